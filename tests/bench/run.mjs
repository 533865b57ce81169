// `npm run bench`: how fast the real timeline and the review are, in Chromium, over generated statements.
// With `-- --json`, one JSON line a figure; with `-- embed`, only what an embed costs its article; with
// `-- page`, only what who opens a large dataset’s page or its review waits for, the pages of one size with
// `-- page 20000`; with `-- server`, only what answers and keeping cost the server; with `-- compare`, only comparisons;
// with `-- chart`, only the timeline itself, of one size with `-- chart 1000`.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { build } from '../../src/command/build.mjs';
import { install } from '../../src/command/install.mjs';

const json = process.argv.includes('--json');
const embedOnly = process.argv.includes('embed');
const pageOnly = process.argv.includes('page');
const sizes = process.argv.map(Number).filter((size) => size > 0);
const serverOnly = process.argv.includes('server');
const compareOnly = process.argv.includes('compare');
const chartOnly = process.argv.includes('chart');
if (json) console.log = console.error; // messages of the build are no figures

install();
build();
if (!pageOnly && !serverOnly && !compareOnly) build('build-bench');
const { chromium } = await import('playwright-core');
const { chromiumFlags } = await import('../browser/chromium.mjs');
const { findChromium } = await import('../browser/find-chromium.mjs');
const { comparePageFigures } = await import('./compare-page.mjs');
const { embedFigures } = await import('./embed.mjs');
const { keepingFigures } = await import('./keeping.mjs');
const { measurePan, measurePaint } = await import('./measure.mjs');
const { reviewFigures } = await import('./review.mjs');
const { pageFigures } = await import('./page.mjs');
const { serverFigures } = await import('./server.mjs');
const { storeFigures } = await import('./store.mjs');
const { startServer } = await import('../start-server.mjs');

/** Statements, and the most to the first complete paint: ms, or where the machine is slow bare canvases. */
const SIZES = /** @type {const} */ ([
	[1_000, 80, 3.5],
	[10_000, 120, 3.5],
	[100_000, 200, 4],
	[1_000_000, 400, 5]
]);
const MANY = 200; // priorities, of which the first paint may take half as much again
const SHARES = /** @type {const} */ ([
	[1, 'whole'],
	[1 / 2, 'half'],
	[1 / 20, 'a twentieth']
]);
const FRAME = 17; // ms, at the 95th percentile
const BUSY = 1.8; // of a bare canvas
const chartSizes = SIZES.filter(
	([size]) => !chartOnly || sizes.length === 0 || sizes.includes(size)
);
const RUNS = 11; // odd, and enough that one slow spell does not decide a median
const PANS = 3;

const executablePath = serverOnly ? '' : await findChromium();

if (!embedOnly && !pageOnly && !serverOnly && !chartOnly)
	for await (const figure of comparePageFigures(inBrowser)) report(figure);
if (compareOnly) {
	nodeFigures().forEach(report);
	process.exit();
}
if (!embedOnly && !pageOnly && !chartOnly) {
	for await (const figure of serverFigures()) report(figure);
	(await storeFigures()).forEach(report);
	for await (const figure of keepingFigures()) report(figure);
}
if (serverOnly) process.exit();
if (!embedOnly && !chartOnly)
	for await (const figure of pageFigures(sizes, inBrowser)) report(figure);
if (!embedOnly && !chartOnly && sizes.length === 0)
	(await inBrowser((browser) => reviewFigures(browser, 'build'))).forEach(report);
if (pageOnly) process.exit();

if (!embedOnly) nodeFigures().forEach(report);

const server = await startServer('build-bench');

/**
 * Runs something in a browser of its own: what a million statements leave behind slows the next row.
 * @template Value
 * @param {(browser: import('playwright-core').Browser) => Promise<Value>} something
 * @returns {Promise<Value>}
 */
async function inBrowser(something) {
	const browser = await chromium.launch({ executablePath, args: chromiumFlags });
	try {
		return await something(browser);
	} finally {
		await browser.close();
	}
}

if (!chartOnly)
	(await inBrowser((browser) => embedFigures(browser, server.origin, RUNS))).forEach(report);

