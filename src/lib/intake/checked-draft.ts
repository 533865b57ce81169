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
import { readDay } from '../dates/day.ts';
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
 * it would refuse is left out, and told. So one odd cell never refuses a whole import.
 */
export function checkedFound(found: Found): Checked {
	const problems: ImportProblem[] = [];
	const tell: Tell = (problem) => problems.push(problem);
	return { found: checked(found, tell), problems };
}

type Tell = (problem: ImportProblem) => void;

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

const STATEMENT_TEXTS = [
	...(['title', 'actor', 'speaker', 'venue', 'publisher', 'summary', 'text', 'group'] as const)
];

function checkedStatement(draft: Draft, tell: Tell): Draft {
	const { place } = draft;
	const date = draft.date && checkedDate(draft.date, place, tell);
	const language = draft.language && checkedLanguage(draft.language, place, tell);
	const filled = withoutBlanks(draft, STATEMENT_TEXTS);
	// Nearly every draft is as it should be, and need not be made once more.
	const isSame = date === draft.date && language === draft.language;
	return isSame ? filled : { ...filled, date, language };
}

function checkedDocument(document: DraftDocument, tell: Tell): DraftDocument | null {
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
	const title = document.title.trim() === '' ? place.file : document.title;
	const day = adopted && checkedAdoption(adopted, place, tell);
	return {
		...withoutBlanks(document, ['issuer', 'publisher']),
		...{ title, priorities, adopted: day },
		language: language && checkedLanguage(language, place, tell)
	};
}

interface InDocument {
	readonly place: Place;
	readonly numbers: Set<string>;
	readonly tell: Tell;
}

const DEEPEST = 20; // priorities inside one another; no policy has more

/** A priority with a number and a title; where it has neither, those inside it take its place. */
function checkedPriority(one: DraftPriority, around: InDocument, depth = 1): DraftPriority[] {
	const inside = one.priorities.flatMap((part) => checkedPriority(part, around, depth + 1));
	const title = one.title.trim() || one.text.trim() || one.number.trim();
	if (title === '') return inside;
	const number = one.number.trim() || nextFree(around.numbers);
	around.numbers.add(number);
	const isDeep = depth > DEEPEST;
	return [{ ...one, number, title, priorities: isDeep ? [] : inside }, ...(isDeep ? inside : [])];
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
	return {
		...withoutBlanks(link, ['coder', 'why', 'exact']),
		on: day?.ok ? day.value : null
	};
}

function checkedEra(era: DraftEra, tell: Tell): DraftEra | null {
	const { place } = era;
	const date = checkedDate(era.date, place, tell);
	if (!date) return null;
	if (era.title.trim() !== '') return { ...era, date };
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

/** The same with null for those of its fields that hold blanks alone. */
function withoutBlanks<Whole extends object>(
	whole: Whole,
	fields: readonly (keyof Whole)[]
): Whole {
	const isBlank = (field: keyof Whole) => {
		const value = whole[field];
		return typeof value === 'string' && !/\S/.test(value);
	};
	if (!fields.some(isBlank)) return whole;
	const blank = fields.filter(isBlank);
	return { ...whole, ...Object.fromEntries(blank.map((field) => [field, null])) };
}
