import {
	annotationSaid,
	type AnnotationSaid,
	annotationsIn,
	type LocatedAnnotation
} from './annotation-links.ts';
import { shapeFaults } from './annotation-shape.ts';
import { findQuote } from '../../model/quotes/quote.ts';
import type { Draft, DraftLink } from '../draft.ts';
import type { ImportProblem, SourceLocation } from '../problem.ts';
import { type PageNote, pagesOf } from './page-notes.ts';
import { parsedProblem } from '../parsed-problem.ts';
import type { Format, ParsedItem, ImportFile, ReadingChoices } from '../format.ts';
import { parsedJson } from '../text/json-value.ts';
import { ownJsonld } from './own-jsonld.ts';
import { schemaGraph } from './schema-graph.ts';
import { parsedSoundDataset } from './sound-dataset.ts';

/** W3C Web Annotations as JSON-LD, alone or many, and our own JSON-LD with them. */
export const webAnnotation: Format = {
	name: 'web-annotation',
	title: 'Web Annotations (JSON-LD)',
	recognises(name, head) {
		if (!/^\s*[{[]/.test(head)) return 0;
		if (/www\.w3\.org\/ns\/anno/.test(head)) return 0.9;
		if (/"@graph"\s*:/.test(head)) return 0.6;
		return /"type"\s*:\s*"Annotation/.test(head) ? 0.7 : /\.jsonld$/i.test(name) ? 0.5 : 0;
	},
	read: parsedJson(annotatedIn)
};

function* annotatedIn(
	value: unknown,
	file: ImportFile,
	choices: ReadingChoices
): Generator<ParsedItem> {
	const own = ownJsonld(value);
	if (own) {
		yield* parsedSoundDataset(own, file.name);
		return;
	}
	const { documents, drafts, priorities } = schemaGraph(value, file.name);
	for (const document of documents) yield { kind: 'document', document };
	for (const draft of drafts) {
		if (draft.more.date !== undefined) yield noDate(draft, draft.more.date);
		yield { kind: 'statement', draft };
	}
	const known = new Map(drafts.map((draft) => [draft.id, draft]));
	const notes: PageNote[] = [];
	let count = 0;
	for (const located of annotationsIn(value)) {
		count++;
		const location = { file: file.name, path: located.path || '(the whole file)' };
		const said = annotationSaid(located.annotation, location, priorities);
		for (const problem of problemsOf(located, said, location)) yield problem;
		notes.push(...notesOf(located, said, location).filter(({ page }) => !known.has(page)));
		for (const link of said.links) yield parsedLink(link, known);
	}
	if (count === 0 && drafts.length === 0) yield* nothingIn(value, file.name);
	for (const draft of pagesOf(notes, choices.language ?? null)) yield { kind: 'statement', draft };
}

const noDate = ({ location }: Draft, written: string): ParsedItem =>
	parsedProblem('bad-date', location, {
		lost: 'field',
		because: `“${written}” is not a date that can be placed on the timeline`,
		hint: 'write it as 2023-11-21, 2023-11 or 2023'
	});

/** A link whose quoted words the statement has, as far as its words are known here; else why it is left out. */
function parsedLink(link: DraftLink, known: ReadonlyMap<string, Draft>): ParsedItem {
	const draft = known.get(link.statement);
	const teller = draft?.mention ? known.get(draft.mention.in) : draft;
	if (!draft || link.exact === null || findQuote({ exact: link.exact }, teller?.text ?? '').ok) {
		return { kind: 'link', link };
	}
	return parsedProblem('bad-value', link.location, {
		lost: 'record',
		because: `“${link.exact}” is not in the text of the statement “${draft.title ?? draft.id}”`,
		hint: 'quote the words exactly as they are in the text'
	});
}

function* problemsOf(
	{ annotation, path, inContext }: LocatedAnnotation,
	{ targets }: AnnotationSaid,
	location: SourceLocation
): Generator<ParsedItem> {
	const hint = 'see https://www.w3.org/TR/annotation-model/ for what it should hold';
	if (!inContext) {
		const because = 'the annotation does not have the context http://www.w3.org/ns/anno.jsonld';
		yield parsedProblem('missing', location, { lost: 'nothing', because, hint });
	}
	for (const fault of shapeFaults(annotation)) {
		const at = [path, fault.path].filter(Boolean).join('.') || location.path!;
		const lost = lostBy(fault.path, targets.length > 0);
		yield parsedProblem(
			'bad-value',
			{ ...location, path: at },
			{ lost, because: fault.because, hint }
		);
	}
}

/** What is not read because of a fault: an annotation is read by what it has, where it has enough. */
function lostBy(path: string, isRead: boolean): ImportProblem['lost'] {
	if (path.startsWith('target')) return isRead ? 'nothing' : 'record';
	return path === 'id' || path === 'type' ? 'nothing' : 'field';
}

/** What the targets of an annotation say, each of its own page. */
function notesOf(
	{ annotation }: LocatedAnnotation,
	{ targets, texts, links, writer, written }: AnnotationSaid,
	location: SourceLocation
): PageNote[] {
	const said = links.length > 0 ? [] : texts;
	const of = (is: (purpose: string) => boolean) =>
		said.filter(({ purpose }) => is(purpose)).map(({ words }) => words);
	return targets.map(({ statement, address, exact, prefix, suffix, language }, at) => ({
		...{ location, page: statement, address, title: null, quote: exact, prefix, suffix },
		// Of several targets the first alone has the words, so that they appear once.
		words: at === 0 ? of((purpose) => !NO_WORDS.includes(purpose)).join(' ') : '',
		isReply: texts.some(({ purpose }) => purpose === 'replying'),
		...{ writer, written, language },
		tags: of((purpose) => purpose === 'tagging'),
		// Whole, since a statement has no field for most of what an annotation says.
		whole: links.length > 0 || at > 0 ? null : JSON.stringify(annotation)
	}));
}

// What a body is for, where its text is not a note: a tag, or what is said of a link.
const NO_WORDS = ['tagging', 'classifying', 'identifying', 'linking', 'assessing', 'moderating'];

function* nothingIn(value: unknown, file: string): Generator<ParsedItem> {
	const isPage = JSON.stringify(value).includes('"AnnotationCollection"');
	yield parsedProblem(
		'missing',
		{ file },
		{
			lost: isPage ? 'nothing' : 'file',
			because: isPage
				? 'the collection holds only the addresses of its pages, not the annotations'
				: 'the file has no annotations',
			hint: isPage ? 'import its pages' : 'check that this is the right file'
		}
	);
}
