/** @import { Browser, Page } from 'playwright-core' */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { startServer } from '../start-server.mjs';

const ROOT = join(import.meta.dirname, '../..');
const STATEMENTS = 50_000;
const PRIORITIES = 20;
const STEPS = 21; // odd
const TARGET = 50; // ms, from the key to the next picture
const LONGEST = 200; // ms that the page may hold its reader up at once while it opens
const OPENING = 180_000; // ms, after which something is wrong

/**
 * How long a person waits for the review of a long dataset, and for how much of that at once the page does not
 * answer; and what a step costs the person who presses the key, until the next picture.
 * @param {Browser} browser
 * @param {string} app the folder of the build
 * @returns {Promise<{ name: string, value: number, unit: string, target: number | null }[]>}
 */
export async function reviewFigures(browser, app) {
	const datasets = mkdtempSync(join(tmpdir(), 'plumbline-review-'));
	writeFileSync(join(datasets, 'long.json'), JSON.stringify(await generated()));
	const server = await startServer(app, { PLUMBLINE_DATASETS: datasets });
	try {
		const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
		await page.addInitScript(noteTasks);
		await page.goto(`${server.origin}/datasets/long/review`);
		await page.getByRole('heading', { level: 2 }).waitFor({ timeout: OPENING });
		const readable = await page.evaluate(() => performance.now());
		await page
			.getByRole('list', { name: 'Priorities it may bear on' })
			.waitFor({ timeout: OPENING });
		const proposed = await page.evaluate(() => performance.now());
		const longest = await page.evaluate(() => /** @type {any} */ (globalThis).longestTask);
		await page.getByLabel('Your name').fill('Ada');
		await page.getByLabel('Your name').press('Enter');
		const accepted = await times(page, 'a');
		const moved = await times(page, 'n');
		const what = `${STATEMENTS} statements, ${PRIORITIES} priorities`;
		return [
			{ name: `one step of review, accept, ${what}`, value: accepted, unit: 'ms', target: TARGET },
			{ name: `one step of review, next, ${what}`, value: moved, unit: 'ms', target: TARGET },
			{ name: `longest task of opening, ${what}`, value: longest, unit: 'ms', target: LONGEST },
			{ name: `until a review can be read, ${what}`, value: readable, unit: 'ms', target: null },
			{ name: `until its first proposal, ${what}`, value: proposed, unit: 'ms', target: null }
		];
	} finally {
		server.stop();
		rmSync(datasets, { recursive: true });
	}
}

/** Runs in the page: keeps how long the page was busy at once. */
function noteTasks() {
	const kept = /** @type {any} */ (globalThis);
	kept.longestTask = 0;
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries())
			kept.longestTask = Math.max(kept.longestTask, duration);
	}).observe({ type: 'longtask', buffered: true });
}

/**
 * The median time from a key to the next picture, ms. Before each, something is accepted and the next
 * statement come to, so that each step has something new to take in.
 * @param {Page} page
 * @param {'a' | 'n'} measured
 */
async function times(page, measured) {
	/** @type {number[]} */
	const all = [];
	for (let step = 0; step < STEPS; step++) {
		const before = measured === 'a' ? ['n'] : ['a'];
		for (const key of before) await page.evaluate(pressed, key);
		all.push(await page.evaluate(pressed, measured));
	}
	return all.toSorted((a, b) => a - b)[Math.floor(STEPS / 2)];
}

/**
 * Runs in the page.
 * @param {string} key
 * @returns {Promise<number>}
 */
const pressed = (key) =>
	new Promise((done) => {
		const begun = performance.now();
		document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
		requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun)));
	});

/** The generator of the app, bundled as the app is. */
async function generated() {
	const folder = mkdtempSync(join(ROOT, 'node_modules/.bench-'));
	try {
		await build({
			root: ROOT,
			configFile: false,
			logLevel: 'error',
			build: { ssr: 'src/lib/model/file/generate.ts', outDir: folder, emptyOutDir: false }
		});
		const { generateDataset } = await import(join(folder, 'generate.js'));
		return generateDataset({ statements: STATEMENTS, priorities: PRIORITIES, seed: 1 });
	} finally {
		rmSync(folder, { recursive: true });
	}
}