for (const priorities of embedOnly ? [] : [6, 60, MANY]) {
	/** @type {number[]} */
	const frames = [];
	for (const [statements, ms, bares] of chartSizes) {
		const name = `${statements} statements, ${priorities} priorities`;
		const address = `${server.origin}/bench?n=${statements}&p=${priorities}&seed=1`;
		const bareAddress = `${address}&bare=1`;
		const paints = await inBrowser((browser) =>
			inTurn(RUNS, [address, bareAddress], (one) => measurePaint(browser, one))
		);
		const barePaint = median(paints[1]);
		const most = Math.max(ms, bares * barePaint) * (priorities === MANY ? 1.5 : 1);
		tell(`first paint, ${name}`, median(paints[0]), 'ms', Number(most.toFixed(1)));
		note(`first paint of a bare canvas, ${name}`, barePaint, 'ms');
		for (const [share, inWords] of SHARES) frames.push(await panned(name, address, share, inWords));
	}
	if (chartSizes.length < SIZES.length) continue;
	const ratio = frames.at(-2) / frames[1]; // of half of the whole
	tell(`frame of the most to the fewest, ${priorities} priorities`, ratio, 'x', 1.2);
}

/**
 * Pans and zooms a share of the whole, in turn with a bare canvas of the same; the mean frame in ms.
 * @param {string} name
 * @param {string} address
 * @param {number} share
 * @param {string} inWords
 */
async function panned(name, address, share, inWords) {
	const of = `${name}, ${inWords}`;
	const [own, bare] = await inBrowser((browser) =>
		inTurn(PANS, [address, `${address}&bare=1`], (one) => measurePan(browser, one, share))
	);
	const medianOf = (/** @type {(pan: typeof own[0], turn: number) => number} */ what) =>
		median(own.map(what));
	tell(
		`pan frame p95, ${of}`,
		medianOf(({ drag }) => drag.p95),
		'ms',
		FRAME
	);
	tell(
		`zoom frame p95, ${of}`,
		medianOf(({ wheel }) => wheel.p95),
		'ms',
		FRAME
	);
	tell(`statements hidden, ${of}`, Math.max(...own.map(({ kept }) => kept.hidden)), '', 0);
	const missed = own.filter(({ kept }) => !kept.opened).length;
	tell(`clicks that open nothing, ${of}`, missed, '', 0);
	const toBare = medianOf(({ drag }, turn) => drag.busy / bare[turn].drag.busy);
	tell(`pan busy to bare canvas, ${of}`, toBare, 'x', BUSY);
	note(
		`pan busy, ${of}`,
		medianOf(({ drag }) => drag.busy),
		'ms/s'
	);
	note(`pan busy of a bare canvas, ${of}`, median(bare.map(({ drag }) => drag.busy)), 'ms/s');
	return medianOf(({ drag }) => drag.mean);
}

server.stop();

/** @param {{ name: string, value: number, unit: string, target: number | null }} figure */
function report({ name, value, unit, target }) {
	if (target === null) note(name, value, unit);
	else tell(name, value, unit, target);
}

/**
 * @param {string} name
 * @param {number} value
 * @param {string} unit
 * @param {number} target
 */
function tell(name, value, unit, target) {
	const rounded = Number(value.toFixed(2));
	if (json) {
		process.stdout.write(
			`${JSON.stringify({ name, value: rounded, unit, target, better: 'lower' })}\n`
		);
		return;
	}
	const verdict = rounded <= target ? 'ok' : 'TOO SLOW';
	process.stdout.write(
		`${name.padEnd(62)} ${String(rounded).padStart(9)} ${unit}  (at most ${target}) ${verdict}\n`
	);
}

/**
 * A figure without a bound, to understand another by.
 * @param {string} name
 * @param {number} value
 * @param {string} unit
 */
function note(name, value, unit) {
	if (!json) process.stdout.write(`${name.padEnd(62)} ${value.toFixed(1).padStart(9)} ${unit}\n`);
}

/**
 * Measures several things in turn, so that a change of the machine's pace meets all of them.
 * @template Value
 * @param {number} rounds
 * @param {string[]} addresses
 * @param {(address: string) => Promise<Value>} one
 * @returns {Promise<Value[][]>} the values of each
 */
async function inTurn(rounds, addresses, one) {
	/** @type {Value[][]} */
	const values = addresses.map(() => []);
	for (let round = 0; round < rounds; round++) {
		for (const [at, address] of addresses.entries()) values[at].push(await one(address));
	}
	return values;
}

/**
 * What layouts and comparisons cost, the medians of several processes: each begins cold, and can be asked for its memory.
 * @returns {{ name: string, value: number, unit: string, target: number | null }[]}
 */
function nodeFigures() {
	const program = join(import.meta.dirname, 'run-in-node.mjs');
	const runs = Array.from({ length: 5 }, () =>
		JSON.parse(execFileSync(process.execPath, ['--expose-gc', program], { encoding: 'utf8' }))
	);
	return runs[0].map((/** @type {{ name: string }} */ figure, /** @type {number} */ at) => ({
		...figure,
		value: median(runs.map((figures) => figures[at].value))
	}));
}

/** @param {number[]} values */
function median(values) {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
