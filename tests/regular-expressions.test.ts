import { Worker } from 'node:worker_threads';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import {
	attacksOn,
	patternsIn,
	type Attack,
	type Pattern
} from './fixtures/regular-expressions.ts';

// Text from elsewhere is met by every one of them, sooner or later. What takes the square of a length takes seconds to
// minutes for 200,000 characters, and what takes no more than a multiple of it some milliseconds.
const LONGEST = 1000; // ms of a processor

const LENGTH = 200_000; // UTF-16 units, as much as a cell of a table may hold

const FOLDERS = ['lib', 'command', 'routes'].map((name) =>
	join(import.meta.dirname, '../src', name)
);

// It parts the digits of a number that the program itself writes, and never meets a text.
const OF_NUMBERS = '\\B(?=(?:\\d{3})+$)';

it('every regular expression is done with 200,000 characters at once, however nearly they fit', async () => {
	const found = FOLDERS.map(patternsIn);
	const built = await builtBy(found.flatMap(({ builders }) => builders));
	const patterns = [...found.flatMap(({ literals }) => literals), ...built].filter(
		({ source }) => source !== OF_NUMBERS
	);
	expect(patterns.length).toBeGreaterThan(300);
	const once = new Map(patterns.map((one) => [`${one.source}/${one.flags}`, one]));
	expect(once.size).toBeGreaterThan(200);
	expect(await slowOf([...once.values()])).toEqual([]);
}, 300_000);

it.each([
	['the square of the length', '\\s+$', 'g', ' '],
	['the square of the length, behind a word', '<text([^>]*)y', 'g', '<text('],
	['without an end', '^(a+)+$', '', 'a']
])('finds one that takes %s', async (_, source, flags, unit) => {
	const [slow, ...others] = await slowOf([{ file: 'a.ts', source, flags }], 150);
	expect(slow).toContain(`"unit":${JSON.stringify(unit)}`);
	expect(others).toEqual([]);
});

/** The regular expressions that files build while they load. */
async function builtBy(files: readonly string[]): Promise<Pattern[]> {
	const built: Pattern[] = [];
	const Known = RegExp;
	let file = '';
	const noting = function (source: string, flags = '') {
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
async function slowOf(patterns: readonly Pattern[], longest = LONGEST): Promise<string[]> {
	const slow: string[] = [];
	let worker = new Worker(TRYING, { eval: true });
	const isDone = async (pattern: Pattern, attacks: readonly Attack[]) => {
		worker.postMessage({ ...pattern, attacks });
		if (await answered(worker, longest)) return true;
		await worker.terminate();
		worker = new Worker(TRYING, { eval: true });
		return false;
	};
	for (const pattern of patterns) {
		const attacks = attacksOn(pattern);
		// All in the time of one, as nearly always; else the one that is slow is named.
		if (attacks.length === 0 || (await isDone(pattern, attacks))) continue;
		for (const attack of attacks) {
			if (await isDone(pattern, [attack])) continue;
			slow.push(`${pattern.file}: /${pattern.source}/ on ${JSON.stringify(attack)}`);
			break;
		}
	}
	await worker.terminate();
	return slow;
}

const TRYING = `
const { parentPort } = require('node:worker_threads');
const texts = new Map();
function textOf({ lead, unit }) {
	// What follows keeps most patterns from fitting at last, whether they look for an end of line or not.
	const make = () => lead + unit.repeat(${LENGTH} / unit.length) + '\\u0001\\n\\u0001';
	if (lead.length > 1 || unit.length > 1) return make(); // words of one pattern
	const key = lead + unit;
	if (!texts.has(key)) texts.set(key, make());
	return texts.get(key);
}
parentPort.on('message', ({ source, flags, attacks }) => {
	const pattern = new RegExp(source, flags.replace('y', ''));
	for (const attack of attacks) textOf(attack).replace(pattern, '');
	parentPort.postMessage(null);
});`;

/** Whether the worker answers before the process has spent so long at it, however busy the machine is with others. */
const answered = (worker: Worker, longest: number): Promise<boolean> =>
	new Promise((resolve) => {
		const begun = process.cpuUsage();
		const watch = setInterval(() => {
			const { user, system } = process.cpuUsage(begun);
			if ((user + system) / 1000 > longest) done(false);
		}, 20);
		const done = (inTime: boolean) => {
			clearInterval(watch);
			worker.removeAllListeners('message');
			resolve(inTime);
		};
		worker.once('message', () => {
			done(true);
		});
	});
