import { omit } from '../base/fields.ts';
import { dayAt } from '../dates/day.ts';
import { daysOf, lastDayOf } from '../dates/days-of.ts';
import {
	writeActor,
	writeDataset,
	writeLink,
	writeSource,
	writeStatement
} from '../model/file/write.ts';
import type { StatementId } from '../model/ids.ts';
import type { Link } from '../model/link.ts';
import { prioritiesIn } from '../model/policy-document.ts';
import { limitSentences, moreRefused } from '../query/address/limit-sentences.ts';
import { priorityPath } from '../query/address/page-paths.ts';
import { type Reading, readingOf } from '../query/reading.ts';
import type { OpenedDataset } from '../store/store.ts';
import type { Match } from '../study/filters/filter-mask.ts';
import { type Study, studyOf } from '../study/study.ts';
import { writeCursor } from './list-query.ts';
import { type CollectionName, datasetPath, listPath } from './paths.ts';
import type { Shape } from './shapes.ts';

/** Which part of a list of a dataset is asked for. */
export interface PartQuestion {
	readonly list: CollectionName;
	readonly origin: string;
	/** The name in the address: an id, or an id and a revision. */
	readonly name: string;
	/** The filters, as the query of a page. */
	readonly filters: string;
	readonly from: number;
	readonly limit: number;
}

/** What the API tells of a dataset, as JSON. */
export function datasetJson(
	opened: OpenedDataset,
	{ origin, name }: { origin: string; name: string }
): string {
	const { id, dataset, revision, asOf, frozen, kept } = opened;
	const {
		title,
		summary,
		language,
		documents,
		coders = []
	} = writeDataset({ ...dataset, statements: [], links: [], sources: [], actors: [], eras: [] });
	const answer: Shape<'Dataset'> = {
		...{ id, title, summary, language, revision, asOf, frozen, coders },
		documents: documents.map((document, at) => ({
			...omit(document, 'priorities'),
			priorities: [...prioritiesIn([dataset.documents[at]!])].length
		})),
		...{ statements: dataset.statements.length, links: studyOf(dataset).linkCount },
		page: pageOf(origin, name),
		fixed: kept ? origin + datasetPath(`${id}@${revision}`) : null
	};
	return JSON.stringify(answer);
}

const MOST_BYTES = 2_000_000; // of a part: few statements are long, and a part of long ones is shorter

/** A part of a list of a dataset, as JSON, or why its filters cannot be read. */
export function partJson(
	opened: OpenedDataset,
	{ list, origin, name, filters, from, limit }: PartQuestion
): string | { readonly refused: readonly string[] } {
	const { id, revision, kept, dataset } = opened;
	const reading = readingOf(studyOf(dataset), new URLSearchParams(filters));
	const { refusals } = reading;
	if (refusals.length > 0) return { refused: limitSentences(refusals, moreRefused) };
	const { total, at } = COLLECTIONS[list](reading, pageOf(origin, name));
	const entries: string[] = [];
	let length = 0;
	while (entries.length < limit && from + entries.length < total && length < MOST_BYTES) {
		const one = JSON.stringify(at(from + entries.length));
		entries.push(one);
		length += one.length;
	}
	const end = from + entries.length;
	const next = new URLSearchParams(filters);
	next.set('limit', String(limit));
	next.set('cursor', writeCursor({ revision, from: end }));
	// All parts are of one state, also where the dataset changes meanwhile.
	const path = listPath(kept ? `${id}@${revision}` : name, list);
	const nextHref = end < total ? `${origin}${path}?${next.toString()}` : null;
	const ending = JSON.stringify({ total, next: nextHref }).slice(1);
	return `{${JSON.stringify(list)}:[${entries.join(',')}],${ending}`;
}

/** A statement with all its links, as JSON; null where there is none of that id. */
export function statementJson(
	{ dataset }: OpenedDataset,
	{ statement, origin, name }: { statement: string; origin: string; name: string }
): string | null {
	const study = studyOf(dataset);
	const index = study.indexOf.get(statement as StatementId);
	if (index === undefined) return null;
	const match = { statement: dataset.statements[index]!, links: study.links[index]! };
	return JSON.stringify(tellStatement(match, study, pageOf(origin, name)));
}

const pageOf = (origin: string, name: string): string =>
	`${origin}/datasets/${encodeURIComponent(name).replaceAll('%40', '@')}`;

/** A list of a dataset that is served in parts: how many entries it has, and the entry at an index. */
interface Collection<One> {
	readonly total: number;
	readonly at: (index: number) => One;
}

/** By the name of each list of a dataset, the shape of its parts. */
interface Parts extends Record<CollectionName, unknown> {
	statements: Shape<'StatementList'>['statements'][number];
	priorities: Shape<'PriorityList'>['priorities'][number];
	links: Shape<'LinkList'>['links'][number];
	actors: Shape<'ActorList'>['actors'][number];
	sources: Shape<'SourceList'>['sources'][number];
}

/** The lists of a dataset, each of what a reading shows of it; `page` is the address of the dataset’s page. */
const COLLECTIONS: {
	readonly [Name in CollectionName]: (reading: Reading, page: string) => Collection<Parts[Name]>;
} = {
	statements: ({ listed, study }, page) =>
		listOf(listed, (match) => tellStatement(match, study, page)),
	priorities: prioritiesOf,
	links: ({ listed, study }) =>
		listOf(
			listed.flatMap(({ links }) => links),
			(link) => tellLink(link, study)
		),
	actors: ({ study: { dataset } }) => listOf(dataset.actors, writeActor),
	sources: ({ study: { dataset } }) => listOf(dataset.sources, writeSource)
};

const listOf = <Of, One>(list: readonly Of[], tell: (of: Of) => One): Collection<One> => ({
	total: list.length,
	at: (index) => tell(list[index]!)
});

/** Tells a statement with those of its links that are shown. */
function tellStatement(
	{ statement, links }: Pick<Match, 'statement' | 'links'>,
	study: Study,
	page: string
): Parts['statements'] {
	const days = daysOf(statement.when);
	return {
		...writeStatement(statement),
		...{ earliest: knownDay(days.start), latest: knownDay(lastDayOf(days)) },
		links: links.map((link) => tellLink(link, study)),
		page: `${page}?statement=${encodeURIComponent(statement.id)}`
	};
}

const knownDay = (instant: number): string | null =>
	Number.isFinite(instant) ? dayAt(instant) : null;

const tellLink = (link: Link, study: Study): Parts['links'] => ({
	...writeLink(link),
	state: study.stateOf(link)
});

function prioritiesOf(
	{ listed, study, address }: Reading,
	page: string
): Collection<Parts['priorities']> {
	const statements = new Uint32Array(study.rows.length);
	const links = new Uint32Array(study.rows.length);
	for (const match of listed) {
		const rows = match.links.map(({ priority }) => study.rowOf.get(priority)!);
		for (const row of rows) links[row]!++;
		for (const row of new Set(rows)) statements[row]!++;
	}
	const wanted = new Set(address.priorities);
	const shown = study.rows
		.map((row, at) => ({ ...row, at }))
		.filter(({ priority }) => wanted.size === 0 || wanted.has(priority.id));
	return listOf(shown, ({ priority, document, parent, at }) => ({
		...{ id: priority.id, document: document.id },
		parent: study.rows[parent]?.priority.id ?? null,
		...{ number: priority.number, title: priority.title, text: priority.text },
		...{ cues: [...priority.cues], statements: statements[at]!, links: links[at]! },
		page: priorityPath(page, priority.id)
	}));
}
