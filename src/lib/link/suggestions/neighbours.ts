import type { Passage } from './passage.ts';
import type { SaidText } from './said.ts';

/** The statements of a batch that stand just before and after each, by index; −1 where none is known. */
interface Neighbours {
	readonly before: readonly number[];
	readonly after: readonly number[];
}

/**
 * Finds the statements that follow one another in a group: each one’s `after` is the other’s text, whose
 * `before` is its own. The order of the batch tells nothing. Where several would fit, as with applause
 * between the same two sentences, none is taken.
 */
export function neighboursOf(batch: readonly SaidText[]): Neighbours {
	const ending = onlyBy(batch, ({ group, text, after }) => keyOf(group, text, after));
	const beginning = onlyBy(batch, ({ group, before, text }) => keyOf(group, before, text));
	const before = batch.map(() => -1);
	const after = batch.map(() => -1);
	for (const [key, at] of ending) {
		const next = beginning.get(key) ?? -1;
		if (at < 0 || next < 0 || next === at) continue;
		after[at] = next;
		before[next] = at;
	}
	return { before, after };
}

/** Indexes by key; −1 where several share it. */
function onlyBy(batch: readonly SaidText[], keyed: (said: SaidText) => string | null) {
	const indexes = new Map<string, number>();
	for (const [at, said] of batch.entries()) {
		const key = keyed(said);
		if (key !== null) indexes.set(key, indexes.has(key) ? -1 : at);
	}
	return indexes;
}

const keyOf = (group: string | undefined, first: string | undefined, second: string | undefined) =>
	first && second ? `${group ?? ''}\n${first.trim()}\n\n${second.trim()}` : null;

/** A statement's passages, and those around it that are not themselves statements of the batch. */
interface Read {
	/** At least one. */
	readonly passages: readonly Passage[];
	readonly before: Passage | null;
	readonly after: Passage | null;
}

/** All passages of a batch, each with the one before and after it by index; −1 where none is known. */
export interface Chain {
	readonly passages: readonly Passage[];
	readonly before: Int32Array;
	readonly after: Int32Array;
	/** Where each statement's own passages begin; they follow one another. */
	readonly first: readonly number[];
	/** How many each has. */
	readonly count: readonly number[];
}

export const REACH = 5; // passages to either side that tell what a statement is about

/** Chains the passages of statements, within each and from neighbour to neighbour. */
export function chainOf(batch: readonly Read[], neighbours: Neighbours): Chain {
	const passages: Passage[] = [];
	const first: number[] = [];
	for (const read of batch) {
		if (read.before) passages.push(read.before);
		first.push(passages.length);
		passages.push(...read.passages);
		if (read.after) passages.push(read.after);
	}
	const before = new Int32Array(passages.length).fill(-1);
	const after = new Int32Array(passages.length).fill(-1);
	const join = (one: number, next: number) => {
		after[one] = next;
		before[next] = one;
	};
	const count = batch.map((read) => read.passages.length);
	for (const [at, read] of batch.entries()) {
		const begin = first[at]!;
		const end = begin + count[at]!;
		for (let next = begin + 1; next < end; next++) join(next - 1, next);
		if (read.before) join(begin - 1, begin);
		if (read.after) join(end - 1, end);
		const next = neighbours.after[at]!;
		if (next >= 0) join(end - 1, first[next]!);
	}
	return { passages, before, after, first, count };
}

/** The passages outside a statement that are within reach, the nearest first. */
export function passagesAround(chain: Chain, statement: number): Passage[] {
	const passages: Passage[] = [];
	let back = chain.first[statement]!;
	let on = back + chain.count[statement]! - 1;
	for (let step = 0; step < REACH; step++) {
		back = back < 0 ? back : chain.before[back]!;
		on = on < 0 ? on : chain.after[on]!;
		if (back >= 0) passages.push(chain.passages[back]!);
		if (on >= 0) passages.push(chain.passages[on]!);
	}
	return passages;
}
