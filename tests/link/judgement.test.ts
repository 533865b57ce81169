import { describe, expect, it } from 'vitest';
import type { Day } from '#lib/dates/day.ts';
import { withJudgement, type Judgement } from '#lib/link/judgement.ts';
import type { PriorityId, StatementId } from '#lib/model/ids.ts';
import { readDataset } from '#lib/model/reading/read.ts';
import { writeDataset } from '#lib/model/file/write.ts';
import { minimalDataset, readWhole } from '../fixtures/minimal-dataset.ts';

const dataset = readWhole(minimalDataset());
const [link] = dataset.links;

const judgement: Judgement = {
	statement: 'speech' as StatementId,
	priority: 'p1' as PriorityId,
	status: 'rejected',
	relation: 'mentions',
	evidence: link!.evidence,
	why: 'Water is only named.',
	coder: 'Ada Løvelace',
	on: '2024-02-01' as Day
};

const statuses = (from: typeof dataset) =>
	from.links.map(({ verdict }) => `${verdict.status} ${verdict.by ?? ''}`);

describe('a judgement', () => {
	it('stands beside what another coder judged', () => {
		expect(statuses(withJudgement(dataset, judgement))).toEqual([
			'accepted coder',
			'rejected ada-løvelace'
		]);
	});

	it('takes the place of the same coder’s earlier one', () => {
		const once = withJudgement(dataset, judgement);
		const twice = withJudgement(once, { ...judgement, status: 'accepted' });
		expect(statuses(twice)).toEqual(['accepted coder', 'accepted ada-løvelace']);
		expect(twice.coders.map(({ name }) => name)).toEqual(['A coder', 'Ada Løvelace']);
	});

	it('makes the same link each time, so that what was found out about it stays known', () => {
		const made = () => withJudgement(dataset, judgement).links[1];
		expect(made()).toBe(made());
	});

	it('takes the place of a suggestion', () => {
		const file = minimalDataset();
		Object.assign(file.links[0]!, { status: 'suggested', coder: undefined, on: undefined });
		expect(statuses(withJudgement(readWhole(file), judgement))).toEqual(['rejected ada-løvelace']);
	});

	it('makes a dataset that can be written and read again', () => {
		const judged = withJudgement(dataset, judgement);
		expect(readDataset(JSON.stringify(writeDataset(judged)))).toEqual({ ok: true, value: judged });
	});

	it('gives a coder of another name another id', () => {
		const first = withJudgement(dataset, { ...judgement, coder: 'Ada!' });
		const second = withJudgement(first, { ...judgement, coder: 'Ada?' });
		expect(second.coders.map(({ id }) => id)).toEqual(['coder', 'ada', 'ada-2']);
	});
});
