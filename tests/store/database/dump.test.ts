import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generateDataset } from '#lib/model/file/generate.ts';
import type { DatabaseLocation } from '#lib/store/server/database/open-database.ts';
import { Unusable } from '../../../src/command/plumbline/command.ts';
import { dumping } from '../../../src/command/plumbline/dump.ts';
import { restoring } from '../../../src/command/plumbline/restore.ts';
import { called, folderWith } from '../../command/called.ts';
import { expectNothingNewer, recordStatements } from './recorded-statements.ts';
import { begun, ENGINES, made, storeIn } from './engines.ts';

const asked = recordStatements();

const optionsOf = ({ address, folder }: DatabaseLocation) =>
	address === null ? ['--data', folder] : ['--database', address];

/** A database with a draft, a published dataset of which a revision was withdrawn, a link, and one of which revisions alone are left. */
async function filled(location: DatabaseLocation): Promise<void> {
	const store = await storeIn(location);
	const first = await store.open((await begun(store)).id);
	const file = generateDataset({ statements: 60, priorities: 5, seed: 2 });
	await store.create([made({ kind: 'import', file })]);
	if (!first.ok) throw new Error('not opened');
	const published = await first.value.publish('First “note”\n');
	await first.value.share();
	const rename = made({
		kind: 'rename',
		from: { title: 'A minimal study' },
		to: { title: 'دراسة' }
	});
	await first.value.append([rename], 1);
	await first.value.publish('Second');
	if (published.ok) await first.value.withdraw(published.value.revision, 'A name was wrong');
	for (let at = 0; at < 45; at++) {
		const value = { id: `actor-${at}`, name: 'Somebody', kind: 'person' as const };
		await first.value.append([made({ kind: 'add', what: 'actor', value })], 2 + at);
	}
	const gone = await store.open((await begun(store)).id);
	if (!gone.ok) throw new Error('not opened');
	await gone.value.publish('Cited');
	await gone.value.remove();
	await store.close();
}

const pairs = ENGINES.flatMap(([from, one]) =>
	ENGINES.map(([into, other]) => [from, into, one, other] as const)
);

describe('a dump', () => {
	it.each(pairs)('of %s, restored into %s, is the same bytes again', async (_, __, from, into) => {
		const [source, target] = [await from(), await into()];
		const { at, read } = folderWith();
		await filled(source.location);
		await called(dumping, [...optionsOf(source.location), '--out', at('first.dump')]);
		const restored = await called(restoring, [at('first.dump'), ...optionsOf(target.location)]);
		expect(restored).toMatchObject({ code: 0, refused: null });
		expect(restored.stderr).toBe('Restored: 3 datasets, 48 changes, 3 revisions.');
		const { answer } = await called(dumping, optionsOf(target.location));
		expect(answer).toBe(read('first.dump'));
		expect(answer.split('\n')).toHaveLength(2 + 3 + 48 + 3 + 1 + 1);
		const store = await storeIn(target.location);
		const listed = await store.list();
		expect(listed.ok && listed.value.map(({ title, version }) => [title, version])).toEqual([
			['دراسة', 47],
			['60 generated statements', 1]
		]);
		await store.close();
		await Promise.all([source.drop(), target.drop()]);
	});

	describe.each(ENGINES)('into %s', (_, newDatabase) => {
		it.each([
			['is cut off', (lines: string[]) => lines.slice(0, -2), /cut off/],
			[
				'lacks a line',
				(lines: string[]) => lines.filter((_, at) => at !== 4),
				/incomplete|missing/
			],
			[
				'has a revision that was changed',
				(lines: string[]) =>
					lines.map((line) =>
						line.startsWith('{"revisions"') ? line.replace('clean water', 'dirty water') : line
					),
				/does not match its name/
			],
			[
				'has a change that does not fit',
				(lines: string[]) => lines.map((line) => line.replaceAll('actor-7', 'actor-6')),
				/cannot be read.*already has the id/
			],
			[
				'is of a later version',
				(lines: string[]) =>
					lines.map((line) => line.replace('"dump","version":1', '"dump","version":2')),
				/version 2/
			],
			['is no dump', () => ['{"format":"plumbline-dataset"}'], /not a Plumbline dump/],
			['is not JSON', () => ['posts'], /not JSON/]
		])('is refused where it %s, and nothing is restored', async (_, change, message) => {
			const [source, target] = [await ENGINES[0]![1](), await newDatabase()];
			const { at } = folderWith();
			await filled(source.location);
			await called(dumping, [...optionsOf(source.location), '--out', at('first.dump')]);
			const lines = readFileSync(at('first.dump'), 'utf8').split('\n');
			writeFileSync(at('other.dump'), change(lines).join('\n'));
			const { refused } = await called(restoring, [
				at('other.dump'),
				...optionsOf(target.location)
			]);
			expect(refused).toBeInstanceOf(Unusable);
			expect(refused?.message).toMatch(message);
			const store = await storeIn(target.location);
			expect(await store.list()).toEqual({ ok: true, value: [] });
			await store.close();
			await Promise.all([source.drop(), target.drop()]);
		});

		it('is refused where the database has its datasets already, which stay', async () => {
			const { location, drop } = await newDatabase();
			const { at, read } = folderWith();
			await filled(location);
			await called(dumping, [...optionsOf(location), '--out', at('first.dump')]);
			const { refused } = await called(restoring, [at('first.dump'), ...optionsOf(location)]);
			expect(refused?.message).toMatch(/already.*Nothing was restored/);
			expect((await called(dumping, optionsOf(location))).answer).toBe(read('first.dump'));
			await drop();
		});
	});

	it('of two databases at once, or of none that is there, is a misuse or is reported', async () => {
		const both = await called(dumping, ['--data', 'a', '--database', 'postgres://b']);
		expect(both.refused?.message).toBe('Name one database: --data or --database.');
		const none = await called(dumping, ['--database', 'postgres://nobody@127.0.0.1:1/none']);
		expect(none.refused?.message).toMatch(/cannot be reached/);
		const { refused } = await called(restoring, ['none.dump', '--data', 'a']);
		expect(refused?.message).toBe('none.dump: there is no such file');
	});

	it('asks for nothing that PostgreSQL 15 does not have', () => {
		expectNothingNewer(asked, 30);
	});
});
