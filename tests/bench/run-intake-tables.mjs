// `node tests/bench/run-intake-tables.mjs`: how fast tables are imported, and in how much memory.
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
		ssr: 'tests/bench/intake-tables.ts',
		outDir: folder,
		emptyOutDir: false,
		minify: false
	}
});

const { tableFigures } = await import(join(folder, 'intake-tables.js'));
for (const { name, value, unit } of await tableFigures()) {
	console.log(`${name}: ${Number(value.toFixed(2))} ${unit}`.trim());
}
