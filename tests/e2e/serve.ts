import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { generateDataset } from '../../src/lib/model/generate.ts';
import { farDataset } from '../fixtures/far-dataset.ts';
import { longWordsDataset } from '../fixtures/long-words-dataset.ts';
import { nestedDataset } from '../fixtures/nested-dataset.ts';
import { writtenIn } from '../fixtures/written-in.ts';
import { startServer } from '../server.mjs';

declare module 'vitest' {
	export interface ProvidedContext {
		/** Where the built app is served. */
		origin: string;
		/** The process that serves it. */
		server: number;
	}
}

/** Serves the built app over a folder of its own: the example, generated datasets, and a broken one. */
export default async function serve({ provide }: TestProject) {
	const folder = mkdtempSync(join(tmpdir(), 'plumbline-datasets-'));
	copyFileSync('static/datasets/islamic-world-2023.json', join(folder, 'islamic-world-2023.json'));
	for (const statements of [0, 300, 20_000]) {
		const dataset = generateDataset({ statements, priorities: 6, seed: 7 });
		writeFileSync(join(folder, `generated-${statements}.json`), JSON.stringify(dataset));
	}
	writeFileSync(join(folder, 'far.json'), JSON.stringify(farDataset()));
	writeFileSync(join(folder, 'nested.json'), JSON.stringify(nestedDataset()));
	writeFileSync(join(folder, 'long-words.json'), JSON.stringify(longWordsDataset()));
	for (const language of ['ar', 'ru'] as const) {
		writeFileSync(join(folder, `written-${language}.json`), JSON.stringify(writtenIn(language)));
	}
	const sound = generateDataset({ statements: 1, priorities: 2, seed: 1 });
	const broken = { ...sound, title: undefined, language: 7 };
	writeFileSync(join(folder, 'broken.json'), JSON.stringify(broken));
	const server = await startServer('build', { PLUMBLINE_DATASETS: folder });
	provide('origin', server.origin);
	provide('server', server.pid);
	return () => {
		server.stop();
		rmSync(folder, { recursive: true });
	};
}
