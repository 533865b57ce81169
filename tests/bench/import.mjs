// `npm run bench:import`: how fast inputs are imported, and in how much memory. With `-- --json`, one JSON
// line a figure.
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { build } from 'vite';

setFlagsFromString('--expose-gc');
const HERE = import.meta.dirname;
const ROOT = join(HERE, '../..');
// Beside the program, whose path to the public data is relative to its own.
const folder = mkdtempSync(join(HERE, '.bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

await build({
	root: ROOT,
	configFile: false,
	logLevel: 'error',
	build: {
		ssr: 'tests/bench/import-figures.ts',
		outDir: folder,
		emptyOutDir: false,
		minify: false
	}
});

const { importFigures } = await import(join(folder, 'import-figures.js'));
for await (const { name, value, unit, target } of importFigures()) {
	const rounded = Number(value.toFixed(2));
	if (process.argv.includes('--json')) {
		console.log(JSON.stringify({ name, value: rounded, unit, target, better: 'lower' }));
	} else {
		const bound =
			target === null ? '' : ` (at most ${target}) ${rounded <= target ? 'ok' : 'MISSED'}`;
		console.log(`${name.padEnd(64)} ${rounded} ${unit}${bound}`);
	}
}
