import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { COLLECTION_NAMES, type CollectionName } from '#lib/api/paths.ts';
import { datasetJson, partJson, statementJson } from '#lib/api/dataset-answers.ts';
import { SHAPES } from '#lib/api/shapes.ts';
import type { DatasetFile } from '#lib/model/file/file.ts';
import { generateDataset } from '#lib/model/file/generate.ts';
import type { Revision } from '#lib/model/file/revision.ts';
import type { OpenedDataset } from '#lib/store/store.ts';
import { minimalDataset, readWhole } from '../fixtures/minimal-dataset.ts';

const ORIGIN = 'https://plumbline.example';
const AT = { origin: ORIGIN, name: 'x' };

const opened = (dataset = readWhole(minimalDataset())): OpenedDataset => ({
	...{ id: 'x', revision: '0123456789abcdef0123456789abcdef' as Revision, dataset },
	...{ asOf: '2026-11-24T00:00:00Z', frozen: false, kept: true, behind: null }
});
const many = opened(readWhole(generateDataset({ statements: 30, priorities: 6, seed: 7 })));

interface Part {
	readonly [list: string]: unknown;
	readonly total: number;
	readonly next: string | null;
}

function part(of: OpenedDataset, list: CollectionName, filters = '', from = 0, limit = 50): Part {
	const made = partJson(of, { ...AT, list, filters, from, limit });
	if (typeof made !== 'string') throw new Error(made.refused.join(' '));
	return JSON.parse(made) as Part;
}

const LISTS = {
	statements: SHAPES.StatementList,
	priorities: SHAPES.PriorityList,
	links: SHAPES.LinkList,
	actors: SHAPES.ActorList,
	sources: SHAPES.SourceList
};

describe('what the API tells of a dataset', () => {
	it.each(COLLECTION_NAMES)('%s are as the schemas say, of every dataset', (list) => {
		for (const of of [opened(), many]) {
			const body = part(of, list);
			expect(v.parse(LISTS[list], body)).toEqual(body);
			expect(body.total).toBe((body[list] as unknown[]).length);
			expect(body.total).toBeGreaterThan(0);
		}
	});

	it('is what it is called, how much it holds, and where to read it for ever', () => {
		const body = JSON.parse(datasetJson(opened(), AT)) as object;
		expect(v.parse(SHAPES.Dataset, body)).toEqual(body);
		expect(body).toMatchObject({
			...{ id: 'x', statements: 2, links: 1, page: `${ORIGIN}/datasets/x` },
			documents: [{ id: 'plan', priorities: 1 }],
			fixed: `${ORIGIN}/api/v1/datasets/x@0123456789abcdef0123456789abcdef`
		});
	});

	it('is a statement with its words, its days and its links', () => {
		const body = JSON.parse(statementJson(opened(), { ...AT, statement: 'speech' })!) as object;
		expect(v.parse(SHAPES.Statement, body)).toEqual(body);
		expect(body).toMatchObject({
			...{ date: '2023-11-21', earliest: '2023-11-21', latest: '2023-11-21' },
			links: [{ priority: 'p1', status: 'accepted', state: 'accepted' }],
			page: `${ORIGIN}/datasets/x?statement=speech`
		});
		expect(statementJson(opened(), { ...AT, statement: 'constructor' })).toBe(null);
	});
});

describe('a part of a list', () => {
	it('leads to the next, always of the same state, until all were served', () => {
		const ids: string[] = [];
		let next: string | null = null;
		do {
			const from: number = next === null ? 0 : Number(/\.(\d+)$/.exec(next)![1]);
			const body = part(many, 'statements', '', from, 7);
			ids.push(...(body.statements as { id: string }[]).map(({ id }) => id));
			next = body.next;
			if (next) expect(next).toContain(`/datasets/x@${many.revision}/statements?limit=7&cursor=`);
		} while (next);
		expect(ids).toEqual(many.dataset.statements.map(({ id }) => id));
	});

	it('holds what the page shows under the same filters', () => {
		const { actor } = many.dataset.statements[0]!;
		const shown = many.dataset.statements.filter((one) => one.actor === actor);
		const body = part(many, 'statements', `actor=${actor}`);
		expect(body.total).toBe(shown.length);
		const links = part(many, 'links', `actor=${actor}`);
		const priorities = part(many, 'priorities', `actor=${actor}`).priorities as { links: number }[];
		expect(priorities.reduce((sum, one) => sum + one.links, 0)).toBe(links.total);
	});

	it('is refused where the filters ask for what the dataset has not', () => {
		const made = partJson(opened(), {
			...{ ...AT, list: 'links', filters: 'actor=nobody', from: 0, limit: 1 }
		});
		expect(made).toMatchObject({ refused: [expect.stringContaining('the actor “nobody”')] });
	});

	it('ends early where its statements are long, but never before the first', () => {
		const file = minimalDataset();
		const speech = { ...file.statements[1]!, references: [] };
		const text = 'x'.repeat(1_500_000);
		const statements = ['a', 'b', 'c'].map((id) => ({ ...speech, id, text }));
		const written: DatasetFile = { ...file, links: [], statements };
		const long = opened(readWhole(written));
		expect((part(long, 'statements').statements as unknown[]).length).toBe(2);
		expect((part(long, 'statements', '', 2).statements as unknown[]).length).toBe(1);
	});
});
