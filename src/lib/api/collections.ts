import { dayAt } from '../dates/day.ts';
import { daysOf, lastDayOf } from '../dates/days-of.ts';
import type { Link } from '../model/link.ts';
import { writeActor, writeLink, writeSource, writeStatement } from '../model/file/write.ts';
import { priorityPath } from '../query/address/priority-address.ts';
import type { Reading } from '../query/reading.ts';
import type { Match } from '../study/filters/match.ts';
import type { Study } from '../study/study.ts';
import type { CollectionName } from './collection-names.ts';
import type { Shape } from './shapes.ts';

/** A list of a dataset that is told in parts: how many there are, and what is told of the one at a place. */
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
export const COLLECTIONS: {
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
export function tellStatement(
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
	const asked = new Set(address.priorities);
	const shown = study.rows
		.map((row, at) => ({ ...row, at }))
		.filter(({ priority }) => asked.size === 0 || asked.has(priority.id));
	return listOf(shown, ({ priority, document, parent, at }) => ({
		...{ id: priority.id, document: document.id },
		parent: study.rows[parent]?.priority.id ?? null,
		...{ number: priority.number, title: priority.title, text: priority.text },
		...{ cues: [...priority.cues], statements: statements[at]!, links: links[at]! },
		page: priorityPath(page, priority.id)
	}));
}
