import { lastOf } from '../../base/sequences.ts';
import type { Format, ParsedItem, ImportFile, ReadingChoices } from '../format.ts';
import { parsedProblem } from '../parsed-problem.ts';
import {
	asWritten,
	isObject,
	parsedJson,
	type JsonObject,
	listOf,
	objectAt,
	wordsOf
} from '../text/json-value.ts';
import type { SourceLocation } from '../problem.ts';
import { type PageNote, parsedPages } from './page-notes.ts';

/** What Hypothesis exports, and what its interface answers to a search: a page with notes a statement. */
export const hypothesisJson: Format = {
	name: 'hypothesis',
	title: 'Hypothesis (JSON)',
	recognises(_, head) {
		if (!/^\s*[[{]/.test(head) || /"@context"/.test(head)) return 0;
		if (/"export_userid"\s*:/.test(head) && /"annotations"\s*:/.test(head)) return 0.95;
		return /"uri"\s*:/.test(head) && /"acct:[^"@]*@/.test(head) ? 0.8 : 0;
	},
	read: parsedJson(notesIn)
};

function* notesIn(
	value: unknown,
	file: ImportFile,
	choices: ReadingChoices
): Generator<ParsedItem> {
	const name = isObject(value)
		? ['annotations', 'rows'].find((one) => Array.isArray(value[one]))
		: '';
	const list = name === '' ? value : name === undefined ? [value] : (value as JsonObject)[name];
	const notes: PageNote[] = [];
	for (const [at, one] of listOf(list).entries()) {
		const location = { file: file.name, path: `${name ?? ''}[${at}]` };
		const note = isObject(one) ? noteOf(one, location) : null;
		if (note) notes.push(note);
		else yield parsedProblem('bad-value', location, NO_NOTE);
	}
	yield* parsedPages(notes, file.name, choices);
}

const NO_NOTE = {
	lost: 'record',
	because: 'it does not name the page it annotates',
	hint: 'check how the file was made: the page is in “uri”'
} as const;

function noteOf(note: JsonObject, location: SourceLocation): PageNote | null {
	const targets = listOf(note.target).filter(isObject);
	const page = wordsOf(note.uri) || targets.map(({ source }) => wordsOf(source)).find(Boolean);
	if (!page) return null;
	const quotes = targets
		.flatMap(({ selector }) => listOf(selector).filter(isObject))
		.filter(({ exact }) => wordsOf(exact) !== '');
	const account = /^acct:([^@]*)@/.exec(wordsOf(note.user))?.[1] ?? wordsOf(note.user);
	return {
		...{ location, page, address: page },
		title: wordsOf(listOf(objectAt(note, 'document').title)[0]) || null,
		quote: quotes.map(({ exact }) => wordsOf(exact)).join('\n…\n') || null,
		prefix: wordsOf(quotes[0]?.prefix),
		suffix: wordsOf(lastOf(quotes)?.suffix),
		words: wordsOf(note.text),
		isReply: listOf(note.references).length > 0,
		writer: wordsOf(objectAt(note, 'user_info').display_name) || account || null,
		written: wordsOf(note.created),
		tags: listOf(note.tags).map(wordsOf).filter(Boolean),
		language: null,
		whole: asWritten(note)
	};
}
