import type { SaidText } from './said.ts';

/** The statements of a batch that stand just before and after each, by index; −1 where none is known. */
export interface Neighbours {
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
