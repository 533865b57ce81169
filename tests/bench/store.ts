import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as uuid } from 'uuid';
import { applyDecisions } from '../../src/lib/intake/apply-decisions.ts';
import { finishImport } from '../../src/lib/intake/finish-import.ts';
import { FORMATS } from '../../src/lib/intake/formats.ts';
import { readFiles } from '../../src/lib/intake/read-files.ts';
import type { DatasetFile } from '../../src/lib/model/file/file.ts';
import { generateDataset } from '../../src/lib/model/file/generate.ts';
import { type Change, CHANGE_VERSION } from '../../src/lib/model/change/change.ts';
import { DatabaseStore } from '../../src/lib/store/server/database/database-store.ts';
import { doLongWork, type LongOutcomes } from '../../src/lib/store/server/database/long-work.ts';
import { openDatabase } from '../../src/lib/store/server/database/open-database.ts';
import { TitleIndex } from '../../src/lib/store/server/title-index.ts';
import type { Result } from '../../src/lib/base/types.ts';
import type { Figure } from './compare.ts';
import { csvOfRows } from './import-figures.ts';

const JUDGEMENTS = 101;
const LISTS = 21;
const OPENINGS = 5;
const PUBLISHED = 1000;

/** What it costs to keep, open and list datasets, with SQLite on the disk of this machine. */
export async function storeFigures(): Promise<Figure[]> {
	// First, as a page of import begins: what others leave in the memory makes its collection slower.
	const imported = await importing();
	return [
		...(await judging(20)),
		...(await judging(20_000, { acknowledged: 20 })),
		...(await listing()),
		...(await listingFiles()),
		...imported
	];
}

/** ms that one judgement takes until it has reached the disk, and that a draft takes to be opened in another process. */
async function judging(
	statements: number,
	targets: { readonly acknowledged?: number } = {}
): Promise<Figure[]> {
	return inFolder(async (folder) => {
		const store = await storeIn(folder);
		const file = generateDataset({ statements, priorities: 6, seed: 7 });
		const begun = performance.now();
		const { id } = must(await store.create([made({ kind: 'import', file })]));
		const imported = performance.now() - begun;
		await new Promise((next) => setTimeout(next, 2000)); // its snapshot is written meanwhile
		let version = 1;
		const times: number[] = [];
		for (let at = 0; at < JUDGEMENTS; at++) {
			const { id: statement, text } = file.statements[(at * 37) % statements]!;
			const judgement = {
				...{ statement, priority: file.documents[0]!.priorities[at % 6]!.id, on: '2026-12-01' },
				...({ relation: 'supports', status: 'accepted' } as const),
				...{ why: 'It says so.', coder: 'Ada' },
				evidence: [{ statement: { exact: text!.slice(0, 20), start: 0 } }]
			};
			const since = performance.now();
			const workspace = must(await store.open(id));
			const kept = must(await workspace.append([made({ kind: 'judge', judgement })], version));
			times.push(performance.now() - since);
			version = kept.entry.version;
		}
		const openings: number[] = [];
		for (let at = 0; at < OPENINGS; at++) {
			const other = await storeIn(folder);
			const since = performance.now();
			must(await other.open(id));
			openings.push(performance.now() - since);
			await other.close();
		}
		await store.close();
		const name = `${statements} statements`;
		return [
			figure(`one judgement acknowledged, ${name}`, median(times), targets.acknowledged ?? null),
			figure(`a draft opened, ${name}`, median(openings), null),
			figure(`imported and saved, ${name}`, imported, null)
		];
	});
}

/** ms that the list of many published datasets takes. */
async function listing(): Promise<Figure[]> {
	return inFolder(async (folder) => {
		const store = await storeIn(folder);
		const file = generateDataset({ statements: 10, priorities: 3, seed: 7 });
		for (let at = 0; at < PUBLISHED; at++) {
			const named = { ...file, title: `Dataset ${at}` };
			const { id } = must(await store.create([made({ kind: 'import', file: named })]));
			must(await must(await store.open(id)).publish(''));
		}
		const times: number[] = [];
		for (let at = 0; at < LISTS; at++) {
			const since = performance.now();
			must(await store.published());
			must(await store.list());
			times.push(performance.now() - since);
		}
		await store.close();
		return [figure(`${PUBLISHED} datasets listed, and as many drafts`, median(times), 50)];
	});
}

/** ms that the list of a folder of many dataset files takes, once it was read. */
async function listingFiles(): Promise<Figure[]> {
	return inFolder(async (folder) => {
		const file = generateDataset({ statements: 10, priorities: 3, seed: 7 });
		for (let at = 0; at < PUBLISHED; at++) {
			const text = JSON.stringify({ ...file, title: `Dataset ${at}` });
			writeFileSync(join(folder, `dataset-${at}.json`), text);
		}
		const index = new TitleIndex(folder);
		const times: number[] = [];
		for (let at = 0; at <= LISTS; at++) {
			const since = performance.now();
			const { entries } = await index.list(0, PUBLISHED);
			times.push(performance.now() - since);
			if (entries.filter(({ state }) => state === 'found').length < PUBLISHED) {
				throw new Error('Not all files are listed.');
			}
		}
		const [first, ...again] = times;
		const name = `${PUBLISHED} dataset files of a folder listed`;
		return [figure(`${name} for the first time`, first!, null), figure(name, median(again), 50)];
	});
}

/** s from the bytes of a table to a draft that has reached the disk, as the page of import and a server do it. */
async function importing(): Promise<Figure[]> {
	return inFolder(async (folder) => {
		const store = await storeIn(folder);
		const table = csvOfRows();
		const begun = performance.now();
		const found = await readFiles([table], { formats: FORMATS });
		// Its rows differ by a number alone: merged, fewer would be saved.
		const read = applyDecisions(found, { apart: new Set(found.duplicates.keys()) });
		const { file } = must(finishImport(read, { title: 'A table' }));
		const isMade = performance.now();
		const body = new TextEncoder().encode(JSON.stringify(sent(file)));
		const entry = must(
			(await doLongWork(store, { kind: 'begin', body, most: 1, by: null })) as LongOutcomes['begin']
		);
		const saved = performance.now();
		await store.close();
		const rows = `a table of ${entry.statements} rows`;
		return [
			{ ...figure(`imported and saved, ${rows}`, (saved - begun) / 1000, 20), unit: 's' },
			{ ...figure(`of that, until it is a dataset`, (isMade - begun) / 1000, null), unit: 's' }
		];
	});
}

const sent = (file: DatasetFile) => ({
	...{ version: CHANGE_VERSION, expected: 0 },
	changes: [made({ kind: 'import', file })]
});

const storeIn = async (folder: string) =>
	DatabaseStore.in(await openDatabase({ address: null, folder }));

const made = (change: Change) => ({ id: uuid(), by: 'Ada', change });

const figure = (name: string, value: number, target: number | null): Figure => ({
	...{ name, value, unit: 'ms', target }
});

const median = (values: readonly number[]): number =>
	[...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

function must<Value>(outcome: Result<Value, unknown>): Value {
	if (outcome.ok) return outcome.value;
	throw new Error(JSON.stringify(outcome.problem));
}

async function inFolder<Outcome>(work: (folder: string) => Promise<Outcome>): Promise<Outcome> {
	const folder = mkdtempSync(join(tmpdir(), 'plumbline-bench-'));
	try {
		return await work(folder);
	} finally {
		rmSync(folder, { recursive: true });
	}
}
