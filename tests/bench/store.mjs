// What keeping costs: bundled as the app is, and run by Node. By itself: `node tests/bench/store.mjs`.
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../..');

/** @returns {Promise<{ name: string, value: number, unit: string, target: number | null }[]>} */
export async function storeFigures() {
	const folder = mkdtempSync(join(ROOT, 'node_modules/.bench-'));
	try {
		await build({
			root: ROOT,
			configFile: false,
			logLevel: 'error',
			build: { ssr: 'tests/bench/store.ts', outDir: folder, emptyOutDir: false, minify: false }
		});
		const program = await import(join(folder, 'store.js'));
		return await program.storeFigures();
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

if (process.argv[1] === import.meta.filename) console.log(await storeFigures());
