import { omitNullish } from '../../base/fields.ts';
import type { Actor, Dataset, Source } from '../dataset.ts';
import { FILE_VERSION, type DatasetFile } from './file.ts';
import type { Link } from '../link.ts';
import type { Priority } from '../policy-document.ts';
import type { OrphanedQuote, Quote } from '../quotes/quote.ts';
import type { Statement } from '../statement.ts';

/** A dataset file as its text. */
export const fileText = (file: DatasetFile): string => `${JSON.stringify(file, null, '\t')}\n`;

type InFile<Key extends keyof DatasetFile> =
	NonNullable<DatasetFile[Key]> extends (infer One)[] ? One : never;
type InPriority = InFile<'documents'>['priorities'][number];
type InQuote = NonNullable<NonNullable<InFile<'statements'>['references']>[number]['quote']>;

/**
 * Writes a dataset in the file format: the way back from the model. What a file may leave out is left
 * out where it says nothing; a quote keeps its start and the hash of its text. Reading it again gives
 * the same dataset.
 */
export const writeDataset = (dataset: Dataset): DatasetFile => ({
	format: 'plumbline-dataset',
	version: FILE_VERSION,
	title: dataset.title,
	summary: dataset.summary,
	language: dataset.language,
	...omitNullish({ coders: some(dataset.coders.map((coder) => ({ ...coder }))) }),
	documents: dataset.documents.map(({ source, priorities, ...one }) => ({
		...one,
		...omitNullish({ source }),
		priorities: priorities.map(inPriority)
	})),
	actors: dataset.actors.map(writeActor),
	sources: dataset.sources.map(writeSource),
	...omitNullish({
		eras: some(
			dataset.eras.map(({ title, when, text }) => ({
				...{ title, date: when.written },
				...omitNullish({ text })
			}))
		)
	}),
	statements: dataset.statements.map(writeStatement),
	links: dataset.links.map(writeLink)
});

const inPriority = ({ id, number, title, text, cues, priorities }: Priority): InPriority => ({
	id,
	number,
	title,
	text,
	...omitNullish({ cues: some(cues), priorities: some(priorities.map(inPriority)) })
});

/** Writes an actor as a dataset file holds it. */
export const writeActor = ({ id, name, shortName, kind }: Actor): InFile<'actors'> => ({
	id,
	name,
	...omitNullish({ shortName: shortName === name ? null : shortName }),
	kind
});

/** Writes a source as a dataset file holds it. */
export const writeSource = ({
	address,
	archived,
	retrieved,
	...one
}: Source): InFile<'sources'> => ({
	...one,
	...omitNullish({ address, archived, retrieved })
});

/** Writes a statement as a dataset file holds it. */
export const writeStatement = (one: Statement): InFile<'statements'> => ({
	id: one.id,
	date: one.when.written,
	title: one.title,
	kind: one.kind,
	actor: one.actor,
	...omitNullish({ speaker: one.speaker, place: one.place }),
	summary: one.summary,
	...omitNullish({ text: one.text, excerpts: one.excerpts || null }),
	...omitNullish({ reported: one.reported || null }),
	...omitNullish({ before: one.before, after: one.after }),
	language: one.language,
	source: one.source,
	...omitNullish({
		reportedBy: one.reportedBy,
		references: some(
			one.references.map(({ to, quote }) => ({
				to,
				...omitNullish({ quote: quote && writeQuote(quote) })
			}))
		),
		group: one.group,
		tags: some(one.tags),
		media: some(
			one.media.map(({ address, caption, credit }) => ({
				address,
				...omitNullish({ caption, credit })
			}))
		)
	})
});

/** Writes a link as a dataset file holds it. */
export const writeLink = ({
	statement,
	priority,
	relation,
	verdict,
	why,
	evidence
}: Link): InFile<'links'> => ({
	statement,
	priority,
	relation,
	status: verdict.status,
	...omitNullish({ coder: verdict.by, on: verdict.on }),
	why,
	evidence: evidence.map((pair) => ({
		statement: writeQuote(pair.statement),
		...omitNullish({ clause: pair.clause && writeQuote(pair.clause) })
	}))
});

// By name: what else the model may come to know of a quote is not part of the format.
export const writeQuote = (quote: Quote | OrphanedQuote): InQuote => ({
	exact: quote.exact,
	prefix: quote.prefix,
	suffix: quote.suffix,
	...omitNullish({ start: quote.start, end: quote.end }),
	textHash: quote.textHash
});

const some = <One>(list: readonly One[]): One[] | null => (list.length > 0 ? [...list] : null);
