// `npm test`: installs what the tests need, builds, and runs every one of them.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { build } from '../src/command/build.mjs';
import { attempt, install, run } from '../src/command/install.mjs';

install();
const { findChromium } = await import('./browser/find-chromium.mjs');
const chromium = await findChromium();
build();
run('svelte-kit', ['sync']);

const reports = mkdtempSync(join(tmpdir(), 'plumbline-tests-'));
const sums = [
	runTests('every project, in UTC', [], { TZ: 'UTC' }),
	// A zone that is a day ahead of the west and once left a day out of its calendar.
	runTests('unit tests again, in Apia', ['--project', 'unit'], { TZ: 'Pacific/Apia' })
];
rmSync(reports, { recursive: true });

const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map((kind) =>
	sums.reduce((sum, one) => sum + one[/** @type {keyof typeof one} */ (kind)], 0)
);
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exit(failed || !passed ? 1 : 0);

/**
 * @param {string} name
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
function runTests(name, args, env) {
	console.log(`\n${name}`);
	const file = join(reports, `${name.replaceAll(/\W+/g, '-')}.json`);
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${file}`];
	const { status } = attempt('vitest', ['run', ...reporters, ...args], {
		...env,
		CHROMIUM: chromium
	});
	const report = JSON.parse(readFileSync(file, 'utf8'));
	const failed = report.numFailedTests;
	return {
		passed: report.numPassedTests,
		// A file that cannot be loaded, or an error outside any test, is a failure too.
		failed: status !== 0 ? Math.max(1, failed) : failed,
		skipped: report.numPendingTests + report.numTodoTests
	};
}
