import { lastOf } from '../../base/sequences.ts';
import { readDay } from '../../dates/day.ts';
import { type Draft, type DraftDate, emptyDraft } from '../draft.ts';
import type { ParsedItem } from '../format.ts';
import { parsedProblem } from '../parsed-problem.ts';
import type { SourceLocation } from '../problem.ts';
import { guessLanguage } from '../text/guess-language.ts';

/** What somebody marked on a page and wrote about it. */
export interface PageNote {
	readonly location: SourceLocation;
	/** What tells the page from others, most often its address. */
	readonly page: string;
	readonly address: string;
	readonly title: string | null;
	/** The words that were marked. */
	readonly quote: string | null;
	/** The words just before and after them; empty where they are not given. */
	readonly prefix: string;
	readonly suffix: string;
	/** What was written about them; empty where nothing was. */
	readonly words: string;
	readonly isReply: boolean;
	readonly writer: string | null;
	/** When it was written, as far as that begins with a day: `2023-11-21T12:04:05Z`. */
	readonly written: string;
	readonly tags: readonly string[];
	readonly language: string | null;
	/** The whole of it, as it stands in the file; null where another note has that already. */
	readonly whole: string | null;
}

/**
 * A statement for each page that notes are on: its marked words, and in its summary what was written about them.
 * @param language BCP 47, of those that do not tell theirs; null to go by the words
 */
export function pagesOf(notes: readonly PageNote[], language: string | null): Draft[] {
	const pages = new Map<string, PageNote[]>();
	for (const note of notes) {
		const others = pages.get(note.page);
		if (others) others.push(note);
		else pages.set(note.page, [note]);
	}
	return [...pages].map(([page, all]) => draftOf(page, all, language));
}

function draftOf(page: string, notes: readonly PageNote[], chosen: string | null): Draft {
	const first = notes[0]!;
	const quoting = notes.filter(({ quote }) => quote?.trim());
	const quotes = new Set(quoting.map(({ quote }) => quote));
	const said = notes.filter(({ words }) => words !== '').map(saidBy);
	const text = quotes.size === 0 ? null : [...quotes].join('\n…\n');
	const language = notes.find((note) => note.language !== null)?.language ?? chosen;
	const wholes = notes.map(({ whole }) => whole).filter((whole) => whole !== null);
	return {
		...emptyDraft(page, first.location),
		date: dateOf(notes),
		title: notes.find(({ title }) => title !== null)?.title ?? null,
		address: /^https?:/.test(first.address) ? first.address : null,
		summary: said.length === 0 ? null : said.join(' · '),
		...{ text, excerpts: text !== null },
		before: quoting[0]?.prefix.trim() || null,
		after: lastOf(quoting)?.suffix.trim() || null,
		language: language ?? guessLanguage(text ?? said.join(' ')),
		tags: [...new Set(notes.flatMap(({ tags }) => tags))],
		more: Object.fromEntries(
			wholes.map((whole, at) => [at === 0 ? 'annotation' : `annotation ${at + 1}`, whole])
		)
	};
}

function saidBy({ words, writer, isReply }: PageNote): string {
	const by = [writer, isReply ? 'in reply' : null].filter(Boolean).join(', ');
	return by === '' ? words : `${by}: ${words}`;
}

/** The day of the first note, since a page does not tell its own. */
function dateOf(notes: readonly PageNote[]): DraftDate | null {
	const [first] = notes
		.map(({ written }) => ({ written, day: readDay(written.slice(0, 10)) }))
		.filter(({ day }) => day.ok)
		.sort((a, b) => (a.written < b.written ? -1 : 1));
	if (!first?.day.ok) return null;
	return { written: first.day.value, words: first.written, inferred: OF_THE_NOTE };
}

const OF_THE_NOTE =
	'the day is that of the first note; the file does not say when the words were said';

/** The statements of pages with notes, and that their dates are those of the notes. */
export function* parsedPages(
	notes: readonly PageNote[],
	file: string,
	{ language = null }: { readonly language?: string | null }
): Generator<ParsedItem> {
	const drafts = pagesOf(notes, language);
	if (drafts.some(({ date }) => date !== null)) {
		yield parsedProblem(
			'no-date',
			{ file },
			{
				lost: 'nothing',
				because:
					'the file says when notes were written, but not when the annotated words were said; the day of the first note is used instead',
				hint: 'correct the dates before publishing the dataset'
			}
		);
	}
	for (const draft of drafts) yield { kind: 'statement', draft };
}
