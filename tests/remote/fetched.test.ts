import { afterEach, describe, expect, it, vi } from 'vitest';
import type { StatementId } from '#lib/model/ids.ts';
import { datasetOf, outlineOf } from '#lib/model/wire/outline.ts';
import { readHits, readText } from '#lib/model/wire/search-hits.ts';
import { detailAt, sentDetail } from '#lib/query/statement-detail.ts';
import { fetched, fetchedOutline, fetchedStatement } from '#lib/remote/fetched.ts';
import { studyOf } from '#lib/study/study.ts';
import { minimalDataset, readWhole } from '../fixtures/minimal-dataset.ts';

const HOME = '/datasets/small';

/** A statement of an open date: JSON alone would lose its end. */
const file = minimalDataset();
const dataset = readWhole({
	...file,
	statements: file.statements.map((one) => ({ ...one, date: '2023-11-11/..' }))
});
const id = dataset.statements[0]!.id;
const edition = { revision: '0123', asOf: null };

afterEach(() => vi.unstubAllGlobals());

const answering = (answer: () => Response) =>
	vi.stubGlobal(
		'fetch',
		() =>
			new Promise((resolve) => {
				resolve(answer());
			})
	);

describe('an outline', () => {
	it('comes as it was sent', async () => {
		answering(() => Response.json({ ...outlineOf(dataset), edition }));
		const read = await fetchedOutline(HOME);
		expect(read.ok && datasetOf(read.value).statements[0]!.when).toEqual(
			dataset.statements[0]!.when
		);
	});

	it.each([
		['of another version', () => Response.json({ ...outlineOf(dataset), version: 2 }), 'version'],
		['of another form', () => Response.json({ ...outlineOf(dataset), edition, title: 7 }), 'shape'],
		['that the server refuses', () => new Response('', { status: 503 }), 'refused'],
		['that is no JSON', () => new Response('<!doctype html>'), 'unreachable'],
		[
			'without a connection',
			() => {
				throw new TypeError('Failed to fetch');
			},
			'unreachable'
		]
	])('%s is recognised', async (_, answer, kind) => {
		answering(answer);
		expect(await fetchedOutline(HOME)).toMatchObject({ ok: false, problem: { kind } });
	});
});

describe('a statement', () => {
	const sent = sentDetail(detailAt(0, studyOf(dataset)));

	it('keeps the open end of its date', async () => {
		answering(() => Response.json(sent));
		expect((await fetchedStatement(HOME, id))!.statement.when).toEqual(dataset.statements[0]!.when);
	});

	it('is null where it cannot be had, and an error where it cannot be read', async () => {
		answering(() => new Response('', { status: 404 }));
		expect(await fetchedStatement(HOME, 'none' as StatementId)).toBeNull();
		answering(() => Response.json({ ...sent, version: 2 }));
		await expect(fetchedStatement(HOME, id)).rejects.toThrow('version 2');
	});
});

describe('what a search needs or finds', () => {
	it.each([
		['words of another version', readText, { version: 2, summaries: [], texts: [] }],
		['words that are none', readText, { version: 1, summaries: [7], texts: [] }],
		['places that are none', readHits, { version: 1, statements: [-1], clauses: [] }],
		['ids that are none', readHits, { version: 1, statements: [], clauses: ['../x'] }]
	])('is refused where it is %s', async (_, read, sent) => {
		answering(() => Response.json(sent));
		expect((await fetched<unknown>(HOME, read)).ok).toBe(false);
	});
});
