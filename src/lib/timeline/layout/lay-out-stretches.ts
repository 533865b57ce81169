import { lastOf } from '../../base/last-of.ts';
import type { Lane, Stretches } from '../../study/lane.ts';
import { MIXED } from '../../study/link-code.ts';
import { MIN_MARK_GAP } from './cluster.ts';
import { MANY_ACTORS, type Dot, type Plumb, type Stretch } from './scene.ts';
import type { TimeScale } from '../time/time-scale.ts';

const FADE = 0.25; // of the length: where within a month it was is not known, so its ends are soft

/**
 * The stretches that are drawn for themselves, by index in the lane's stretches: those wider than a
 * mark, and those that reach over an edge of the window. A narrower one is as exact as any mark here.
 */
export function wideStretches({ stretches }: Lane, { window, msPerPx }: TimeScale): number[] {
	const { reachStarts, reachEnds } = stretches;
	const { start, end } = window;
	const narrow = MIN_MARK_GAP * msPerPx;
	const wide: number[] = [];
	for (let at = 0; at < reachStarts.length; at++) {
		const from = reachStarts[at]!;
		const to = reachEnds[at]!;
		if (from >= end || to <= start) continue;
		if (to - from > narrow || from < start || to > end) wide.push(at);
	}
	return wide;
}

/** Where in the lane they stand. */
export const positionsOf = ({ stretches }: Lane, wide: readonly number[]): ReadonlySet<number> =>
	new Set(wide.map((at) => stretches.positions[at]!));

/** Those whose middles would touch merge, like days; a middle outside the window stands at its edge. */
export function layOutStretches(lane: Lane, wide: readonly number[], scale: TimeScale): Plumb[] {
	const plumbs: Plumb[] = [];
	let group: number[] = [];
	let first = 0;
	const close = () => {
		if (group.length > 0) plumbs.push(plumbOf(lane, group, scale));
		group = [];
	};
	for (const at of wide) {
		const x = xOf(lane, at, scale);
		if (group.length > 0 && x - first >= MIN_MARK_GAP) close();
		if (group.length === 0) first = x;
		group.push(at);
	}
	close();
	return plumbs;
}

function xOf({ anchors, stretches }: Lane, at: number, scale: TimeScale): number {
	return Math.min(Math.max(scale.x(anchors[stretches.positions[at]!]!), 0), scale.width);
}

function plumbOf(lane: Lane, group: readonly number[], scale: TimeScale): Plumb {
	const { stretches, anchors, statements, actors } = lane;
	const positions = group.map((at) => stretches.positions[at]!);
	const [first, last] = [positions[0]!, lastOf(positions)!];
	const actor = actors[first]!;
	const dots = dotsOf(lane, group);
	return {
		key: `~${statements[first]!}`,
		x: (xOf(lane, group[0]!, scale) + xOf(lane, lastOf(group)!, scale)) / 2,
		count: group.length,
		actor: positions.every((position) => actors[position] === actor) ? actor : MANY_ACTORS,
		sole: group.length === 1 ? statements[first]! : null,
		times: { start: anchors[first]!, end: anchors[last]! },
		deepest: lastOf(dots)?.row ?? 0,
		stretch: stretchOf(stretches, group, scale),
		dots
	};
}

function dotsOf({ rows, stretches, actors }: Lane, group: readonly number[]): Dot[] {
	const dots = new Array<{ -readonly [Key in keyof Dot]: Dot[Key] } | undefined>(rows);
	for (const at of group) {
		const actor = actors[stretches.positions[at]!]!;
		for (let index = stretches.linkStarts[at]!; index < stretches.linkStarts[at + 1]!; index++) {
			const row = stretches.linkRows[index]!;
			const code = stretches.codes[index]!;
			const dot = (dots[row] ??= { row, count: 0, code, actor });
			dot.count++;
			if (dot.code !== code) dot.code = MIXED;
			if (dot.actor !== actor) dot.actor = MANY_ACTORS;
		}
	}
	return dots.filter((dot) => dot !== undefined);
}

function stretchOf(stretches: Stretches, group: readonly number[], scale: TimeScale): Stretch {
	let [from, to, start, end] = [Infinity, -Infinity, Infinity, -Infinity];
	for (const at of group) {
		from = Math.min(from, stretches.reachStarts[at]!);
		to = Math.max(to, stretches.reachEnds[at]!);
		start = Math.min(start, stretches.starts[at]!);
		end = Math.max(end, stretches.ends[at]!);
	}
	// Where several lie over one another, no end is anybody's: they are drawn without fading.
	if (group.length > 1) [start, end] = [from, to];
	const soft = group.length === 1 && Number.isFinite(end - start) ? (end - start) * FADE : 0;
	const within = (instant: number) => Math.min(Math.max(scale.x(instant), 0), scale.width);
	return {
		from: within(from),
		to: within(to),
		solidFrom: within(start + (from === start ? soft : 0)),
		solidTo: within(end - (to === end ? soft : 0))
	};
}
