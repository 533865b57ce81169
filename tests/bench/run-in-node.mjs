// The part of the benchmark that needs no browser: bundled as the app is, and run by Node.
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(ROOT, 'node_modules/.bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

await build({
	root: ROOT,
	configFile: false,
	logLevel: 'error',
	build: { ssr: 'tests/bench/in-node.ts', outDir: folder, emptyOutDir: false, minify: false }
});

const { nodeFigures } = await import(join(folder, 'in-node.js'));
process.stdout.write(JSON.stringify(nodeFigures()));
