/** @import { Browser } from 'playwright-core' */
import { get } from 'node:http';
import { generator } from './generator.mjs';
import { memoryOf } from './memory-of.mjs';
import { served, SMALL } from './served.mjs';

/** Statements; the most ms to the first byte once read, until it can be panned, and to be read first. */
const SIZES = /** @type {const} */ ([
	[2_000, 100, 1_000, 500],
	[20_000, 100, 1_500, 2_000],
	[100_000, 200, 2_500, 8_000],
	[250_000, 300, 4_000, 20_000],
	[500_000, 500, 8_000, 40_000]
]);
const PRIORITIES = 60;
const OTHERS = 200; // ms in which other pages answer while a dataset is read
/** Statements; the most ms in which an embed is read again. */
const EMBEDS = new Map([
	[20_000, 100],
	[100_000, 300]
]);
const RESTING = { statements: 100_000, most: 400 }; // MB
const RUNS = 5;
const HOME = { datasets: 300, bytes: 750_000, most: 1_000 }; // ms

/**
 * What a reader waits for who opens the page of a large dataset, and what it costs the server and its other
 * readers. Every size has a server of its own.
 * @param {number[]} only these sizes; all where there is none
 * @param {<Value>(something: (browser: Browser) => Promise<Value>) => Promise<Value>} inBrowser
 * @returns {AsyncGenerator<{ name: string, value: number, unit: string, target: number | null }>}
 */
export async function* pageFigures(only, inBrowser) {
	const generateDataset = await generator();
	for (const [statements, firstByte, panned, read] of SIZES) {
		if (only.length > 0 && !only.includes(statements)) continue;
		const dataset = generateDataset({ statements, priorities: PRIORITIES, seed: 1 });
		const name = `${statements} statements, ${PRIORITIES} priorities`;
		yield* served({ large: JSON.stringify(dataset) }, async function* ({ origin, pid }) {
			const page = `${origin}/datasets/large`;
			const reading = timed(() => fetch(page).then((answer) => answer.text()));
			const slowest = slowestOf([`${origin}/`, `${origin}/datasets/${SMALL}`], reading);
			yield { name: `first read, ${name}`, value: await reading, unit: 'ms', target: read };
			yield {
				name: `other pages meanwhile, ${name}`,
				value: await slowest,
				unit: 'ms',
				target: OTHERS
			};
			const again = await median(() => firstByteOf(page));
			yield { name: `first byte once read, ${name}`, value: again, unit: 'ms', target: firstByte };
			const until = await median(() => inBrowser((browser) => pannedAt(browser, page)));
			yield { name: `until it can be panned, ${name}`, value: until, unit: 'ms', target: panned };
			const floor = await median(() =>
				inBrowser((browser) => pannedAt(browser, `${origin}/datasets/${SMALL}`))
			);
			yield {
				name: `until it can be panned, as a multiple of what two statements take, ${name}`,
				value: until / floor,
				unit: 'times',
				target: null
			};
			await new Promise((rested) => setTimeout(rested, 3000));
			const memory = memoryOf(pid);
			const most = statements === RESTING.statements ? RESTING.most : null;
			yield {
				name: `memory of the server at rest, ${name}`,
				value: memory,
				unit: 'MB',
				target: most
			};
			const warm = EMBEDS.get(statements);
			if (warm === undefined) return;
			const embed = `${origin}/embed/large`;
			await fetch(embed).then((answer) => answer.text());
			const reread = await median(() => timed(() => takenAsSent(embed)));
			yield { name: `embed read again, ${name}`, value: reread, unit: 'ms', target: warm };
		});
	}
	if (only.length === 0) yield* homeFigures(generateDataset);
}

/** @param {Awaited<ReturnType<typeof generator>>} generateDataset */
async function* homeFigures(generateDataset) {
	const one = JSON.stringify(generateDataset({ statements: 1450, priorities: 60, seed: 1 }));
	const many = Object.fromEntries(
		Array.from({ length: HOME.datasets }, (_, at) => [`d${at}`, one.padEnd(HOME.bytes)])
	);
	yield* served(many, async function* ({ origin, pid }) {
		const value = await timed(() => fetch(origin).then((answer) => answer.text()));
		const name = `home page of ${HOME.datasets} datasets of ${HOME.bytes} B`;
		yield { name, value, unit: 'ms', target: HOME.most };
		yield { name: `memory of the server, ${name}`, value: memoryOf(pid), unit: 'MB', target: 400 };
	});
}

/**
 * The slowest answer of some pages while something lasts, in ms.
 * @param {string[]} addresses
 * @param {Promise<unknown>} something
 */
async function slowestOf(addresses, something) {
	let lasts = true;
	void something.finally(() => (lasts = false));
	let slowest = 0;
	for (let turn = 0; lasts; turn++) {
		const address = addresses[turn % addresses.length];
		slowest = Math.max(slowest, await timed(() => fetch(address).then((answer) => answer.text())));
		await new Promise((paused) => setTimeout(paused, 20));
	}
	return slowest;
}

/** @param {string} address */
async function firstByteOf(address) {
	const begun = performance.now();
	const { body } = await fetch(address);
	const reader = body?.getReader();
	await reader?.read();
	const value = performance.now() - begun;
	await reader?.cancel();
	return value;
}

/**
 * How long after it was asked for a page can be panned, in ms: its chart has taken its measure and is drawn. The page
 * itself looks out for it: a selector that Playwright waits for takes a sixth of the time that is measured.
 * @param {Browser} browser
 * @param {string} address
 */
async function pannedAt(browser, address) {
	const page = await browser.newPage();
	await page.addInitScript(() => {
		const watch = new MutationObserver(() => {
			if (!document.querySelector('[role=application] :is(canvas, svg)')) return;
			watch.disconnect();
			requestAnimationFrame(() =>
				requestAnimationFrame(() => console.log('panned at', performance.now()))
			);
		});
		watch.observe(document, { childList: true, subtree: true });
	});
	const said = page.waitForEvent('console', {
		predicate: (message) => message.text().startsWith('panned at'),
		timeout: 120_000
	});
	await page.goto(address, { waitUntil: 'commit' });
	const value = Number((await said).text().slice('panned at'.length));
	await page.close();
	return value;
}

/**
 * Takes an answer as it comes over the wire: what the asker unpacks is no cost of the server's.
 * @param {string} address
 */
const takenAsSent = (address) =>
	new Promise((taken, failed) => {
		get(address, { headers: { 'accept-encoding': 'gzip' } }, (answer) =>
			answer.resume().on('end', taken)
		).on('error', failed);
	});

/** @param {() => Promise<unknown>} something */
async function timed(something) {
	const begun = performance.now();
	await something();
	return performance.now() - begun;
}

/** @param {() => Promise<number>} measure */
async function median(measure) {
	const values = [];
	for (let run = 0; run < RUNS; run++) values.push(await measure());
	return values.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)];
}
