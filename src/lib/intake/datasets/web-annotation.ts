import { annotationSaid, type AnnotationSaid } from './annotation-links.ts';
import { shapeFaults } from './annotation-shape.ts';
import { annotationsIn, type PlacedAnnotation } from './annotations-in.ts';
import { emptyDraft, type Draft } from '../draft.ts';
import { foundProblem } from '../found-problem.ts';
import type { Format, Found, ImportFile, ReadingChoices } from '../format.ts';
import { jsonFound } from '../text/json-found.ts';
import type { Place } from '../place.ts';
import { ownJsonld } from './own-jsonld.ts';
import { schemaGraph } from './schema-graph.ts';
import { soundFound } from './sound-dataset.ts';

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
	read: jsonFound(annotatedIn)
};

function* annotatedIn(value: unknown, file: ImportFile, choices: ReadingChoices): Generator<Found> {
	const own = ownJsonld(value);
	if (own) {
		yield* soundFound(own, file.name);
		return;
	}
	const { documents, drafts, priorities } = schemaGraph(value, file.name);
	for (const document of documents) yield { kind: 'document', document };
	for (const draft of drafts) yield { kind: 'statement', draft };
	const known = new Set(drafts.map(({ id }) => id));
	const others = new Map<string, Draft>();
	let count = 0;
	for (const placed of annotationsIn(value)) {
		count++;
		const place = { file: file.name, path: placed.path || '(the whole file)' };
		for (const problem of problemsOf(placed, place)) yield problem;
		const said = annotationSaid(placed.annotation, place, priorities);
		for (const draft of statementsOf(placed, said, place)) {
			const before = others.get(draft.id);
			if (!known.has(draft.id)) others.set(draft.id, before ? joined(before, draft, count) : draft);
		}
		for (const link of said.links) yield { kind: 'link', link };
	}
	if (count === 0 && drafts.length === 0) yield* nothingIn(value, file.name);
	for (const draft of others.values()) {
		yield {
			kind: 'statement',
			draft: { ...draft, language: draft.language ?? choices.language ?? null }
		};
	}
}

function* problemsOf(
	{ annotation, path, inContext }: PlacedAnnotation,
	place: Place
): Generator<Found> {
	const hint = 'see https://www.w3.org/TR/annotation-model/ for what it should hold';
	if (!inContext) {
		const because = 'the annotation has not the context http://www.w3.org/ns/anno.jsonld';
		yield foundProblem('missing', place, { lost: 'nothing', because, hint });
	}
	for (const fault of shapeFaults(annotation)) {
		const at = [path, fault.path].filter(Boolean).join('.') || place.path!;
		const lost = fault.path.startsWith('target') ? 'record' : 'field';
		yield foundProblem('bad-value', { ...place, path: at }, { lost, because: fault.because, hint });
	}
}

/** A statement for each source that an annotation is about, known by the words that are selected of it. */
function statementsOf(
	{ annotation }: PlacedAnnotation,
	{ targets, texts, links }: AnnotationSaid,
	place: Place
): Draft[] {
	const said = links.length > 0 ? [] : texts;
	const tags = said.filter(({ purpose }) => purpose === 'tagging').map(({ words }) => words);
	return targets.map(({ statement, address, exact, language }) => ({
		...emptyDraft(statement, place),
		address: /^https?:/.test(address) ? address : null,
		...{ text: exact, excerpts: exact !== null, language, tags },
		// Whole, since a statement has no field for most of what an annotation says.
		more: links.length > 0 ? {} : { annotation: JSON.stringify(annotation) }
	}));
}

/** Two findings of one statement as one: the words that each selects, and what else each says. */
function joined(first: Draft, second: Draft, nth: number): Draft {
	const texts = new Set([first.text, second.text].filter((text) => text !== null));
	const { annotation } = second.more;
	return {
		...first,
		text: texts.size === 0 ? null : [...texts].join('\n…\n'),
		excerpts: texts.size > 0,
		language: first.language ?? second.language,
		tags: [...new Set([...first.tags, ...second.tags])],
		more: { ...first.more, ...(annotation && { [`annotation ${nth}`]: annotation }) }
	};
}

function* nothingIn(value: unknown, file: string): Generator<Found> {
	const isPage = JSON.stringify(value).includes('"AnnotationCollection"');
	yield foundProblem(
		'missing',
		{ file },
		{
			lost: isPage ? 'nothing' : 'file',
			because: isPage
				? 'the collection holds no annotations itself, but only the addresses of its pages'
				: 'the file holds no annotation',
			hint: isPage ? 'import its pages' : 'check that this is the file that was meant'
		}
	);
}
