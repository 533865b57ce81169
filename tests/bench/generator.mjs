import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/** The generator of datasets, bundled as the app is. */
export async function generator() {
	const folder = mkdtempSync(join(import.meta.dirname, '../../node_modules/.bench-'));
	await build({
		configFile: false,
		logLevel: 'error',
		build: { ssr: 'src/lib/model/file/generate.ts', outDir: folder, minify: false }
	});
	const { generateDataset } = await import(join(folder, 'generate.js'));
	rmSync(folder, { recursive: true });
	return /** @type {typeof import('../../src/lib/model/file/generate.ts').generateDataset} */ (
		generateDataset
	);
}
