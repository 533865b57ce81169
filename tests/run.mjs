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

/** A zone where midnight in Greenwich is still the day before; what reckons with days is tested there again. */
const WEST = 'America/Los_Angeles';

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
	return {
		name,
		args,
		env: { TZ: zone, CHROMIUM, PLUMBLINE_TESTS: zone === WEST ? 'of-time' : 'all' },
		file
	};
}

/** What no other work slows or fails, two at a time; then what is measured, and needs the machine for itself. */
const beside = [
	suite('the built server', 'UTC', 'server'),
	// A zone that is a day ahead of the west and once left a day out of its calendar.
	suite('units', 'Pacific/Apia', 'unit'),
	suite('the store, in both databases', 'UTC', 'database'),
	suite('units of time again', WEST, 'unit'),
	suite('components in a browser', 'UTC', 'browser')
];
const alone = suite('what must be measured alone, and the app in a browser', 'UTC', 'cost', 'e2e');

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

const sums = [...beside, alone].map(({ name, file }, at) => sumOf(name, file, statuses[at] !== 0));
rmSync(reports, { recursive: true });
const [passed, skipped] = /** @type {const} */ (['passed', 'skipped']).map((kind) =>
	sums.reduce((sum, one) => sum + one[kind], 0)
);
// After all else, where who reads only the end of what was printed finds them.
const failures = sums.flatMap((one) => one.failures);
for (const { where, why } of failures) console.log(`\nFAILED ${where}\n${why}`);
console.log(
	`\n${passed} passed, ${failures.length} failed${skipped ? `, ${skipped} skipped` : ''}`
);
process.exit(failures.length > 0 || !passed ? 1 : 0);

/**
 * @param {string} name
 * @param {string} file the report of a suite
 * @param {boolean} hasFailed
 */
function sumOf(name, file, hasFailed) {
	if (!existsSync(file))
		return { passed: 0, skipped: 0, failures: [{ where: name, why: 'It left no report.' }] };
	const report = JSON.parse(readFileSync(file, 'utf8'));
	const failures = report.testResults.flatMap(failuresOf);
	if (hasFailed && failures.length === 0)
		failures.push({ where: name, why: 'An error outside any test; it is printed with the suite.' });
	return {
		passed: report.numPassedTests,
		skipped: report.numPendingTests + report.numTodoTests,
		failures
	};
}

/**
 * What failed in a file: its tests, or the file, where it could not be loaded.
 * @param {{ name: string, status: string, message: string, assertionResults: { status: string, fullName: string, failureMessages: string[] }[] }} file
 */
function failuresOf({ name, status, message, assertionResults }) {
	const tests = assertionResults.filter((one) => one.status === 'failed');
	if (status === 'failed' && tests.length === 0) return [{ where: name, why: message }];
	return tests.map(({ fullName, failureMessages }) => ({
		where: `${name} > ${fullName}`,
		why: failureMessages.join('\n')
	}));
}
