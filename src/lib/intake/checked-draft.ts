import { readEdtf } from '../dates/edtf.ts';
import { isPlaceable } from '../dates/when.ts';
import type {
	Draft,
	DraftDate,
	DraftDocument,
	DraftEra,
	DraftLink,
	DraftPriority
} from './draft.ts';
import type { Found } from './format.ts';
import { cut, heldLengths, isHeld, type Tell } from './held-lengths.ts';
import { readDay } from '../dates/day.ts';
import { SEEN } from '../model/file.ts';
import { LENGTHS } from '../model/lengths.ts';
import type { Place } from './place.ts';
import type { ImportProblem } from './problem.ts';
import { languageNamed } from './text/language-names.ts';

/** What a format found, as a dataset file can hold it, and what was left out of it for that. */
export interface Checked {
	/** Null where nothing of it can be held. */
	readonly found: Found | null;
	readonly problems: readonly ImportProblem[];
}

/**
 * Holds what a format found against what our own reader takes, before anybody decides on it: a field that
 * it would refuse is left out or shortened, and told. So one odd cell never refuses a whole import.
 */
export function checkedFound(found: Found): Checked {
	const problems: ImportProblem[] = [];
	const tell: Tell = (problem) => problems.push(problem);
	return { found: checked(found, tell), problems };
}

