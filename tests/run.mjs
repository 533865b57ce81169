// `npm test`: installs what the tests need, builds, and runs every one of them.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { build } from '../src/command/build.mjs';
import { attempt, install, run } from '../src/command/install.mjs';
import { runBeside, sideBySide } from './side-by-side.mjs';

install();
const { findChromium } = await import('./browser/find-chromium.mjs');
const CHROMIUM = await findChromium();
build();
run('svelte-kit', ['sync']);

const reports = mkdtempSync(join(tmpdir(), 'plumbline-tests-'));

/**
 * Some projects of vite.config.ts, in a time zone.
 * @param {string} name
 * @param {string} zone
 * @param {string[]} projects
 */
function suite(name, zone, ...projects) {
	const file = join(reports, `${projects.join('-')}-${zone.replace('/', '-')}.json`);
	const args = [
		...['run', '--reporter=default', '--reporter=json', `--outputFile=${file}`],
		...projects.flatMap((project) => ['--project', project])
	];
	// What has nothing to do with time is tested in one zone.
	const tests = zone === 'UTC' ? 'all' : 'of-time';
	return { name, args, env: { TZ: zone, CHROMIUM, PLUMBLINE_TESTS: tests }, file };
}

/** What no other work slows or fails, two at a time; then what is measured, and needs the machine for itself. */
const beside = [
	suite('the built server, and pages in a browser', 'UTC', 'server', 'browser'),
	suite('units', 'UTC', 'unit'),
	suite('the store, in both databases', 'UTC', 'database'),
	// A zone that is a day ahead of the west and once left a day out of its calendar.
	suite('units again, in Apia', 'Pacific/Apia', 'unit')
];
const alone = suite('what answers cost, and the app in a browser', 'UTC', 'cost', 'e2e');

const statuses = await sideBySide(
	2,
	beside.map(
		({ name, args, env }) =>
			() =>
				runBeside(name, 'vitest', args, env)
	)
);
console.log(`\n— ${alone.name}`);
statuses.push(attempt('vitest', alone.args, alone.env).status ?? 1);

const sums = [...beside, alone].map(({ file }, at) => sumOf(file, statuses[at] !== 0));
rmSync(reports, { recursive: true });
const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map((kind) =>
	sums.reduce((sum, one) => sum + one[/** @type {keyof typeof one} */ (kind)], 0)
);
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exit(failed || !passed ? 1 : 0);

/**
 * @param {string} file the report of a suite
 * @param {boolean} hasFailed
 */
function sumOf(file, hasFailed) {
	if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
	const report = JSON.parse(readFileSync(file, 'utf8'));
	const failed = report.numFailedTests;
	return {
		passed: report.numPassedTests,
		// A file that cannot be loaded, or an error outside any test, is a failure too.
		failed: hasFailed ? Math.max(1, failed) : failed,
		skipped: report.numPendingTests + report.numTodoTests
	};
}
