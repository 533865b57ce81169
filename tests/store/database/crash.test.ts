import { describe, expect, it } from 'vitest';
import { begun, ENGINES, storeIn } from './engines.ts';
import { expectWhole, startWriter, type Writer } from './written.ts';

const ROUNDS = Number(process.env.PLUMBLINE_CRASH_ROUNDS ?? 100);
const PER_DATASET = 25; // rounds: each process reads all that was written before, and need not read more
const SNAPSHOT_EVERY = 20; // changes, so that processes are killed while they write snapshots, too
const READY = 3; // processes that are started before it is their turn
const PATIENCE = 2000; // ms for a round, on a machine that does much else
const LONGEST = 25; // ms that one writes, at most, after it was first acknowledged

const TOGETHER: Readonly<Record<string, number>> = { SQLite: 2, PostgreSQL: 3 };

describe.each(ENGINES)('%s', (engine, newDatabase) => {
	it(
		`loses nothing that it acknowledged, and keeps nothing by half, in ${ROUNDS} crashes`,
		async () => {
			const { location, drop } = await newDatabase();
			const first = await storeIn(location);
			const datasets: string[] = [];
			while (datasets.length * PER_DATASET < ROUNDS) datasets.push((await begun(first)).id);
			await first.close();
			const datasetOf = (round: number) => datasets[Math.floor(round / PER_DATASET)]!;
			const acknowledgedIn = new Map<string, Record<string, number>>(
				datasets.map((id) => [id, {}])
			);
			const waiting: Writer[] = [];
			for (let round = 0; round < ROUNDS; round++) {
				while (waiting.length < Math.min(READY, ROUNDS - round)) {
					const next = round + waiting.length;
					const writing = { dataset: datasetOf(next), name: `round${next}` };
					waiting.push(startWriter({ location, ...writing, snapshotEvery: SNAPSHOT_EVERY }));
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
				acknowledgedIn.get(datasetOf(round))![`round${round}`] = writer.acknowledged;
			}
			const store = await storeIn(location);
			for (const [dataset, acknowledged] of acknowledgedIn) {
				await expectWhole(store, dataset, acknowledged);
			}
			const times = [...acknowledgedIn.values()].flatMap(Object.values<number>);
			expect(times).toHaveLength(ROUNDS);
			expect(times.every((one) => one > 0)).toBe(true);
			await store.close();
			await drop();
		},
		60_000 + PATIENCE * ROUNDS
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
