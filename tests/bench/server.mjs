import autocannon from 'autocannon';
import { readFileSync, readdirSync } from 'node:fs';
import { generator } from './generator.mjs';
import { memoryOf } from './memory-of.mjs';
import { served, SMALL } from './served.mjs';

const SIZES = [200, 20_000, 100_000];
const PRIORITIES = 60;
const RUNS = 7; // odd

/** What is asked of a dataset, and the most ms of the server’s processors that it takes again, by its size. */
const ASKED = /** @type {const} */ ([
	['embed', '/embed/large', { 200: 20, 20_000: 100, 100_000: 300 }],
	['page', '/datasets/large', { 200: 100, 20_000: 100, 100_000: 200 }],
	['CSV', '/datasets/large/timeline.csv', {}],
	['SVG', '/datasets/large/timeline.svg', {}],
	['PNG', '/datasets/large/timeline.png', {}],
	['card', '/datasets/large/card.png', { 200: 5, 20_000: 5, 100_000: 5 }]
]);

/** The most ms that an embed takes that filters as nobody has asked before. */
const ANEW = /** @type {Record<number, number>} */ ({ 20_000: 100, 100_000: 300 });

const CONNECTIONS = [10, 100, 1_000];
const SECONDS = 5;
const ADDRESSES = { count: 10_000, most: 300 }; // MB above what the server has at its start

/**
 * What answers cost a server: its processors’ time for each, cold and warm; how many it gives in a second; and
 * its memory after many that are all different.
 * @returns {AsyncGenerator<{ name: string, value: number, unit: string, target: number | null }>}
 */
export async function* serverFigures() {
	const generateDataset = await generator();
	for (const statements of SIZES) {
		const dataset = generateDataset({ statements, priorities: PRIORITIES, seed: 1 });
		yield* served({ large: JSON.stringify(dataset) }, async function* ({ origin, pid }) {
			// Reading the dataset is not a cost of what is asked of it.
			await read(`${origin}/datasets/large/statements/s0`);
			for (const [what, path, bounds] of ASKED) {
				const name = `of ${what}, ${statements} statements`;
				const first = await costOf(pid, origin + path);
				yield { name: `processors, cold, ${name}`, value: first, unit: 'ms', target: null };
				const again = [];
				for (let run = 0; run < RUNS; run++) again.push(await costOf(pid, origin + path));
				const target = /** @type {Record<number, number>} */ (bounds)[statements] ?? null;
				yield { name: `processors, warm, ${name}`, value: median(again), unit: 'ms', target };
			}
			const anew = [];
			for (const { id } of dataset.actors.slice(0, RUNS))
				anew.push(await costOf(pid, `${origin}/embed/large?actor=${id}`));
			yield {
				name: `processors, warm, of an embed with a new filter, ${statements} statements`,
				value: median(anew),
				unit: 'ms',
				target: ANEW[statements] ?? null
			};
		});
	}
	yield* served({}, async function* ({ origin }) {
		for (const [what, path] of [
			['embed', `/embed/${SMALL}`],
			['card', `/datasets/${SMALL}/card.png`]
		]) {
			await read(origin + path);
			for (const connections of CONNECTIONS) {
				const {
					'2xx': answered,
					non2xx,
					duration,
					latency
				} = await autocannon({
					url: origin + path,
					connections,
					duration: SECONDS,
					headers: { 'accept-encoding': 'gzip' }
				});
				const name = `of the example’s ${what}, ${connections} connections`;
				yield {
					name: `answers in a second ${name}`,
					value: answered / duration,
					unit: '',
					target: null
				};
				// Beyond the requests that it takes at once it says so, in a sentence.
				yield {
					name: `refused in a second ${name}`,
					value: non2xx / duration,
					unit: '',
					target: null
				};
				yield { name: `p99 ${name}`, value: latency.p99, unit: 'ms', target: null };
			}
		}
	});
	yield* served({}, async function* ({ origin, pid }) {
		const before = memoryOf(pid);
		for (let at = 0; at < ADDRESSES.count; at++)
			await read(`${origin}/embed/${SMALL}?q=word-${at}`);
		const value = memoryOf(pid) - before;
		const name = `memory taken by ${ADDRESSES.count} different addresses`;
		yield { name, value, unit: 'MB', target: ADDRESSES.most };
	});
}

/** @param {string} address */
const read = (address) => fetch(address).then((answer) => answer.arrayBuffer());

/**
 * The ms that all threads of a process have worked for an answer.
 * @param {number} pid
 * @param {string} address
 */
async function costOf(pid, address) {
	const before = processorTime(pid);
	await read(address);
	return processorTime(pid) - before;
}

/** @param {number} pid */
function processorTime(pid) {
	const tasks = `/proc/${pid}/task`;
	return readdirSync(tasks)
		.map((task) => {
			try {
				return Number(readFileSync(`${tasks}/${task}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
			} catch {
				return 0; // the thread has ended in between
			}
		})
		.reduce((sum, one) => sum + one, 0);
}

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
