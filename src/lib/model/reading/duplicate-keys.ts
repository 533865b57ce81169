import { lastOf } from '../../base/sequences.ts';
import { type FaultList, pathOf } from './fault.ts';

type Key = string | number;

/** A key that an object has twice: where, and at which indexes of the text, in UTF-16 units. */
export interface DuplicateKey {
	readonly path: readonly Key[];
	readonly at: number;
}

/**
 * Finds the keys that an object of a JSON text has twice, of which `JSON.parse` drops all but the last.
 * As a rule there are none, and that is soon known: a text that has no more keys than its value. Only
 * where there are more, they are looked for one by one.
 * @param value what the text is parsed to
 */
export function* duplicateKeys(text: string, value: unknown): Generator<DuplicateKey> {
	if (keysWritten(text) === keysIn(value)) return;
	const open: Nest[] = [];
	let nest: Nest | null = null;
	for (let at = 0; at < text.length; at++) {
		switch (text[at]) {
			case '"': {
				const end = stringEnd(text, at);
				if (nest?.keys && isKey(text, end)) {
					const key = JSON.parse(text.slice(at, end)) as string;
					nest.key = key;
					if (nest.keys.has(key)) yield { path: pathOfNest(open, key), at };
					nest.keys.add(key);
				}
				at = end - 1;
				break;
			}
			case '{':
				open.push((nest = { keys: new Set(), key: '' }));
				break;
			case '[':
				open.push((nest = { keys: null, key: 0 }));
				break;
			case ',':
				if (typeof nest?.key === 'number') nest.key++;
				break;
			case '}':
			case ']':
				open.pop();
				nest = lastOf(open) ?? null;
				break;
		}
	}
}

/** An object or list that is open, and which of its entries is read. */
interface Nest {
	readonly keys: Set<string> | null;
	key: Key;
}

const pathOfNest = (open: readonly Nest[], key: string): Key[] => [
	...open.slice(0, -1).map((nest) => nest.key),
	key
];

function keysWritten(text: string): number {
	let count = 0;
	for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at)) {
		at = stringEnd(text, at);
		if (isKey(text, at)) count++;
	}
	return count;
}

function keysIn(value: unknown): number {
	let count = 0;
	const pending = [value];
	while (pending.length > 0) {
		const next = pending.pop();
		if (typeof next !== 'object' || next === null) continue;
		const parts: unknown[] = Array.isArray(next) ? next : Object.values(next);
		if (parts !== next) count += parts.length;
		for (const part of parts) if (typeof part === 'object') pending.push(part);
	}
	return count;
}

/** Just after a string that begins at an index. */
function stringEnd(text: string, start: number): number {
	for (let at = text.indexOf('"', start + 1); ; at = text.indexOf('"', at + 1)) {
		let slashes = 0;
		while (text[at - 1 - slashes] === '\\') slashes++;
		if (slashes % 2 === 0) return at + 1;
	}
}

/** Whether the string that ends at an index is a key. */
function isKey(text: string, end: number): boolean {
	let at = end;
	while (text.charCodeAt(at) <= 32) at++;
	return text[at] === ':';
}

/** Adds a fault for each key that an object has twice. */
export function faultDuplicateKeys(text: string, value: unknown, faults: FaultList): void {
	let [line, from] = [1, 0];
	for (const { path, at } of duplicateKeys(text, value)) {
		for (let next = text.indexOf('\n', from); next >= 0 && next < at;) {
			line++;
			from = next + 1;
			next = text.indexOf('\n', from);
		}
		faults.push({
			code: 'doubled-key',
			path: pathOf(path),
			because: `“${String(lastOf(path))}” appears twice in one object, the second time on line ${line}`,
			hint: 'remove one: programs disagree on which of the two to use'
		});
	}
}
