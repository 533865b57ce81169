import { Worker } from 'node:worker_threads';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { attacksOn, patternsIn, type Pattern } from './fixtures/regular-expressions.ts';

// Text from elsewhere is met by every one of them, sooner or later. What takes the square of a length takes minutes
// for 200,000 characters, and what takes no more than a multiple of it some milliseconds; seconds lie between.
const LONGEST = 2500; // ms of a processor

const LENGTH = 200_000; // UTF-16 units, as much as a cell of a table may hold

const FOLDERS = ['lib', 'command', 'routes'].map((name) =>
	join(import.meta.dirname, '../src', name)
);

// It parts the digits of a number that the program itself writes, and never meets a text.
const OF_NUMBERS = 'base/format-count.ts';

it('every regular expression is done with 200,000 characters at once, however nearly they fit', async () => {
	const found = FOLDERS.map(patternsIn);
	const built = await builtBy(found.flatMap(({ builders }) => builders));
	const patterns = [...found.flatMap(({ literals }) => literals), ...built].filter(
		({ file }) => !file.endsWith(OF_NUMBERS)
	);
	expect(patterns.length).toBeGreaterThan(300);
	expect(await slowOf(patterns)).toEqual([]);
}, 300_000);

/** The regular expressions that files build while they load. */
async function builtBy(files: readonly string[]): Promise<Pattern[]> {
	const built: Pattern[] = [];
	const Known = RegExp;
	let file = '';
	const noting = function (source: string, flags: string) {
		built.push({ file, source, flags });
		return new Known(source, flags);
	};
	vi.stubGlobal('RegExp', Object.assign(noting, { prototype: Known.prototype }));
	vi.resetModules();
	for (file of files) await import(/* @vite-ignore */ pathToFileURL(file).href);
	vi.unstubAllGlobals();
	return built;
}

/** Those that do not come to an end in time, each with what kept it. */
async function slowOf(patterns: readonly Pattern[]): Promise<string[]> {
	const slow: string[] = [];
	let worker = new Worker(TRYING, { eval: true });
	for (const pattern of patterns) {
		for (const attack of attacksOn(pattern)) {
			worker.postMessage({ ...pattern, ...attack });
			if (await answered(worker)) continue;
			await worker.terminate();
			worker = new Worker(TRYING, { eval: true });
			slow.push(`${pattern.file}: /${pattern.source}/ on ${JSON.stringify(attack)}`);
			break;
		}
	}
	await worker.terminate();
	return slow;
}

const TRYING = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ source, flags, lead, unit }) => {
	// What follows keeps most patterns from fitting at last, whether they look for an end of line or not.
	const text = lead + unit.repeat(${LENGTH} / unit.length) + '\\u0001\\n\\u0001';
	text.replace(new RegExp(source, flags.replace('y', '')), '');
	parentPort.postMessage(null);
});`;

/** Whether the worker answers before the process has spent so long at it, however busy the machine is with others. */
const answered = (worker: Worker): Promise<boolean> =>
	new Promise((resolve) => {
		const begun = process.cpuUsage();
		const watch = setInterval(() => {
			const { user, system } = process.cpuUsage(begun);
			if ((user + system) / 1000 > LONGEST) done(false);
		}, 100);
		const done = (inTime: boolean) => {
			clearInterval(watch);
			worker.removeAllListeners('message');
			resolve(inTime);
		};
		worker.once('message', () => {
			done(true);
		});
	});
