import { oncePerText } from '../../base/once-per.ts';
import { readEdtf } from '../../dates/edtf.ts';
import type { Dataset } from '../dataset.ts';
import type { ActorId, CoderId, PriorityId, SourceId, StatementId } from '../ids.ts';
import { RELATIONS, STATUSES, type Link, type Verdict } from '../link.ts';
import { prioritiesIn } from '../policy-document.ts';
import { STATEMENT_KINDS, type Statement } from '../statement.ts';
import { WIRE_VERSION } from './wire-version.ts';

/**
 * A large dataset on its way to a browser: everything but the words (summaries, texts, evidence, media),
 * in columns, in order of time. Things are named by their index in their own list.
 */
export interface Outline extends Omit<Dataset, 'statements' | 'links'> {
	readonly version: typeof WIRE_VERSION;
	readonly statements: {
		readonly ids: readonly string[];
		/** EDTF */
		readonly dates: readonly string[];
		readonly titles: readonly string[];
		readonly kinds: readonly number[];
		readonly actors: readonly number[];
		readonly sources: readonly number[];
		readonly speakers: readonly (string | null)[];
		readonly places: readonly (string | null)[];
		readonly languages: readonly string[];
		/** Indices of statements; -1 for a statement that speaks for itself. */
		readonly reporters: readonly number[];
		/** Statements known only in their source’s words; earlier builds do not say it. */
		readonly reported?: readonly number[];
		/** From one statement to an earlier one, as pairs of indices. */
		readonly references: readonly (readonly [from: number, to: number])[];
	};
	readonly links: {
		readonly statements: readonly number[];
		readonly priorities: readonly number[];
		readonly relations: readonly number[];
		readonly statuses: readonly number[];
		/** Who judged, where a statement has several links to a priority; earlier builds do not say it. */
		readonly coders?: readonly (readonly [link: number, coder: number])[];
		/** Who judged or suggested each link, -1 where nobody is named; earlier builds do not say it. */
		readonly judges?: readonly number[];
	};
}

export function outlineOf(dataset: Dataset): Outline {
	const { statements, links, ...rest } = dataset;
	const indexIn = <Id>(things: readonly { readonly id: Id }[]) => {
		const indexOf = new Map(things.map(({ id }, index) => [id, index]));
		return (id: Id) => indexOf.get(id)!;
	};
	const statement = indexIn(statements);
	const actor = indexIn(dataset.actors);
	const source = indexIn(dataset.sources);
	const coder = indexIn(dataset.coders);
	const priority = indexIn([...prioritiesIn(dataset.documents)].map((row) => row.priority));
	return {
		...rest,
		version: WIRE_VERSION,
		statements: {
			ids: statements.map(({ id }) => id),
			dates: statements.map(({ when }) => when.written),
			titles: statements.map(({ title }) => title),
			kinds: statements.map(({ kind }) => STATEMENT_KINDS.indexOf(kind)),
			actors: statements.map((one) => actor(one.actor)),
			sources: statements.map((one) => source(one.source)),
			speakers: statements.map(({ speaker }) => speaker),
			places: statements.map(({ place }) => place),
			languages: statements.map(({ language }) => language),
			reporters: statements.map(({ reportedBy }) => (reportedBy ? statement(reportedBy) : -1)),
			reported: statements.flatMap(({ reported }, at) => (reported ? [at] : [])),
			references: statements.flatMap(({ references }, from) =>
				references.map(({ to }) => [from, statement(to)] as const)
			)
		},
		links: {
			statements: links.map((link) => statement(link.statement)),
			priorities: links.map((link) => priority(link.priority)),
			relations: links.map(({ relation }) => RELATIONS.indexOf(relation)),
			statuses: links.map(({ verdict }) => STATUSES.indexOf(verdict.status)),
			coders: codersOf(links, coder),
			judges: links.map(({ verdict }) => (verdict.by === null ? -1 : coder(verdict.by)))
		}
	};
}

/** The judges of links that share their statement and priority: whether these agree depends on who they are. */
function codersOf(links: readonly Link[], indexOf: (coder: CoderId) => number): [number, number][] {
	const pairOf = ({ statement, priority }: Link) => `${statement} ${priority}`;
	const counts = new Map<string, number>();
	for (const link of links) counts.set(pairOf(link), (counts.get(pairOf(link)) ?? 0) + 1);
	return links.flatMap((link, at): [number, number][] => {
		const { by } = link.verdict;
		return by !== null && counts.get(pairOf(link))! > 1 ? [[at, indexOf(by)]] : [];
	});
}

/** The dataset that an outline tells of: its texts, summaries, media and evidence are empty. */
export function datasetOf(outline: Outline): Dataset {
	const { title, summary, language, coders, documents, actors, sources, eras } = outline;
	const { statements: columns, links } = outline;
	const rest = { title, summary, language, coders, documents, actors, sources, eras };
	const ids = columns.ids as readonly StatementId[];
	const references = new Map<number, StatementId[]>();
	for (const [from, to] of columns.references) {
		const known = references.get(from);
		if (known) known.push(ids[to]!);
		else references.set(from, [ids[to]!]);
	}
	const reported = new Set(columns.reported);
	const priorities = [...prioritiesIn(rest.documents)].map(({ priority }) => priority.id);
	const judges = new Map(links.coders?.map(([link, coder]) => [link, coders[coder]!.id]));
	const whenOf = oncePerText(readEdtf);
	return {
		...rest,
		statements: ids.map((id, at): Statement => {
			const when = whenOf(columns.dates[at]!);
			if (!when.ok) throw new Error(`An outline has the date ${columns.dates[at]!}`);
			const reporter = columns.reporters[at]!;
			return {
				id,
				when: when.value,
				title: columns.titles[at]!,
				kind: STATEMENT_KINDS[columns.kinds[at]!]!,
				actor: rest.actors[columns.actors[at]!]!.id satisfies ActorId,
				speaker: columns.speakers[at]!,
				place: columns.places[at]!,
				summary: '',
				text: null,
				excerpts: false,
				reported: reported.has(at),
				before: null,
				after: null,
				language: columns.languages[at]!,
				source: rest.sources[columns.sources[at]!]!.id satisfies SourceId,
				reportedBy: reporter < 0 ? null : ids[reporter]!,
				references: (references.get(at) ?? []).map((to) => ({ to, quote: null })),
				group: null,
				tags: [],
				media: []
			};
		}),
		links: links.statements.map((statement, at): Link => ({
			statement: ids[statement]!,
			priority: priorities[links.priorities[at]!]! satisfies PriorityId,
			relation: RELATIONS[links.relations[at]!]!,
			verdict: {
				status: STATUSES[links.statuses[at]!]!,
				by: coders[links.judges?.[at] ?? -1]?.id ?? judges.get(at) ?? null,
				on: null
			} as Verdict,
			why: '',
			evidence: []
		}))
	};
}
