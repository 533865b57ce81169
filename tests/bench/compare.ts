import { attentionOf } from '#lib/compare/attention.ts';
import { chancesByRow } from '#lib/compare/chance.ts';
import { coverageOf } from '#lib/compare/coverage.ts';
import { laneRowsOf } from '#lib/compare/lane-rows.ts';
import { distancesOf } from '#lib/compare/distance.ts';
import { groupStatements } from '#lib/study/groups/group-statements.ts';
import { type Filter, type FilterMask, maskOf, NO_FILTER } from '#lib/study/filters/filter-mask.ts';
import { matrixOf } from '#lib/compare/matrix.ts';
import { studyOf, type Study } from '#lib/study/study.ts';
import { utcDate } from '#lib/dates/civil.ts';
import { dayAt, type Day } from '#lib/dates/day.ts';
import { readEdtf } from '#lib/dates/edtf.ts';
import { millisecondsInDay } from '#lib/dates/span.ts';
import type { Dataset } from '#lib/model/dataset.ts';
import type { ActorId, CoderId, PriorityId, StatementId } from '#lib/model/ids.ts';
import { RELATIONS, type Link } from '#lib/model/link.ts';
import type { Priority } from '#lib/model/policy-document.ts';
import { STATEMENT_KINDS, type Statement } from '#lib/model/statement.ts';
import { generateDataset } from '#lib/model/file/generate.ts';
import { readWhole } from '../fixtures/minimal-dataset.ts';

const PRIORITIES = 60; // twelve main points with four sub-points each
const ACTORS = 24;
const LINKS_EACH = 2.5;

/** A figure of the benchmark. */
export interface Figure {
	readonly name: string;
	readonly value: number;
	readonly unit: string;
	/** At most; null for a figure to understand another by. */
	readonly target: number | null;
}

/** What a comparison of generated statements costs, in time and memory. */
export function compareFigures(): Figure[] {
	const dataset = datasetOf(100_000);
	const opening = timed(() => studyOf(dataset));
	const study = opening.outcome;
	const first = timed(() => matrix(study, NO_FILTER));
	const again = median(15, () => timed(() => matrix(study, NO_FILTER)).ms);
	const all = maskOf(NO_FILTER, study);
	const attention = attentionOf(study, all, byActors(study, all)).slice(0, 4);
	const filters = filtersOf(study);
	const refiltered = filters.map((filter) => timed(() => matrix(study, filter)).ms);
	const [small, large] = [bytesEach(50_000), bytesEach(400_000)];
	const what = '100,000 statements, 250,000 links, 60 priorities, 24 columns';
	return [
		{ name: `matrix, the first, ${what}`, value: first.ms, unit: 'ms', target: 50 },
		{ name: `matrix, again, ${what}`, value: again, unit: 'ms', target: 50 },
		{ name: `matrix, refiltered, ${what}`, value: middle(refiltered), unit: 'ms', target: 30 },
		{
			name: `matrix, refiltered, the slowest of ${filters.length}`,
			value: Math.max(...refiltered),
			unit: 'ms',
			target: null
		},
		{
			name: `attention, six intervals of four columns, ${what}`,
			value: median(15, () => timed(() => distancesOf(attention)).ms),
			unit: 'ms',
			target: 50
		},
		{
			name: `attention, differences of two columns within chance, ${what}`,
			value: median(15, () => timed(() => chancesByRow(attention[0]!, attention[1]!)).ms),
			unit: 'ms',
			target: 50
		},
		{
			name: `matrix by relation, ${what}`,
			value: median(
				15,
				() =>
					timed(() => {
						const mask = maskOf(NO_FILTER, study);
						return matrixOf(study, mask, byRelations(study, mask));
					}).ms
			),
			unit: 'ms',
			target: 50
		},
		{
			name: `coverage, ${what}`,
			value: median(5, () => timed(() => coverageOf(study, all, null)).ms),
			unit: 'ms',
			target: 100
		},
		{
			name: `rows of 24 sides on one axis, ${what}`,
			value: median(5, () => timed(() => laneRowsOf(study, all, byActors(study, all))).ms),
			unit: 'ms',
			target: 100
		},
		{
			name: 'study of 100,000 statements from the dataset',
			value: opening.ms,
			unit: 'ms',
			target: null
		},
		{
			name: 'memory of study and matrix a statement, of 400,000 to of 50,000',
			value: large / small,
			unit: 'x',
			target: 1.2
		},
		{
			name: 'memory of study and matrix a statement, of 400,000',
			value: large,
			unit: 'bytes',
			target: null
		}
	];
}

