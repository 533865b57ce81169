/** The first index from `from` to `to` whose number is not below the one sought; `to` if none. */
export const bisectLeft = (
	sorted: ArrayLike<number>,
	sought: number,
	from = 0,
	to = sorted.length
): number => bisectBy((index) => sorted[index]! < sought, from, to);

/** The first index from `from` to `to` that does not come before what is sought, in order; `to` if none. */
export function bisectBy(isBefore: (index: number) => boolean, from: number, to: number): number {
	let low = from;
	let high = to;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (isBefore(middle)) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The last of a list: `at` is younger than the oldest browsers that Plumbline is made for. */
export const lastOf = <One>(list: ArrayLike<One>): One | undefined => list[list.length - 1];

/** Things that stand one after another and have the same in common. */
interface Run<Thing, Common> {
	readonly common: Common;
	readonly things: readonly Thing[];
}

/** Parts things into runs by what they have in common, in order. */
export function runsBy<Thing, Common>(
	things: readonly Thing[],
	commonOf: (thing: Thing) => Common
): Run<Thing, Common>[] {
	const runs: { common: Common; things: Thing[] }[] = [];
	for (const thing of things) {
		const common = commonOf(thing);
		const last = lastOf(runs);
		if (last?.common === common) last.things.push(thing);
		else runs.push({ common, things: [thing] });
	}
	return runs;
}
