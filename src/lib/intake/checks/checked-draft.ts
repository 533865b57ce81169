import type { Draft, DraftDocument, DraftEra, DraftLink, DraftPriority } from '../draft.ts';
import type { ParsedItem } from '../format.ts';
import { checkedAdoption, checkedDate } from './checked-dates.ts';
import { cut, heldAddress, heldLengths, isHeld, type Tell } from './held-lengths.ts';
import { readDay } from '../../dates/day.ts';
import { SEEN } from '../../model/file/file.ts';
import { LENGTHS } from '../../model/file/lengths.ts';
import type { ImportProblem, SourceLocation } from '../problem.ts';
import { languageNamed } from '../text/language-names.ts';

/** What a format parsed, as a dataset file can hold it, and what was left out of it for that. */
export interface Checked {
	/** Null where nothing of it can be held. */
	readonly item: ParsedItem | null;
	readonly problems: readonly ImportProblem[];
}

/**
 * Holds what a format parsed against what our own reader takes, before anybody decides on it: a field that
 * it would refuse is left out or shortened, and reported. So one odd cell never refuses a whole import.
 */
export function checkedItem(parsed: ParsedItem): Checked {
	const problems: ImportProblem[] = [];
	const tell: Tell = (problem) => problems.push(problem);
	return { item: checked(parsed, tell), problems };
}

function checked(parsed: ParsedItem, tell: Tell): ParsedItem | null {
	switch (parsed.kind) {
		case 'statement':
			return { ...parsed, draft: checkedStatement(parsed.draft, tell) };
		case 'document': {
			const document = checkedDocument(parsed.document, tell);
			return document && { ...parsed, document };
		}
		case 'link':
			return { ...parsed, link: checkedLink(parsed.link, tell) };
		case 'era': {
			const era = checkedEra(parsed.era, tell);
			return era && { ...parsed, era };
		}
		default:
			return parsed;
	}
}

const STATEMENT = {
	title: 'name',
	actor: 'name',
	speaker: 'name',
	venue: 'name',
	publisher: 'name',
	group: 'name',
	summary: 'summary',
	text: 'text',
	before: 'text',
	after: 'text'
} as const;
const STATEMENT_TEXTS = Object.keys(STATEMENT) as (keyof typeof STATEMENT)[];

function checkedStatement(draft: Draft, tell: Tell): Draft {
	const { date, language, location } = draft;
	const shortened = heldLengths(draft, STATEMENT, location, tell);
	return {
		...withoutBlanks(shortened, STATEMENT_TEXTS),
		excerpts: draft.excerpts || shortened.text !== draft.text,
		address: checkedAddress(draft.address, location, tell),
		...(draft.archived && {
			archived: heldAddress(draft.archived, 'the address of the copy', location, tell)
		}),
		tags: draft.tags.filter((tag) => isHeld(tag, 'name', 'a tag', location, tell)),
		media: draft.media
			.flatMap((one) => {
				const address = heldAddress(one.address, 'the media address', location, tell);
				return address === null ? [] : [{ ...one, address }];
			})
			.map((one) => heldLengths(one, MEDIUM, location, tell))
			.map((one) => withoutBlanks(one, ['caption', 'credit'])),
		date: date && checkedDate(date, location, tell),
		language: language && checkedLanguage(language, location, tell)
	};
}

const MEDIUM = { caption: 'name', credit: 'name' } as const;

const checkedAddress = (
	address: string | null | undefined,
	location: SourceLocation,
	tell: Tell
): string | null => (address ? heldAddress(address, 'the address', location, tell) : null);

const DOCUMENT = { title: 'name', issuer: 'name', publisher: 'name' } as const;