function matrix(study: Study, filter: Filter) {
	const mask = maskOf(filter, study);
	return matrixOf(study, mask, byActors(study, mask));
}

const byActors = (study: Study, mask: FilterMask) =>
	groupStatements('actors', study, mask, { statements: [], breaks: [] });

const byRelations = (study: Study, mask: FilterMask) =>
	groupStatements('relations', study, mask, { statements: [], breaks: [] });

/** One condition after another, as a reader sets them. */
function filtersOf(study: Study): Filter[] {
	const actors = [...study.actors.keys()];
	const found = new Set(Array.from({ length: 30_000 }, (_, at) => at * 3));
	const asked: Partial<Filter>[] = [
		{ actors: actors.slice(0, 3) },
		{ kinds: ['speech', 'vote'] },
		{ relations: ['supports'] },
		{ statusesUnasked: ['accepted'] },
		{ priorities: [study.rows[7]!.priority.id, study.rows[20]!.priority.id] },
		{ period: { start: utcDate(2012), end: utcDate(2016) } },
		{ found },
		{
			actors: actors.slice(5),
			relations: ['supports', 'extends'],
			period: { start: utcDate(2010), end: utcDate(2020) }
		}
	];
	return asked.map((one) => ({ ...NO_FILTER, ...one }));
}

/** Bytes that a study and its matrix keep for a statement, without those of the dataset itself. */
function bytesEach(statements: number): number {
	const dataset = datasetOf(statements);
	const before = keptBytes();
	const study = studyOf(dataset);
	const cells = matrix(study, NO_FILTER);
	const bytes = keptBytes() - before;
	if (cells.total !== statements)
		throw new Error('The matrix counts other statements than there are');
	return bytes / statements;
}

function keptBytes(): number {
	if (!globalThis.gc) throw new Error('Memory cannot be told without --expose-gc');
	globalThis.gc();
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	return heapUsed + arrayBuffers;
}

function timed<Outcome>(work: () => Outcome): { ms: number; outcome: Outcome } {
	const begun = performance.now();
	const outcome = work();
	return { ms: performance.now() - begun, outcome };
}

const median = (times: number, one: () => number): number =>
	middle(Array.from({ length: times }, one));

const middle = (values: readonly number[]): number =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Statements without words in time, each with two or three links spread over actors and priorities. */
function datasetOf(count: number): Dataset {
	const { statements, links, documents, ...rest } = readWhole(
		generateDataset({ statements: 10, priorities: PRIORITIES, seed: 1 })
	);
	const [actor, whole, link, document] = [
		rest.actors[0]!,
		statements[0]!,
		links[0]!,
		documents[0]!
	];
	const plain = document.priorities;
	const nested = Array.from({ length: PRIORITIES / 5 }, (_, main): Priority => ({
		...plain[main * 5]!,
		priorities: plain.slice(main * 5 + 1, main * 5 + 5)
	}));
	const first = utcDate(2004);
	const days = (utcDate(2024) - first) / millisecondsInDay;
	return {
		...rest,
		documents: [{ ...document, priorities: nested }],
		actors: Array.from({ length: ACTORS }, (_, at) => ({ ...actor, id: `a${at}` as ActorId })),
		statements: Array.from({ length: count }, (_, at): Statement => {
			const when = readEdtf(dayAt(first + Math.floor((at / count) * days) * millisecondsInDay));
			if (!when.ok) throw new Error('A generated day cannot be read');
			return {
				...whole,
				id: `s${at}` as StatementId,
				when: when.value,
				kind: STATEMENT_KINDS[at % STATEMENT_KINDS.length]!,
				actor: `a${(at * 7) % ACTORS}` as ActorId,
				references: []
			};
		}),
		links: Array.from({ length: count * LINKS_EACH }, (_, at): Link => ({
			...link,
			statement: `s${Math.floor(at / LINKS_EACH)}` as StatementId,
			priority: `p${((at * 37) % PRIORITIES) + 1}` as PriorityId,
			relation: RELATIONS[at % RELATIONS.length]!,
			verdict:
				at % 4 === 0
					? { status: 'suggested', by: null, on: null }
					: {
							status: at % 9 === 0 ? 'rejected' : 'accepted',
							by: 'c' as CoderId,
							on: '2024-01-01' as Day
						}
		}))
	};
}
