import { copyFileSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { generateDataset } from '../../src/lib/model/file/generate.ts';
import { farDataset } from '../fixtures/far-dataset.ts';
import { longWordsDataset } from '../fixtures/long-words-dataset.ts';
import { nestedDataset } from '../fixtures/nested-dataset.ts';
import { writtenIn } from '../fixtures/written-in.ts';
import { startServer } from '../start-server.mjs';
import { addPeople } from './people.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		/** Where the built app is served, to readers who can change nothing. */
		origin: string;
		/** The process that serves it. */
		server: number;
		/** The same, for those who keep the datasets, and may write. */
		ownOrigin: string;
		/** The same, where people sign in to write: those of `people.ts`. */
		accountsOrigin: string;
	}
}

/** Serves the built app over a folder of its own: the examples, generated datasets, and a broken one. */
export default async function serve({ provide }: TestProject) {
	const folder = mkdtempSync(join(tmpdir(), 'plumbline-datasets-'));
	for (const example of ['islamic-world-2023.json', 'ministerial-tour-2023.json']) {
		copyFileSync(join('static/datasets', example), join(folder, example));
	}
	for (const statements of [0, 300, 400, 6000, 20_000]) {
		const dataset = generateDataset({ statements, priorities: 6, seed: 7 });
		writeFileSync(join(folder, `generated-${statements}.json`), JSON.stringify(dataset));
	}
	const manyRows = generateDataset({ statements: 300, priorities: 60, seed: 7 });
	writeFileSync(join(folder, 'sixty-rows.json'), JSON.stringify(manyRows));
	writeFileSync(join(folder, 'far.json'), JSON.stringify(farDataset()));
	writeFileSync(join(folder, 'nested.json'), JSON.stringify(nestedDataset()));
	writeFileSync(join(folder, 'long-words.json'), JSON.stringify(longWordsDataset()));
	for (const language of ['ar', 'ru'] as const) {
		writeFileSync(join(folder, `written-${language}.json`), JSON.stringify(writtenIn(language)));
	}
	const sound = generateDataset({ statements: 1, priorities: 2, seed: 1 });
	const broken = { ...sound, title: undefined, language: 7 };
	writeFileSync(join(folder, 'broken.json'), JSON.stringify(broken));
	writeFileSync(join(folder, 'secret.txt'), '# A secret\n');
	symlinkSync(join(folder, 'secret.txt'), join(folder, 'linked.json'));
	copyFileSync(join(folder, 'generated-20000.json'), join(folder, 'unread-20000.json'));
	writeFileSync(join(folder, 'half-written.json'), JSON.stringify(sound));
	const data = mkdtempSync(join(tmpdir(), 'plumbline-data-'));
	const setting = { PLUMBLINE_DATASETS: folder, PLUMBLINE_DATA: data };
	await addPeople(data);
	const servers = [
		await startServer('build', { ...setting, PLUMBLINE_READ_ONLY: '1' }),
		await startServer('build', { ...setting, PLUMBLINE_SHOW_FAULTS: '1' }),
		// Behind a proxy, so that nobody’s own computer makes an owner of them.
		await startServer('build', { ...setting, PLUMBLINE_PROXY: '127.0.0.1', PLUMBLINE_RATE: '0' })
	] as const;
	const [{ origin, pid }, { origin: ownOrigin }, { origin: accountsOrigin }] = servers;
	await fetch(`${origin}/datasets/half-written`).then((answer) => answer.text());
	writeFileSync(join(folder, 'half-written.json'), JSON.stringify(sound).slice(0, 500));
	provide('origin', origin);
	provide('ownOrigin', ownOrigin);
	provide('accountsOrigin', accountsOrigin);
	provide('server', pid);
	return () => {
		for (const server of servers) server.stop();
		for (const made of [folder, data]) rmSync(made, { recursive: true });
	};
}