function checkedDocument(whole: DraftDocument, tell: Tell): DraftDocument | null {
	const document = heldLengths(whole, DOCUMENT, whole.location, tell);
	const { location, language, adopted } = document;
	const numbers = new Set<string>();
	const priorities = document.priorities.flatMap((one) =>
		checkedPriority(one, { location, numbers, tell })
	);
	if (priorities.length === 0) {
		tell({
			code: 'missing',
			location,
			lost: 'record',
			because: `“${document.title}” has no usable priorities, so nothing can be set against it`,
			hint: 'write a row or a numbered point for each priority, with its name'
		});
		return null;
	}
	const title = isBlank(document.title) ? location.file : document.title;
	const day = adopted && checkedAdoption(adopted, location, tell);
	return {
		...withoutBlanks(document, ['issuer', 'publisher']),
		...{
			title,
			priorities,
			adopted: day,
			address: checkedAddress(document.address, location, tell)
		},
		language: language && checkedLanguage(language, location, tell)
	};
}

interface InDocument {
	readonly location: SourceLocation;
	readonly numbers: Set<string>;
	readonly tell: Tell;
}

const DEEPEST = 20; // priorities inside one another; no policy has more

const PRIORITY = { number: 'name', title: 'name', text: 'text' } as const;

/** A priority with a number and a title; where it has neither, those inside it take its place. */
function checkedPriority(whole: DraftPriority, around: InDocument, depth = 1): DraftPriority[] {
	const { location, tell, numbers } = around;
	const inside = whole.priorities.flatMap((part) => checkedPriority(part, around, depth + 1));
	const one = heldLengths(whole, PRIORITY, location, tell);
	const title = [one.title, cut(one.text, LENGTHS.name), one.number]
		.map((text) => text.trim())
		.find((text) => !isBlank(text));
	if (title === undefined) return inside;
	const number = isBlank(one.number) ? nextFree(numbers) : one.number.trim();
	numbers.add(number);
	const cues = one.cues.filter((cue) => isHeld(cue, 'name', 'a cue', location, tell));
	const isDeep = depth > DEEPEST;
	const text = isBlank(one.text) ? '' : one.text;
	const priority = { ...one, number, title, text, cues, priorities: isDeep ? [] : inside };
	return [priority, ...(isDeep ? inside : [])];
}

function nextFree(numbers: ReadonlySet<string>): string {
	let number = 1;
	while (numbers.has(String(number))) number++;
	return String(number);
}

function checkedLink(link: DraftLink, tell: Tell): DraftLink {
	const day = link.on === null ? null : readDay(link.on);
	if (day && !day.ok) {
		tell({ code: 'bad-date', location: link.location, lost: 'field', ...day.problem });
	}
	const shortened = heldLengths(link, { coder: 'name', why: 'summary' }, link.location, tell);
	return {
		...withoutBlanks(shortened, ['coder', 'why', 'exact']),
		on: day?.ok ? day.value : null
	};
}

function checkedEra(whole: DraftEra, tell: Tell): DraftEra | null {
	const { location } = whole;
	const shortened = heldLengths(whole, { title: 'name', text: 'text' }, location, tell);
	const era = withoutBlanks(shortened, ['text']);
	const date = checkedDate(era.date, location, tell);
	if (!date) return null;
	if (!isBlank(era.title)) return { ...era, date };
	tell({
		code: 'missing',
		location,
		lost: 'record',
		because: `the era “${era.date.words}” has no title`,
		hint: 'give it a headline'
	});
	return null;
}

function checkedLanguage(language: string, location: SourceLocation, tell: Tell): string | null {
	const tag = languageNamed(language);
	if (tag !== null) return tag;
	tell({
		code: 'bad-value',
		location,
		lost: 'field',
		because: `“${language}” is not a known language`,
		hint: 'write a tag such as en, ar or ru, or the language’s English name'
	});
	return null;
}

/** Whether there is nothing to see in it. */
const isBlank = (text: string): boolean => !SEEN.test(text);

/** The same with null for those of its fields that hold blanks alone. */
function withoutBlanks<Whole extends object>(
	whole: Whole,
	fields: readonly (keyof Whole)[]
): Whole {
	const hasBlank = (field: keyof Whole) => {
		const value = whole[field];
		return typeof value === 'string' && isBlank(value);
	};
	// Nearly every one is as it should be, and need not be made once more.
	if (!fields.some(hasBlank)) return whole;
	const blank = fields.filter(hasBlank);
	return { ...whole, ...Object.fromEntries(blank.map((field) => [field, null])) };
}
