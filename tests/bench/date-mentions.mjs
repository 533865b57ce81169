// How well dates in texts are read, on the cases of public parsers' own tests.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../..');
const CASES = join(ROOT, '../shared/data/date-mentions');

if (!existsSync(CASES)) {
	process.stdout.write('date mentions: left out, there are no cases beside the project\n');
	process.exit(0);
}

const folder = mkdtempSync(join(ROOT, 'node_modules/.bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

await build({
	root: ROOT,
	configFile: false,
	logLevel: 'error',
	build: { ssr: 'tests/bench/dates.ts', outDir: folder, emptyOutDir: false, minify: false }
});

const { dateFigures } = await import(join(folder, 'dates.js'));
const { figures, missed } = dateFigures(CASES);
for (const { of, ...figure } of figures) {
	const share = `${(figure.value * 100).toFixed(1)} %`.padStart(8);
	process.stdout.write(
		process.argv.includes('--json')
			? `${JSON.stringify(figure)}\n`
			: `${figure.name.padEnd(20)} ${share} of ${of} (target ${figure.target * 100} %)\n`
	);
}
if (process.argv.includes('--missed')) {
	for (const { lang, input, expected, found } of missed) {
		process.stdout.write(`${lang}: ${input} → ${found.join(', ')}, not ${expected}\n`);
	}
}
