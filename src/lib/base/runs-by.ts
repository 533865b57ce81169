import { lastOf } from './last-of.ts';

/** Things that stand one after another and have the same in common. */
export interface Run<Thing, Common> {
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
