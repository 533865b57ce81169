import * as v from 'valibot';
import { ACTOR_KINDS } from '../dataset.ts';
import { LENGTHS } from './lengths.ts';
import { RELATIONS, STATUSES } from '../link.ts';
import { STATEMENT_KINDS } from '../statement.ts';

/** The version of the file format that this build writes and reads. */
export const FILE_VERSION = 1;

/** Something that can be seen: no blanks, controls or marks without a form alone. */
export const SEEN = /[^\s\p{Cc}\p{Cf}]/u;

const atMost = (kind: keyof typeof LENGTHS) => v.maxLength<string, number>(LENGTHS[kind]);
const seen = (kind: keyof typeof LENGTHS) => (text: string) =>
	v.pipe(v.string(), v.regex(SEEN, 'some text'), atMost(kind), v.description(text));
const name = seen('name');
const summary = seen('summary');
const words = seen('text');
/** Words that may be none. */
const label = v.pipe(v.string(), atMost('name'));
const around = (text: string) => v.pipe(v.string(), atMost('text'), v.description(text));
const id = (text: string) =>
	v.pipe(
		v.string(),
		v.regex(
			/^[\p{L}\p{N}][\p{L}\p{N}._:-]*$/u,
			'an id: letters, digits, and . _ : - after the first'
		),
		atMost('id'),
		v.description(text)
	);
const date = (text: string) => v.pipe(v.string(), v.nonEmpty(), atMost('id'), v.description(text));
const language = v.pipe(
	v.string(),
	v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a BCP 47 language tag, such as en, ar or ru'),
	atMost('id'),
	v.description('A BCP 47 language tag: en, ar, ru.')
);
const address = (text: string) =>
	v.pipe(
		v.string(),
		v.regex(/^https?:\/\/\S+$/, 'an address that begins with https:// or http://'),
		atMost('address'),
		v.description(text)
	);
const index = (text: string) => v.pipe(v.number(), v.integer(), v.minValue(0), v.description(text));

const quote = v.strictObject({
	exact: words('The exact words.'),
	prefix: v.optional(around('The words just before it.')),
	suffix: v.optional(around('The words just after it.')),
	start: v.optional(index('Where it begins in the text, in Unicode code points from 0.')),
	end: v.optional(index('Where it ends: the position after its last character.')),
	textHash: v.optional(
		v.pipe(
			v.string(),
			v.regex(/^sha256-[0-9a-f]{64}$/, 'sha256- and 64 hexadecimal digits'),
			v.description('sha256- and the hash of the whole text, so that changes are noticed.')
		)
	)
});

interface PriorityInFile {
	id: string;
	number: string;
	title: string;
	text: string;
	cues?: string[] | undefined;
	priorities?: PriorityInFile[] | undefined;
}

const priority: v.GenericSchema<PriorityInFile> = v.strictObject({
	id: id('Unique among all priorities of the file.'),
	number: name('As the document numbers it: 4, 4.1, IV.'),
	title: name('A short title, in neutral words.'),
	text: words('The clause itself, or what it says.'),
	cues: v.optional(v.pipe(v.array(label), v.description('Words a reader would search for.'))),
	priorities: v.optional(v.pipe(v.array(v.lazy(() => priority)), v.description('Its sub-points.')))
});

const policyDocument = v.strictObject({
	id: id('Unique among the documents.'),
	title: name('The title of the policy document.'),
	issuer: name('Who adopted it.'),
	adopted: date('The day of its adoption: 2023-03-31.'),
	language,
	source: v.optional(id('The id of a source.')),
	priorities: v.pipe(
		v.array(priority),
		v.minLength(1),
		v.description('In the document’s own order.')
	)
});

const actor = v.strictObject({
	id: id('Unique among the actors.'),
	name: name('The full name.'),
	shortName: v.optional(name('For labels with little room.')),
	kind: v.picklist(ACTOR_KINDS)
});