function checked(found: Found, tell: Tell): Found | null {
	switch (found.kind) {
		case 'statement':
			return { ...found, draft: checkedStatement(found.draft, tell) };
		case 'document': {
			const document = checkedDocument(found.document, tell);
			return document && { ...found, document };
		}
		case 'link':
			return { ...found, link: checkedLink(found.link, tell) };
		case 'era': {
			const era = checkedEra(found.era, tell);
			return era && { ...found, era };
		}
		default:
			return found;
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

function checkedStatement(draft: Draft, tell: Tell): Draft {
	const { date, language, place } = draft;
	const held = heldLengths(draft, STATEMENT, place, tell);
	return {
		...withoutBlanks(held, Object.keys(STATEMENT) as (keyof typeof STATEMENT)[]),
		excerpts: draft.excerpts || held.text !== draft.text,
		address: checkedAddress(draft, tell),
		tags: draft.tags.filter((tag) => isHeld(tag, 'name', 'a tag', place, tell)),
		media: draft.media
			.filter(({ address }) => isHeld(address, 'address', 'the address of a medium', place, tell))
			.map((one) => heldLengths(one, MEDIUM, place, tell))
			.map((one) => withoutBlanks(one, ['caption', 'credit'])),
		date: date && checkedDate(date, place, tell),
		language: language && checkedLanguage(language, place, tell)
	};
}

const MEDIUM = { caption: 'name', credit: 'name' } as const;

const checkedAddress = (
	{ address, place }: { readonly address: string | null; readonly place: Place },
	tell: Tell
): string | null =>
	address !== null && isHeld(address, 'address', 'the address', place, tell) ? address : null;

const DOCUMENT = { title: 'name', issuer: 'name', publisher: 'name' } as const;

function checkedDocument(whole: DraftDocument, tell: Tell): DraftDocument | null {
	const document = heldLengths(whole, DOCUMENT, whole.place, tell);
	const { place, language, adopted } = document;
	const numbers = new Set<string>();
	const priorities = document.priorities.flatMap((one) =>
		checkedPriority(one, { place, numbers, tell })
	);
	if (priorities.length === 0) {
		tell({
			code: 'missing',
			place,
			lost: 'record',
			because: `“${document.title}” has no priorities that can be used, so nothing can be set against it`,
			hint: 'write a row or a numbered point for each priority, with its name'
		});
		return null;
	}
	const title = isBlank(document.title) ? place.file : document.title;
	const day = adopted && checkedAdoption(adopted, place, tell);
	return {
		...withoutBlanks(document, ['issuer', 'publisher']),
		...{ title, priorities, adopted: day, address: checkedAddress(document, tell) },
		language: language && checkedLanguage(language, place, tell)
	};
}

interface InDocument {
	readonly place: Place;
	readonly numbers: Set<string>;
	readonly tell: Tell;
}

const DEEPEST = 20; // priorities inside one another; no policy has more

const PRIORITY = { number: 'name', title: 'name', text: 'text' } as const;

/** A priority with a number and a title; where it has neither, those inside it take its place. */
function checkedPriority(whole: DraftPriority, around: InDocument, depth = 1): DraftPriority[] {
	const { place, tell, numbers } = around;
	const inside = whole.priorities.flatMap((part) => checkedPriority(part, around, depth + 1));
	const one = heldLengths(whole, PRIORITY, place, tell);
	const title = [one.title, cut(one.text, LENGTHS.name), one.number]
		.map((text) => text.trim())
		.find((text) => !isBlank(text));
	if (title === undefined) return inside;
	const number = isBlank(one.number) ? nextFree(numbers) : one.number.trim();
	numbers.add(number);
	const cues = one.cues.filter((cue) => isHeld(cue, 'name', 'a cue', place, tell));
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
		tell({ code: 'bad-date', place: link.place, lost: 'field', ...day.problem });
	}
	const held = heldLengths(link, { coder: 'name', why: 'summary' }, link.place, tell);
	return {
		...withoutBlanks(held, ['coder', 'why', 'exact']),
		on: day?.ok ? day.value : null
	};
}

function checkedEra(whole: DraftEra, tell: Tell): DraftEra | null {
	const { place } = whole;
	const held = heldLengths(whole, { title: 'name', text: 'text' }, place, tell);
	const era = withoutBlanks(held, ['text']);
	const date = checkedDate(era.date, place, tell);
	if (!date) return null;
	if (!isBlank(era.title)) return { ...era, date };
	tell({
		code: 'missing',
		place,
		lost: 'record',
		because: `the stretch of time “${era.date.words}” has no title`,
		hint: 'give it a headline'
	});
	return null;
}

const FARTHEST_YEAR = 9999; // as far as our own reader goes

function checkedDate(date: DraftDate, place: Place, tell: Tell): DraftDate | null {
	const when = readEdtf(date.written);
	const refuse = (because: string) => {
		const hint = `write a date as 2023-11-21, 2023-11 or 2023, with years up to ${FARTHEST_YEAR}`;
		tell({ code: 'bad-date', place, lost: 'field', because, hint });
		return null;
	};
	if (!when.ok) return refuse(when.problem.because);
	const ends = when.value.kind === 'date' ? [when.value] : [when.value.from, when.value.to];
	const far = ends.some((end) => typeof end === 'object' && Math.abs(end.year) > FARTHEST_YEAR);
	if (isPlaceable(when.value) && !far) return date;
	return refuse(`“${date.words || date.written}” has no place on the timeline`);
}

/** A document is adopted on one day; a month or a year leaves the day open. */
function checkedAdoption(adopted: DraftDate, place: Place, tell: Tell): DraftDate | null {
	const day = readDay(adopted.written.replace(/T.*/, ''));
	if (day.ok) return { ...adopted, written: day.value };
	tell({
		code: 'bad-date',
		place,
		lost: 'field',
		because: `“${adopted.words || adopted.written}” is not one whole day, as the adoption of a document needs`,
		hint: 'give the day of its adoption'
	});
	return null;
}

function checkedLanguage(language: string, place: Place, tell: Tell): string | null {
	const tag = languageNamed(language);
	if (tag !== null) return tag;
	tell({
		code: 'bad-value',
		place,
		lost: 'field',
		because: `“${language}” names no language that is known`,
		hint: 'write a tag such as en, ar or ru, or the language’s name in English'
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
	const blank = fields.filter((field) => {
		const value = whole[field];
		return typeof value === 'string' && isBlank(value);
	});
	if (blank.length === 0) return whole;
	return { ...whole, ...Object.fromEntries(blank.map((field) => [field, null])) };
}
