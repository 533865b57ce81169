import { LaneBuilder } from '#lib/study/lanes/lane-builder.ts';
import type { Lane } from '#lib/study/lanes/lane.ts';
import { linkCodeOf } from '#lib/study/link-code.ts';
import { readEdtf } from '#lib/dates/edtf.ts';
import { reachOf } from '#lib/dates/reach.ts';
import type { Span } from '#lib/dates/span.ts';
import { sketches } from '#lib/model/file/generate.ts';
import { RELATIONS, STATUSES } from '#lib/model/link.ts';
import { layOutLane } from '#lib/timeline/layout/lay-out-lane.ts';
import { TimeScale } from '#lib/timeline/time/window.ts';
import type { Figure } from './compare.ts';

const STATEMENTS = 1_000_000;
const PLOT = 920; // px, as on a screen of 1280
const RUNS = 41;
const COLOURS = [0, 1, 2, 3, ...Array.from({ length: 296 }, () => -1)];

/** What laying out one window of a million statements costs: whole, half and a twentieth of the time. */
export const layoutFigures = (): Figure[] =>
	[6, 60, 200].flatMap((priorities) => {
		const lane = laneOf(priorities);
		return [1, 1 / 2, 1 / 20].map((share) => ({
			name: `layout of a window, 1,000,000 statements, ${priorities} priorities, ${share} of the time`,
			value: medianMs(lane, share, Math.max(12, Math.floor(600 / priorities))),
			unit: 'ms',
			target: 4
		}));
	});

function laneOf(priorities: number): Lane {
	const builder = new LaneBuilder(priorities);
	for (const { id, date, actor, links } of sketches({
		statements: STATEMENTS,
		priorities,
		seed: 1
	})) {
		const when = readEdtf(date);
		if (!when.ok) continue;
		builder.addSpan(id, when.value.span, reachOf(when.value), actor);
		for (const { priority, status, relation } of links) {
			builder.link(priority, linkCodeOf(STATUSES[status]!, RELATIONS[relation]!));
		}
	}
	return builder.finish();
}

/** Each run in another window: while a reader pans, none is laid out twice. */
function medianMs(lane: Lane, share: number, rowHeight: number): number {
	const { start, end } = lane.extent!;
	const length = (end - start) * share;
	const times = Array.from({ length: RUNS }, (_, run) => {
		const from = start + ((end - start - length) * run) / RUNS;
		const window: Span = { start: from, end: from + length };
		const begun = performance.now();
		layOutLane(lane, new TimeScale(window, PLOT), rowHeight, COLOURS);
		return performance.now() - begun;
	});
	return times.sort((a, b) => a - b)[RUNS >> 1]!;
}
