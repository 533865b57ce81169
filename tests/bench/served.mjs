import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../start-server.mjs';

/** The dataset that is always there. */
export const SMALL = 'islamic-world-2023';

/**
 * Serves some datasets beside a small one for as long as figures are taken.
 * @param {Record<string, string>} datasets
 * @param {(server: { origin: string, pid: number }) => AsyncGenerator<{ name: string, value: number, unit: string, target: number | null }>} figures
 */
export async function* served(datasets, figures) {
	const folder = mkdtempSync(join(tmpdir(), 'plumbline-bench-'));
	copyFileSync(`static/datasets/${SMALL}.json`, join(folder, `${SMALL}.json`));
	for (const [id, text] of Object.entries(datasets))
		writeFileSync(join(folder, `${id}.json`), text);
	const server = await startServer('build', {
		...{ PLUMBLINE_DATASETS: folder, PLUMBLINE_DATA: join(folder, 'data') }
	});
	try {
		// What a server that has just begun still loads is not a cost of the dataset.
		for (const path of ['/', `/datasets/${SMALL}`])
			await fetch(server.origin + path).then((answer) => answer.text());
		yield* figures(server);
	} finally {
		server.stop();
		rmSync(folder, { recursive: true });
	}
}
