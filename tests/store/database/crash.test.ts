import { describe, expect, it } from 'vitest';
import { begun, ENGINES, storeIn } from './engines.ts';
import { expectWhole, startWriter, type Writer } from './written.ts';

const ROUNDS: Readonly<Record<string, number>> = {
	SQLite: 100,
	PostgreSQL: Number(process.env.PLUMBLINE_CRASH_ROUNDS ?? 20)
};
const READY = 3; // processes that are started before it is their turn
const PATIENCE = 2000; // ms for a round, on a machine that does much else
const LONGEST = 25; // ms that one writes, at most, after it was first acknowledged

const TOGETHER: Readonly<Record<string, number>> = { SQLite: 2, PostgreSQL: 3 };

describe.each(ENGINES)('%s', (engine, newDatabase) => {
	it(
		`loses nothing that it acknowledged, and keeps nothing by half, in ${ROUNDS[engine]} crashes`,
		async () => {
			const { location, drop } = await newDatabase();
			const first = await storeIn(location);
			const { id: dataset } = await begun(first);
			await first.close();
			const acknowledgedBy: Record<string, number> = {};
			const waiting: Writer[] = [];
			const rounds = ROUNDS[engine]!;
			for (let round = 0; round < rounds; round++) {
				while (waiting.length < Math.min(READY, rounds - round)) {
					const name = `round${round + waiting.length}`;
					waiting.push(startWriter({ location, dataset, name }));
				}
				const writer = waiting.shift()!;
				await writer.ready;
				const acknowledged = new Promise((next) => writer.process.stdout!.once('data', next));
				writer.begin();
				await acknowledged;
				// Spread over the time that a few writes take, and not by chance: each run is the same.
				await new Promise((next) => setTimeout(next, (round * 7) % LONGEST));
				writer.process.kill('SIGKILL');
				expect(await writer.end).toBe(null);
				acknowledgedBy[`round${round}`] = writer.acknowledged;
			}
			const store = await storeIn(location);
			await expectWhole(store, dataset, acknowledgedBy);
			expect(Object.values(acknowledgedBy).every((times) => times > 0)).toBe(true);
			await store.close();
			await drop();
		},
		60_000 + PATIENCE * ROUNDS[engine]!
	);

	it(`loses nothing where ${TOGETHER[engine]} processes write at once`, async () => {
		const { location, drop } = await newDatabase();
		const store = await storeIn(location);
		const { id: dataset } = await begun(store);
		const times = 40;
		const names = Array.from({ length: TOGETHER[engine]! }, (_, at) => `writer${at}`);
		const writers = names.map((name) => startWriter({ location, dataset, name, times }));
		await Promise.all(writers.map(({ ready }) => ready));
		for (const writer of writers) writer.begin();
		expect(await Promise.all(writers.map(({ end }) => end))).toEqual(names.map(() => 'done'));
		await expectWhole(store, dataset, Object.fromEntries(names.map((name) => [name, times])));
		await store.close();
		await drop();
	}, 60_000);
});
