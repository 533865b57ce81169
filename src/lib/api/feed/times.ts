import type { Marks } from './marks.ts';

/** When a statement was first published, and when as it is now: instants in UTC. */
export interface Times {
	readonly published: string;
	readonly updated: string;
}

/** A state of a dataset that was published. */
export interface MarkedState {
	readonly asOf: string;
	readonly marks: Marks;
}

/**
 * When each statement of a state was published. What was there already in the oldest state that is known has the
 * day of that one.
 * @param states the newest first: that state itself, and those before it
 */
export function timesOf([now, ...earlier]: readonly [MarkedState, ...MarkedState[]]): ReadonlyMap<
	string,
	Times
> {
	const marks = new Map(now.marks);
	const times = new Map<string, { published: string; updated: string }>(
		now.marks.map(([id]) => [id, { published: now.asOf, updated: now.asOf }])
	);
	/** Statements that every state so far has, and statements that every state has as they are now. */
	let [there, same] = [[...marks.keys()], [...marks.keys()]];
	for (const { asOf, marks: before } of earlier) {
		const then = new Map(before);
		there = there.filter((id) => then.has(id));
		same = same.filter((id) => then.get(id) === marks.get(id));
		for (const id of there) times.get(id)!.published = asOf;
		for (const id of same) times.get(id)!.updated = asOf;
	}
	return times;
}
