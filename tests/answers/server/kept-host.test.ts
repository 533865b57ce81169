import { describe, expect, it } from 'vitest';
import { KeptHost } from '#lib/answers/server/kept-host.ts';
import type { DatasetHost, GivenDataset, OpenedForQuestions } from '#lib/answers/dataset-host.ts';
import { fail, ok } from '#lib/base/types.ts';
import type { Revision } from '#lib/model/file/revision.ts';
import type { LazyStore } from '#lib/store/server/database/lazy-store.ts';

const REVISION = '0123456789abcdef0123456789abcdef' as Revision;

const given: GivenDataset[] = [];
const folder: DatasetHost = {
	list: (from, most) => {
		const all = ['file-a', 'file-b', 'file-c'].map((id) => ({ ...ENTRY, id }));
		return Promise.resolve({ entries: all.slice(from, from + most), total: 3, leftOut: [] });
	},
	names: () => Promise.resolve(new Set(['file-a', 'file-b', 'file-c'])),
	revisions: (id) => Promise.resolve([{ revision: REVISION, asOf: id, note: null }]),
	open: (name) =>
		Promise.resolve(
			name === 'file-a' ? ok({ id: name } as OpenedForQuestions) : fail({ kind: 'unknown' })
		),
	openGiven: (one) => {
		given.push(one);
		return Promise.resolve(ok({ id: one.about.id } as OpenedForQuestions));
	}
};

const ENTRY = {
	...{ title: 'A title', summary: 'A summary', language: 'en', coders: [], bytes: 5 },
	...{ figures: null, state: 'found' as const }
};

const storeWith = (names: readonly string[]) =>
	({
		existing: () =>
			Promise.resolve(
				ok({
					published: () =>
						Promise.resolve(ok(names.map((name) => ({ ...ENTRY, name, statements: 2, links: 1 })))),
					cited: (name: string) =>
						Promise.resolve(
							ok(
								[...names, 'once'].includes(name) ? [{ revision: REVISION, isWithdrawn: true }] : []
							)
						),
					shown: (name: string, revision: Revision | null) =>
						Promise.resolve(
							ok(
								names.includes(name)
									? {
											...{ revision: revision ?? REVISION, at: '2026-12-01T00:00:00.000Z' },
											...{ bytes: 5, text: () => Promise.resolve('{}') }
										}
									: null
							)
						)
				})
			)
	}) as unknown as LazyStore;

describe('datasets of a database beside those of a folder', () => {
	const host = new KeptHost(folder, storeWith(['kept-a', 'kept-b', 'file-a']));

	it.each([
		[0, 2, ['kept-a', 'kept-b']],
		[1, 3, ['kept-b', 'file-a', 'file-b']],
		[3, 5, ['file-b', 'file-c']],
		[5, 5, []]
	])('are one list, in pages: %i and at most %i', async (from, most, ids) => {
		const { entries, total } = await host.list(from, most);
		expect(entries.map(({ id }) => id)).toEqual(ids);
		expect(total).toBe(5);
	});

	it('are opened by their name, and as they were published', async () => {
		expect(await host.open('kept-b')).toMatchObject({ ok: true, value: { id: 'kept-b' } });
		await host.open(`kept-a@${REVISION}`);
		expect(given.map(({ about, key }) => [about.frozen, key])).toEqual([
			[false, `kept-b@${REVISION}`],
			[true, `kept-a@${REVISION}`]
		]);
	});

	it('give way to a file of the same name', async () => {
		const before = given.length;
		expect((await host.open('file-a')).ok).toBe(true);
		expect(given).toHaveLength(before);
	});

	it.each([
		['once', 'unpublished'],
		['kept-a@latest', 'unknown-revision'],
		['kept-a@0f', 'unknown-revision'],
		[`once@${REVISION}`, 'unknown-revision']
	])('say of “%s” that it is %s', async (name, kind) => {
		expect(await host.open(name)).toEqual(fail({ kind }));
	});

	it('do not tell a revision that was withdrawn', async () => {
		expect(await host.revisions('once')).toEqual([]);
		expect(await host.revisions('file-a')).toHaveLength(1);
	});

	it.each(['none', ''])('do not know “%s”', async (name) => {
		expect(await host.open(name)).toEqual(fail({ kind: 'unknown' }));
	});

	it('are those of the folder alone, where the database does not answer', async () => {
		const failing = new KeptHost(folder, {
			existing: () =>
				Promise.resolve(
					fail({ kind: 'failed' as const, reason: 'unreachable' as const, because: '', hint: '' })
				)
		});
		expect(await failing.list(0, 10)).toMatchObject({ total: 3 });
		expect((await failing.open('file-a')).ok).toBe(true);
		expect((await failing.open('kept-a')).ok).toBe(false);
	});
});
