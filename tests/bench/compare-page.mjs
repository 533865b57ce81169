/** @import { Browser, Page } from 'playwright-core' */
import { generator } from './generator.mjs';
import { served } from './served.mjs';

const STATEMENTS = 100_000;
const PRIORITIES = 60; // 30 of each of two documents
const ACTORS = 24;
const MOST = 100; // ms from a changed filter to what is painted
const RUNS = 7;
/** ms: a reader changes a page that stands still, not one that still draws what is below the last change. */
const REST = 300;
const KINDS = ['speech', 'interview', 'meeting', 'document', 'vote', 'action'];

const VIEWS = {
	matrix: 'across=actors',
	'matrix by relation': 'across=relations',
	coverage: 'show=coverage',
	'sides on one axis': 'show=axis&across=actors',
	'attention of all': 'show=attention&across=actors',
	'attention of two': 'show=attention&across=actors&side=a1&side=a2',
	'document against document': 'show=documents'
};

/**
 * How long after a reader changed a filter each view of a large dataset is painted, in a browser that has the
 * dataset.
 * @param {<Value>(something: (browser: Browser) => Promise<Value>) => Promise<Value>} inBrowser
 * @returns {AsyncGenerator<{ name: string, value: number, unit: string, target: number | null }>}
 */
export async function* comparePageFigures(inBrowser) {
	const dataset = ofTwoDocuments(await generator());
	const what = `${STATEMENTS} statements, ${PRIORITIES} priorities, ${ACTORS} groups`;
	yield* served({ large: JSON.stringify(dataset) }, async function* ({ origin }) {
		for (const [name, query] of Object.entries(VIEWS)) {
			const address = `${origin}/datasets/large?view=compare&${query}`;
			const { filtered, whole, floor } = await inBrowser((browser) =>
				paintedAfter(browser, address)
			);
			yield {
				name: `${name}, filter to painted, ${what}`,
				value: filtered,
				unit: 'ms',
				target: MOST
			};
			yield {
				name: `${name}, until what is below the screen followed`,
				value: whole,
				unit: 'ms',
				target: null
			};
			yield {
				name: `${name}, a change of address that changes nothing, to painted`,
				value: floor,
				unit: 'ms',
				target: null
			};
		}
	});
}

/** @param {Awaited<ReturnType<typeof generator>>} generateDataset */
function ofTwoDocuments(generateDataset) {
	const made = generateDataset({ statements: STATEMENTS, priorities: PRIORITIES, seed: 1 });
	const [document] = made.documents;
	const half = PRIORITIES / 2;
	const [first, second] = [document.priorities.slice(0, half), document.priorities.slice(half)];
	return {
		...made,
		documents: [
			{ ...document, priorities: first },
			{ ...document, id: 'second', title: 'Another programme', priorities: second }
		],
		actors: Array.from({ length: ACTORS }, (_, at) => ({
			...made.actors[0],
			...{ id: `a${at + 1}`, name: `Ministry ${at + 1}`, shortName: `M${at + 1}` }
		})),
		statements: made.statements.map((statement, at) => ({
			...statement,
			actor: `a${((at * 7) % ACTORS) + 1}`
		}))
	};
}

/**
 * The median of some changes of a filter, and in between of as many changes of the address alone: what is left
 * where nothing of the figure changes.
 * @param {Browser} browser
 * @param {string} address
 */
async function paintedAfter(browser, address) {
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
	await page.goto(address, { waitUntil: 'commit' });
	// The page of the server stands until the dataset is there, and sends its form.
	const first = await page.waitForSelector('main');
	await page.waitForFunction((main) => !main.isConnected, first, { timeout: 120_000 });
	await page.waitForSelector('main p[role=status]');
	/** @type {Awaited<ReturnType<typeof changed>>[]} */
	const filtered = [];
	/** @type {number[]} */
	const floor = [];
	for (let run = 0; run <= RUNS; run++) {
		await page.waitForTimeout(REST);
		filtered.push(await changed(page, KINDS[run % KINDS.length]));
		await page.waitForTimeout(REST);
		floor.push(await unchanged(page, run + 2));
	}
	await page.close();
	return {
		filtered: middle(filtered.map(({ painted }) => painted)),
		whole: middle(filtered.map(({ whole }) => whole)),
		floor: middle(floor)
	};
}

/**
 * Without the first, which is slow to begin with.
 * @param {number[]} values
 */
const middle = (values) => values.slice(1).toSorted((a, b) => a - b)[Math.floor(RUNS / 2)];

/**
 * @param {Page} page
 * @param {number} number of a page of a list that is not shown
 * @returns {Promise<number>} ms
 */
const unchanged = (page, number) =>
	page.evaluate((number) => {
		const search = new URLSearchParams(location.search);
		search.set('page', String(number));
		const link = document.createElement('a');
		link.href = `?${search}`;
		link.dataset.sveltekitNoscroll = link.dataset.sveltekitKeepfocus = '';
		document.querySelector('main')?.append(link);
		return new Promise((painted) => {
			const begun = performance.now();
			const { pushState } = history;
			history.pushState = (...state) => {
				pushState.apply(history, state);
				history.pushState = pushState;
				requestAnimationFrame(() => {
					const { port1, port2 } = new MessageChannel();
					port1.onmessage = () => painted(performance.now() - begun);
					port2.postMessage(null);
				});
			};
			link.click();
			link.remove();
		});
	}, number);

/**
 * What is on the screen is painted in the frame after the change, what is below it in the next.
 * @param {Page} page
 * @param {string} kind
 * @returns {Promise<{ painted: number, whole: number }>} ms
 */
const changed = (page, kind) =>
	page.evaluate((value) => {
		const status = () => document.querySelector('main p[role=status]')?.textContent ?? '';
		const before = status();
		const box = /** @type {HTMLInputElement} */ (
			document.querySelector(`input[name=kind][value=${value}]`)
		);
		const begun = performance.now();
		/** @returns {Promise<number>} ms until the next frame is painted */
		const frame = () =>
			new Promise((painted) => {
				requestAnimationFrame(() => {
					const { port1, port2 } = new MessageChannel();
					port1.onmessage = () => painted(performance.now() - begun);
					port2.postMessage(null);
				});
			});
		return new Promise((resolve) => {
			const seen = new MutationObserver(() => {
				if (status() === before) return;
				seen.disconnect();
				void frame().then(async (painted) => resolve({ painted, whole: await frame() }));
			});
			seen.observe(document.body, { childList: true, characterData: true, subtree: true });
			box.click();
		});
	}, kind);
