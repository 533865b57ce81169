import { DAY, type Span } from '../dates/span.ts';
import type { Division, Side } from '../study/division.ts';
import type { Screen } from '../study/screen.ts';
import type { Study } from '../study/study.ts';

/** When the statements of a side were made, in whole days: what is set side by side on one axis. */
export interface SideDays {
	readonly side: Side;
	/** The first milliseconds of the days of statements dated to one day, ascending. */
	readonly days: Float64Array;
	/** The days that the other statements reach over, by their beginnings. */
	readonly spans: readonly Span[];
}

/** The days of every side of a division. */
export function daysOfSides(study: Study, screen: Screen, { sides, sideOf }: Division): SideDays[] {
	const { starts, ends } = study.ledger;
	const days: number[][] = sides.map(() => []);
	const spans: Span[][] = sides.map(() => []);
	for (let place = 0; place < sideOf.length; place++) {
		const side = sideOf[place]!;
		if (side < 0 || !screen.kept[place]) continue;
		const [start, end] = [starts[place]!, ends[place]!];
		if (end - start <= DAY) days[side]!.push(start);
		else spans[side]!.push({ start, end });
	}
	return sides.map((side, at) => ({
		side,
		days: Float64Array.from(days[at]!).sort(),
		spans: spans[at]!.sort((a, b) => a.start - b.start)
	}));
}
