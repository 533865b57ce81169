import { expect, it } from 'vitest';
import { COLLECTION_NAMES } from '#lib/api/collection-names.ts';
import { DOWNLOADS } from '#lib/files/download-names.ts';
import { PRIORITY_DOWNLOADS } from '#lib/files/priority-names.ts';
import { PARAMETERS } from '../fixtures/hostile-query.ts';
import { canMeasure, costOf, median } from './processor-time.ts';

const DATASET = '/datasets/generated-300';

const ROUTES = [
	...[DATASET, `${DATASET}?view=compare`, `${DATASET}?view=table`, `${DATASET}/embed`],
	...['/embed/generated-300', '/embed/generated-300?view=compare', `${DATASET}/outline`],
	...['/oembed', '/', '/import', '/import/review', '/sign-in'],
	...DOWNLOADS.map((file) => `${DATASET}/${file}`),
	...[
		`${DATASET}/card.png`,
		`${DATASET}/feed.atom`,
		`${DATASET}/feed.json`,
		`${DATASET}/page.html`
	],
	...[`${DATASET}/priorities/p1`, '/embed/generated-300/priorities/p1'],
	...PRIORITY_DOWNLOADS.map((file) => `${DATASET}/priorities/p1/${file}`),
	...['/api/v1/datasets', `/api/v1${DATASET}`, `/api/v1${DATASET}/revisions`],
	...COLLECTION_NAMES.map((list) => `/api/v1${DATASET}/${list}`)
];

/** As long as a visitor can make it: refused for its length, or read to its end. */
const LONG = [
	'x'.repeat(20_000),
	'statement of the '.repeat(400),
	'“”ж'.repeat(250),
	`2023-11-11${' 2023-11-12,'.repeat(500)}`,
	`http://x/${'a/'.repeat(3000)}`
];

const AT_MOST = 3; // times the processor time of an ordinary request
const NOISE = 4; // ms: what a request may cost more for no reason of its own
const TRIES = 8;

it.skipIf(!canMeasure).each(ROUTES)(
	'no parameter of %s costs the server more than three ordinary requests',
	{ timeout: 120_000 },
	async (route) => {
		const joint = route.includes('?') ? '&' : '?';
		let asked = 0;
		const boundNow = async () => {
			const ordinary: number[] = [];
			for (let run = 0; run < 9; run++)
				ordinary.push(await costOf(`${route}${joint}page=${++asked}`));
			return AT_MOST * median(ordinary) + NOISE;
		};
		let bound = await boundNow();
		const dear: string[] = [];
		for (const name of PARAMETERS) {
			for (const [at, value] of LONG.entries()) {
				const address = `${route}${joint}${name}=${encodeURIComponent(value)}`;
				let cost = await costOf(address);
				// What is dear is dear each time; what the server clears away meanwhile, of before, ends.
				for (let again = 0; again < TRIES && cost > bound; again++) {
					await new Promise((passed) => setTimeout(passed, 20 * again));
					cost = Math.min(cost, await costOf(`${address}${again}`));
				}
				// A machine that has grown slower makes what is ordinary dearer, too.
				if (cost > bound) bound = Math.max(bound, await boundNow());
				if (cost > bound)
					dear.push(`${name}, value ${at}: ${cost.toFixed(1)} of ${bound.toFixed(1)} ms`);
			}
		}
		expect(dear).toEqual([]);
	}
);
