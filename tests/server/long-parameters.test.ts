import { expect, it } from 'vitest';
import { COLLECTION_NAMES } from '#lib/api/paths.ts';
import { FEEDS } from '#lib/api/feed/feed-names.ts';
import { DOWNLOADS, PRIORITY_DOWNLOADS } from '#lib/files/download-names.ts';
import { PNGS, PRIORITY_PNGS } from '#lib/files/picture/picture-options.ts';
import { PARAMETERS } from '../fixtures/hostile-query.ts';
import { WHO_MAY } from '../fixtures/who-may-table.ts';
import { canMeasure, costOf, median } from './processor-time.ts';

/** What stands for each parameter of a path. */
const PATH_PARAMETERS: Readonly<Record<string, readonly string[]>> = {
	dataset: ['generated-300'],
	statement: ['s1'],
	priority: ['p1'],
	id: ['s1'],
	study: ['none'],
	token: ['none'],
	draft: ['none'],
	script: ['loader.js'],
	file: DOWNLOADS,
	'priority file': PRIORITY_DOWNLOADS,
	feed: Object.keys(FEEDS),
	list: COLLECTION_NAMES,
	png: Object.keys(PNGS)
};
const OF_A_PRIORITY: typeof PATH_PARAMETERS = {
	...PATH_PARAMETERS,
	png: Object.keys(PRIORITY_PNGS)
};

/** The path of every page, file and answer that is asked for with GET. */
const PATHS = WHO_MAY.filter(({ method }) => method === 'GET').map(({ path }) => path);

/** The addresses of a path. One is enough where visitors are refused whatever they ask for. */
function addressesOf(path: string): string[] {
	const parameter = /\{([^}]+)\}/.exec(path);
	if (!parameter) return [path];
	const all = (path.includes('/priorities/') ? OF_A_PRIORITY : PATH_PARAMETERS)[parameter[1]!]!;
	const some = path.startsWith('/drafts/') ? all.slice(0, 1) : all;
	return some.flatMap((value) => addressesOf(path.replace(parameter[0], value)));
}

const ROUTES = [
	...PATHS.flatMap(addressesOf),
	...['?view=compare', '?view=table'].map((view) => `/datasets/generated-300${view}`),
	'/embed/generated-300?view=compare'
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

/**
 * Which of some addresses cost the server more than three ordinary requests of a route.
 * @param addresses by their labels
 */
async function dearOf(
	route: string,
	addresses: Iterable<readonly [label: string, address: string]>
): Promise<string[]> {
	let asked = 0;
	const boundNow = async () => {
		const ordinary: number[] = [];
		for (let run = 0; run < 9; run++)
			ordinary.push(await costOf(withQuery(route, `page=${++asked}`)));
		return AT_MOST * median(ordinary) + NOISE;
	};
	let bound = await boundNow();
	const dear: string[] = [];
	for (const [label, address] of addresses) {
		let cost = await costOf(address);
		// What is dear is dear each time; what the server clears away meanwhile, of before, ends.
		for (let again = 0; again < TRIES && cost > bound; again++) {
			await new Promise((passed) => setTimeout(passed, 20 * again));
			cost = Math.min(cost, await costOf(`${address}${again}`));
		}
		// A machine that has grown slower makes what is ordinary dearer, too.
		if (cost > bound) bound = Math.max(bound, await boundNow());
		if (cost > bound) dear.push(`${label}: ${cost.toFixed(1)} of ${bound.toFixed(1)} ms`);
	}
	return dear;
}

const withQuery = (route: string, query: string): string =>
	`${route}${route.includes('?') ? '&' : '?'}${query}`;

it.skipIf(!canMeasure).each(ROUTES)(
	'no parameter of %s costs the server more than three ordinary requests',
	{ timeout: 120_000 },
	async (route) => {
		const addresses = PARAMETERS.flatMap((name) =>
			LONG.map((value, at) => {
				const address = withQuery(route, `${name}=${encodeURIComponent(value)}`);
				return [`${name}, value ${at}`, address] as const;
			})
		);
		expect(await dearOf(route, addresses)).toEqual([]);
	}
);

it.skipIf(!canMeasure).each(PATHS.filter((path) => path.includes('{')))(
	'nothing long in the path %s costs the server more than three ordinary requests',
	{ timeout: 120_000 },
	async (path) => {
		const [route] = addressesOf(path);
		const addresses = [...path.matchAll(/\{[^}]+\}/g)].flatMap(([parameter]) =>
			LONG.map((value, at) => {
				const [address] = addressesOf(path.replace(parameter, encodeURIComponent(value)));
				return [`${parameter}, value ${at}`, `${address}?page=`] as const;
			})
		);
		expect(await dearOf(route!, addresses)).toEqual([]);
	}
);
