/** @import { Browser } from 'playwright-core' */
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';

const DATASET = 'islamic-world-2023';
const VIEWPORT = { width: 1280, height: 800 };
const SLOWER = 4; // times: a phone beside a desk's computer
const REST = 1500; // ms after loading, in which the last paint comes
const BLOCKING = 50; // ms of a task that block nobody

const PARAGRAPH = `<p>${'What an article says. '.repeat(12)}</p>`;

/** @param {string} embedded */
const articleWith = (embedded) => `<!doctype html><html lang="en"><meta charset="utf-8">
<title>An article</title><style>main { max-width: 700px; margin: auto; font: 18px/1.5 serif }</style>
<main><h1>An article</h1>${PARAGRAPH}${embedded}${PARAGRAPH.repeat(20)}</main></html>`;

/**
 * What an embed costs the article that it stands in, beside the article without it, with a frame of one
 * line, and with a picture of the same chart. All of it runs in one process, as it would not on the web,
 * where the embed is of another site than the article: so the one waits for the other as long as it ever can.
 * @param {Browser} browser
 * @param {string} origin where the embeds are served
 * @param {number} runs
 * @returns {Promise<{ name: string, value: number, unit: string, target: number | null }[]>}
 */
export async function embedFigures(browser, origin, runs) {
	/** @type {Record<string, string>} */
	const pages = {
		'the bare article': articleWith(''),
		'the embed in an article': articleWith(
			`<iframe src="${origin}/embed/${DATASET}" title="Timeline" width="100%" height="760" style="border: 0"></iframe>
			<script src="${origin}/embed/loader.js" async></script>`
		),
		// What any frame costs, whatever is in it.
		'a frame with one line in an article': articleWith(
			`<iframe src="/line" title="A line" width="100%" height="760" style="border: 0"></iframe>`
		),
		'a picture in an article': articleWith(
			`<img src="${origin}/datasets/${DATASET}/timeline.svg?width=700" alt="" width="700">`
		)
	};
	const names = Object.keys(pages);
	const host = createServer(({ url }, answer) => {
		answer.setHeader('content-type', 'text/html; charset=utf-8');
		answer.end(
			pages[names[Number(url?.slice(1))]] ?? '<!doctype html><title>A line</title><h2>A line</h2>'
		);
	});
	await new Promise((listening) => {
		host.listen(0, '127.0.0.1', () => listening(null));
	});
	const { port } = /** @type {import('node:net').AddressInfo} */ (host.address());
	/** @type {Awaited<ReturnType<typeof measureVisit>>[][]} */
	const visits = names.map(() => []);
	// The first round warms the server, and is not counted.
	for (let run = 0; run <= runs; run++) {
		for (const at of names.keys()) {
			const visit = await measureVisit(browser, `http://127.0.0.1:${port}/${at}`);
			if (run > 0) visits[at].push(visit);
		}
	}
	host.close();
	const figures = names.flatMap((name, at) => {
		const median = (/** @type {'lcp' | 'blocking' | 'bytes' | 'requests'} */ what) =>
			visits[at].map((visit) => visit[what]).sort((a, b) => a - b)[Math.floor(runs / 2)];
		const bound = (/** @type {number} */ most) => (name.startsWith('the embed') ? most : null);
		return [
			{ name: `LCP, ${name}`, value: median('lcp'), unit: 'ms', target: bound(600) },
			{ name: `blocking time, ${name}`, value: median('blocking'), unit: 'ms', target: bound(150) },
			{ name: `transferred, ${name}`, value: median('bytes'), unit: 'B', target: null },
			{ name: `requests, ${name}`, value: median('requests'), unit: '', target: null }
		];
	});
	return [...figures, ...(await weights(origin))];
}

/**
 * One visit with nothing in the cache, on a processor that is slowed down.
 * @param {Browser} browser
 * @param {string} address
 */
async function measureVisit(browser, address) {
	const context = await browser.newContext({ viewport: VIEWPORT });
	const page = await context.newPage();
	const devtools = await context.newCDPSession(page);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
	await devtools.send('Network.enable');
	let [bytes, requests] = [0, 0];
	devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
	devtools.on('Network.requestWillBeSent', () => requests++);
	await page.addInitScript(watch);
	await page.goto(address, { waitUntil: 'load' });
	await page.waitForTimeout(REST);
	const seen = await Promise.all(
		page.frames().map((frame) => frame.evaluate(() => /** @type {any} */ (globalThis).seen))
	);
	await context.close();
	/** @type {Map<number, number>} of the same task each frame has a record; by when it began */
	const tasks = new Map();
	for (const { at, duration } of seen.flatMap(({ tasks }) => tasks)) {
		tasks.set(Math.round(at), Math.max(duration, tasks.get(Math.round(at)) ?? 0));
	}
	return {
		lcp: Math.max(...seen.map(({ painted }) => painted)) - seen[0].begun,
		blocking: [...tasks.values()].reduce((sum, duration) => sum + duration - BLOCKING, 0),
		bytes,
		requests
	};
}

/** Notes in each frame when its largest paint was, and its long tasks. Runs in the page. */
function watch() {
	const begun = performance.timeOrigin;
	const seen = { begun, painted: begun, tasks: /** @type {object[]} */ ([]) };
	Object.assign(globalThis, { seen });
	new PerformanceObserver((list) => {
		for (const { startTime } of list.getEntries()) seen.painted = begun + startTime;
	}).observe({ type: 'largest-contentful-paint', buffered: true });
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries()) {
			seen.tasks.push({ at: begun + startTime, duration });
		}
	}).observe({ type: 'longtask', buffered: true });
}

/**
 * What the scripts and styles of an embed weigh, each gzipped.
 * @param {string} origin
 */
async function weights(origin) {
	const text = async (/** @type {string} */ path) => (await fetch(origin + path)).text();
	const page = await text(`/embed/${DATASET}`);
	const [, css] = /<style>(.*?)<\/style>/s.exec(page) ?? [];
	const [, script, boot] = /data-page="([^"]+)"[^>]*>(.*?)<\/script>/s.exec(page) ?? [];
	const weightOf = (/** @type {string[]} */ ...texts) =>
		texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
	const [all, loader] = [
		weightOf(css, boot, await text(script)),
		weightOf(await text('/embed/loader.js'))
	];
	return [
		{ name: 'script and styles of an embed, gzipped', value: all, unit: 'B', target: 50_000 },
		{ name: 'loader, gzipped', value: loader, unit: 'B', target: 1_500 }
	];
}