const source = v.strictObject({
	id: id('Unique among the sources.'),
	publisher: name('Who published it.'),
	title: name('What it is called there.'),
	address: v.optional(address('Where it can be read.')),
	archived: v.optional(address('Where a copy is kept.')),
	retrieved: v.optional(date('The day it was read there: 2023-11-22.')),
	language
});

const reference = v.strictObject({
	to: id('The id of the earlier statement.'),
	quote: v.optional(quote)
});

const media = v.strictObject({
	address: address('Where it can be seen.'),
	caption: v.optional(name('What it shows.')),
	credit: v.optional(name('Who made it.'))
});

const era = v.strictObject({
	title: name('Its name.'),
	date: date('Its start and end, in EDTF.'),
	text: v.optional(words('What happened in it.'))
});

const statement = v.strictObject({
	id: id('Unique among the statements.'),
	date: date(
		'When, in EDTF level 0 or 1 (2023-11-21, 2023-11, 2023~, 2023-11-08/2023-11-24) or with a clock time (2023-11-21T15:00:00+03:00).'
	),
	title: name('A short title, in neutral words.'),
	kind: v.picklist(STATEMENT_KINDS),
	actor: id('The id of the actor who speaks or acts.'),
	speaker: v.optional(name('The person who spoke for the actor.')),
	place: v.optional(name('Where.')),
	summary: summary('What it was about, in your own neutral words.'),
	text: v.optional(words('The actor’s words, whole or in excerpts.')),
	excerpts: v.optional(v.pipe(v.boolean(), v.description('Whether the text is excerpts only.'))),
	reported: v.optional(
		v.pipe(
			v.boolean(),
			v.description('Whether the text is its source’s account, not the actor’s own words.')
		)
	),
	before: v.optional(words('The sentence just before the text, in the same speech or post.')),
	after: v.optional(words('The sentence just after the text, in the same speech or post.')),
	language,
	source: id('The id of a source.'),
	reportedBy: v.optional(
		id('The id of the only statement that reports this one; evidence is then taken from its text.')
	),
	references: v.optional(
		v.pipe(v.array(reference), v.description('Earlier statements it points to.'))
	),
	group: v.optional(name('The row or group its author put it in.')),
	tags: v.optional(v.pipe(v.array(label), v.description('Tags its author gave it.'))),
	media: v.optional(
		v.pipe(v.array(media), v.description('Pictures, films and pages shown with it.'))
	)
});

const evidence = v.strictObject({
	statement: v.pipe(quote, v.description('A quote from the statement’s text, or its reporter’s.')),
	clause: v.optional(v.pipe(quote, v.description('A quote from the priority’s text.')))
});

const link = v.strictObject({
	statement: id('The id of a statement.'),
	priority: id('The id of a priority.'),
	relation: v.picklist(RELATIONS),
	status: v.picklist(STATUSES),
	coder: v.optional(id('The id of the coder who judged it; needed unless it is only suggested.')),
	on: v.optional(date('The day of the judgement; needed unless it is only suggested.')),
	why: summary('The reason, in a sentence.'),
	evidence: v.pipe(v.array(evidence), v.minLength(1))
});

/** The dataset file, version 1. What leaves the building: the model may differ from it. */
export const datasetFile = v.strictObject({
	$schema: v.optional(v.pipe(v.string(), atMost('address'))),
	format: v.literal('plumbline-dataset'),
	version: v.literal(FILE_VERSION),
	title: name('The title of the study.'),
	summary: summary('One or two sentences on what it sets against what.'),
	language,
	coders: v.optional(
		v.array(v.strictObject({ id: id('Unique among the coders.'), name: name('The coder’s name.') }))
	),
	documents: v.pipe(
		v.array(policyDocument),
		v.description('What statements are set against; none in a plain timeline.')
	),
	actors: v.array(actor),
	sources: v.array(source),
	eras: v.optional(v.pipe(v.array(era), v.description('Periods its author named.'))),
	statements: v.array(statement),
	links: v.array(link)
});

export type DatasetFile = v.InferOutput<typeof datasetFile>;
