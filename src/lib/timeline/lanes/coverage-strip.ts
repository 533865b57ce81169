import type { SpokenDays } from '../../compare/silence.ts';
import { millisecondsInDay, type Span } from '../../dates/span.ts';

/** Statements on time and the silences between them, as path data. */
export interface CoverageStrip {
	/** A tick for each statement, those that coincide once; those that touch one another are one box. */
	readonly ticks: string;
	/** A bar for each silence but the longest. */
	readonly gaps: string;
	readonly longest: string;
}

export const STRIP_WIDTH = 1000;
export const STRIP_HEIGHT = 16;

const LEAST = 0.006; // of the whole: a shorter silence cannot be seen

/**
 * @param spoken the days that statements tell of, by their beginnings
 * @param between the days that count
 * @param over the time that the whole strip shows
 * @param longest the days of the longest silence; null for none
 * @param width of the whole strip: on a page in shares of a thousand, in a file px
 */
export function coverageStrip(
	{ starts, ends }: SpokenDays,
	between: Span,
	over: Span,
	longest: { readonly from: number; readonly to: number } | null,
	width = STRIP_WIDTH
): CoverageStrip {
	const each = (10 * width) / Math.max(millisecondsInDay, over.end - over.start);
	const x = (at: number) =>
		Math.round((Math.min(Math.max(at, over.start), over.end) - over.start) * each) / 10;
	const hasTick = new Uint8Array(width + 1);
	const bars = { gaps: '', longest: '' };
	let last = between.start;
	const hold = (from: number, to: number) => {
		const wide = Math.round((x(to) - x(from)) * 10) / 10;
		const isLongest =
			longest !== null &&
			from >= longest.from &&
			from <= longest.from + millisecondsInDay &&
			to >= longest.to;
		if (wide < (isLongest ? 0.1 : LEAST * width)) return;
		bars[isLongest ? 'longest' : 'gaps'] += `M${x(from)},4h${wide}v8h${-wide}Z`;
	};
	for (let at = 0; at < starts.length; at++) {
		const [start, end] = [starts[at]!, ends[at]!];
		if (!Number.isFinite(start) || !Number.isFinite(end)) continue;
		if (start > last) hold(last, start);
		if (end > last) last = end;
		hasTick[Math.round(x(start + (end - start) / 2))] = 1;
	}
	if (between.end > last) hold(last, between.end);
	return { ticks: ticksOf(hasTick), ...bars };
}

/** @param hasTick 1 where one stands, by whole px */
function ticksOf(hasTick: Uint8Array): string {
	const height = STRIP_HEIGHT - 2;
	let path = '';
	for (let at = 0; at < hasTick.length; at++) {
		if (!hasTick[at]) continue;
		const from = at;
		while (hasTick[at + 1]) at++;
		const length = at - from;
		path += `M${from},1` + (length > 0 ? `h${length}v${height}h${-length}Z` : `v${height}`);
	}
	return path;
}
