import { lastDayOf } from '../../dates/days-of.ts';
import { middle, millisecondsInDay, type Span } from '../../dates/span.ts';

/** Statements on time and the silences between them, in shares of a thousand of the whole time. */
export interface CoverageStrip {
	/** Path data of a tick for each statement, those that coincide once; those that touch one another are one box. */
	readonly ticks: string;
	readonly gaps: readonly {
		readonly x: number;
		readonly width: number;
		readonly isLongest: boolean;
	}[];
}

export const STRIP_WIDTH = 1000;
export const STRIP_HEIGHT = 16;

const LEAST = 6; // of a thousand: a shorter silence cannot be seen

/**
 * @param spans the days that statements tell of, by their beginnings
 * @param between the days that count
 * @param over the time that the whole strip shows
 * @param longest the days of the longest silence; null for none
 */
export function coverageStrip(
	spans: readonly Span[],
	between: Span,
	over: Span,
	longest: { readonly from: number; readonly to: number } | null
): CoverageStrip {
	const length = Math.max(millisecondsInDay, over.end - over.start);
	const x = (at: number) =>
		Math.round((Math.min(Math.max(at, over.start), over.end) - over.start) * (10_000 / length)) /
		10;
	const xs = new Set<number>();
	const gaps: CoverageStrip['gaps'][number][] = [];
	let last = between.start;
	const hold = (from: number, to: number) => {
		const width = Math.round((x(to) - x(from)) * 10) / 10;
		const isLongest =
			longest !== null &&
			from >= longest.from &&
			from <= longest.from + millisecondsInDay &&
			to >= longest.to;
		if (width >= LEAST || (isLongest && width > 0)) gaps.push({ x: x(from), width, isLongest });
	};
	for (const span of spans) {
		if (!Number.isFinite(span.start) || !Number.isFinite(span.end)) continue;
		if (span.start > last) hold(last, span.start);
		last = Math.max(last, lastDayOf(span) + millisecondsInDay);
		xs.add(Math.round(x(middle(span))));
	}
	if (between.end > last) hold(last, between.end);
	return { ticks: ticksAt([...xs].sort((a, b) => a - b)), gaps };
}

/** @param xs ascending, in whole thousandths */
function ticksAt(xs: readonly number[]): string {
	const height = STRIP_HEIGHT - 2;
	let path = '';
	for (let at = 0; at < xs.length; at++) {
		const from = xs[at]!;
		while (xs[at + 1] === xs[at]! + 1) at++;
		const length = xs[at]! - from;
		path += `M${from},1` + (length > 0 ? `h${length}v${height}h${-length}Z` : `v${height}`);
	}
	return path;
}
