import { randomLcg } from 'd3';
import type { DatasetFile } from '#lib/model/file/file.ts';
import { readingOf } from '#lib/query/reading.ts';
import { studyOf, type Study } from '#lib/study/study.ts';
import { readWhole } from '../../fixtures/minimal-dataset.ts';
import { recomputableDataset } from '../../fixtures/recomputable-dataset.ts';
import type { PlainAsk, PlainStatement } from './counted.ts';

const STATEMENTS = 3000;
const ASKED = 3; // by lot, of each dataset

export interface Case {
	readonly name: string;
	readonly file: DatasetFile;
	readonly study: Study;
	readonly ask: PlainAsk;
}

export const ALL: PlainAsk = {
	...{ actors: [], kinds: [], relations: [], coders: [], statuses: [], priorities: [] },
	...{ period: null, q: null }
};

/** What has been counted wrongly: links that are contested in several relations, or bear on other priorities too. */
const HARD: readonly PlainAsk[] = [
	{ ...ALL, relations: ['departs'], statuses: ['contested', 'accepted'] },
	{ ...ALL, priorities: ['a1.1', 'a3'], period: '2020/2021' },
	{ ...ALL, coders: ['ana', 'cem'], statuses: ['contested', 'accepted', 'suggested'] }
];

/** Datasets by lot, each with all that it holds and with filters by lot. */
export const CASES = [1, 2].flatMap((seed): Case[] => {
	const file = recomputableDataset(seed, STATEMENTS);
	const study = studyOf(readWhole(file));
	const random = randomLcg(seed / 7);
	const some = (values: readonly string[], chance: number) =>
		random() < chance ? values.filter(() => random() < 0.4) : [];
	const randomAsk = (): PlainAsk => ({
		actors: some(['actor0', 'actor1', 'actor2', 'actor4'], 0.3),
		kinds: some(['speech', 'meeting', 'vote'], 0.3),
		relations: some(['supports', 'departs', 'mentions'], 0.4),
		coders: some(['ana', 'ben'], 0.2),
		statuses: some(['accepted', 'suggested', 'rejected', 'contested'], 0.5),
		priorities: some(['a1', 'a1.1', 'a3', 'b1'], 0.3),
		period:
			random() < 0.4 ? ['2020', '2019-05-10/2021-02', '2021-11'][Math.floor(random() * 3)]! : null,
		q: random() < 0.25 ? 'sonda' : null
	});
	const asks = [ALL, ...HARD, ...Array.from({ length: ASKED }, randomAsk)];
	return asks.map((ask) => ({ name: `${seed} ${queryOf(ask).toString()}`, file, study, ask }));
});

export function queryOf(
	ask: PlainAsk,
	more: Readonly<Record<string, string | readonly string[]>> = {}
) {
	const params = new URLSearchParams();
	const lists = { actor: ask.actors, kind: ask.kinds, relation: ask.relations, coder: ask.coders };
	const asked = { ...lists, status: ask.statuses, priority: ask.priorities, ...more };
	for (const [name, values] of Object.entries(asked)) {
		for (const value of [values].flat()) params.append(name, value);
	}
	if (ask.period) params.set('period', ask.period);
	if (ask.q) params.set('q', ask.q);
	return params;
}

export const compared = (
	{ study, ask }: Case,
	more: Readonly<Record<string, string | readonly string[]>>
) => readingOf(study, queryOf(ask, { view: 'compare', ...more }));

export const idsAt = (indices: readonly number[], study: Study) =>
	indices.map((index) => study.dataset.statements[index]!.id as string).sort();
export const idsOf = (statements: readonly PlainStatement[]) =>
	statements.map(({ id }) => id).sort();
