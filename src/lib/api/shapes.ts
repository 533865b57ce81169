import * as v from 'valibot';
import { changeSchema } from '../model/change/change.ts';
import { datasetFile } from '../model/file/file.ts';
import { LINK_STATES } from '../model/link-state.ts';
import { programChanges } from '../store/program-changes.ts';

const LONGEST_NOTE = 500; // characters

/** What is said of a revision when it is published. */
const publication = v.strictObject({
	note: v.optional(
		v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_NOTE), v.description('What is new.')),
		''
	)
});

const change = changeSchema;

const file = datasetFile.entries;
const { wrapped: coders } = file.coders;

const text = (is: string) => v.pipe(v.string(), v.description(is));
const count = (is: string) => v.pipe(v.number(), v.integer(), v.minValue(0), v.description(is));
const day = (is: string) =>
	v.nullable(v.pipe(v.string(), v.regex(/^-?\d{4,}-\d\d-\d\d$/), v.description(is)));
const address = (is: string) => v.pipe(v.string(), v.url(), v.description(is));
const revision = v.pipe(
	v.string(),
	v.regex(/^[0-9a-f]{32}$/),
	v.description('The name of the revision, a hash of its content, so that it never names another.')
);
const instant = (is: string) => v.pipe(v.string(), v.isoTimestamp(), v.description(is));

const datasetEntry = v.object({
	id: text('Its name in addresses.'),
	title: v.nullable(text('Null if its file is still being read, or cannot be read.')),
	summary: v.nullable(v.string()),
	language: v.nullable(text('Of title and summary, BCP 47.')),
	statements: v.nullable(count('How many it has; null if not known yet.')),
	links: v.nullable(count('How many it has; null if not known yet.')),
	page: address('Its page for people.'),
	api: address('Its address in this API.')
});

const policyDocument = v.object({
	...v.omit(file.documents.item, ['priorities']).entries,
	priorities: count('How many it has, sub-points included.')
});

const dataset = v.object({
	id: text('Its name in addresses.'),
	title: v.string(),
	summary: v.string(),
	language: text('Of title and summary, BCP 47.'),
	revision,
	asOf: instant('When it came into this state.'),
	frozen: v.pipe(
		v.boolean(),
		v.description('Whether the address names a revision, so that the answer never changes.')
	),
	coders,
	documents: v.array(policyDocument),
	statements: count('How many it has.'),
	links: count('How many it has; a link judged by several coders counts once.'),
	page: address('Its page for people.'),
	fixed: v.nullable(
		address('The permanent address of this revision in this API; null if it could not be kept.')
	)
});

const link = v.object({
	...file.links.item.entries,
	state: v.pipe(
		v.picklist(LINK_STATES),
		v.description('The state of the link in all coders’ judgements; `status` is this coder’s.')
	)
});

const statement = v.object({
	...file.statements.item.entries,
	earliest: day('The first day that the date covers; null where it has no beginning.'),
	latest: day('The last day that the date covers; null where it has no end.'),
	links: v.pipe(v.array(link), v.description('Links that the filters show, to any priority.')),
	page: address('Its page for people.')
});

const priority = v.object({
	id: v.string(),
	document: text('The id of its policy document.'),
	parent: v.nullable(text('The id of the priority that it is a sub-point of.')),
	number: text('As the document numbers it.'),
	title: v.string(),
	text: text('The clause itself, or what it says.'),
	cues: v.pipe(v.array(v.string()), v.description('Words a reader would search for.')),
	statements: count(
		'Statements that the filters keep and that have a shown link to this priority itself.'
	),
	links: count('Shown links to this priority itself, one per coder.'),
	page: address('Its page for people.')
});

const publishedRevision = v.object({
	revision,
	asOf: instant('When the dataset first came into this state.'),
	note: v.nullable(text('What was noted when it was published.')),
	page: address('Its page for people.'),
	api: address('Its address in this API.')
});

const draft = v.object({
	id: text('By which addresses name it.'),
	title: v.string(),
	summary: v.string(),
	language: text('Of title and summary, BCP 47.'),
	version: count('How many changes made it: the `ETag` has it, and `If-Match` asks for it.'),
	statements: count('How many it holds.'),
	links: count('How many it holds.'),
	createdAt: instant('When it was begun.'),
	changedAt: instant('When it was changed last.'),
	page: address('Where those who may write read it.'),
	published: v.nullable(
		v.object({ id: v.string(), revision, page: address('Where people read it.') })
	)
});

const changed = v.object({
	draft,
	undo: v.pipe(
		v.array(v.nullable(change)),
		v.description('The change that undoes each; null for an import, and for what was kept before.')
	)
});

const published = v.object({
	...publishedRevision.entries,
	id: text('The id of the dataset that readers find.')
});

/** A part of a list, under the name of what it lists. */
const partOf = <Name extends string, One extends v.GenericSchema>(name: Name, one: One) =>
	v.object({
		...({ [name]: v.array(one) } as Record<Name, v.ArraySchema<One, undefined>>),
		total: count('How many there are in the whole list.'),
		next: v.nullable(address('The address of the next part; null at the end.'))
	});

/** Why a request was not answered as it asked (RFC 9457). */
const problem = v.object({
	type: v.literal('about:blank'),
	title: text('What the status means.'),
	status: v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(599)),
	detail: text('What was wrong.'),
	hint: v.optional(text('What to do.')),
	errors: v.optional(
		v.pipe(
			v.array(
				v.object({
					parameter: v.optional(text('Of the address.')),
					pointer: v.optional(text('A JSON Pointer into what was sent.')),
					detail: v.string()
				})
			),
			v.description('What is wrong with the address, or with what was sent, one by one.')
		)
	)
});

/**
 * All that the API answers and takes, by name: what makes an answer is checked against these, what is sent is read by
 * them, and OpenAPI tells them.
 */
export const SHAPES = {
	DatasetList: partOf('datasets', datasetEntry),
	Dataset: dataset,
	StatementList: partOf('statements', statement),
	Statement: statement,
	PriorityList: partOf('priorities', priority),
	LinkList: partOf('links', link),
	ActorList: partOf('actors', file.actors.item),
	SourceList: partOf('sources', file.sources.item),
	RevisionList: partOf('revisions', publishedRevision),
	Draft: draft,
	Changed: changed,
	Published: published,
	Change: change,
	SentChanges: programChanges,
	Publication: publication,
	Problem: problem
};

export type Shape<Name extends keyof typeof SHAPES> = v.InferOutput<(typeof SHAPES)[Name]>;
