import type { Lane } from '../../study/lanes/lane.ts';
import { TIER, rowAt, rowY, type Frame } from './frame.ts';
import type { Label } from './ladder.ts';
import type { Columns } from './columns.ts';
import type { Plumb, Scene } from './scene.ts';
import { pitchOf, pointOfDot } from './stacks.ts';

/**
 * What a pointer is on: a statement, with the row where it is on a mark of one; a column of the statements that are
 * counted together, with the row where it is on one; or what tells of those outside the window.
 */
export type Hit =
	| { readonly kind: 'statement'; readonly statement: number; readonly row: number | null }
	| { readonly kind: 'column'; readonly column: number; readonly row: number | null }
	| { readonly kind: 'edge'; readonly side: 'earlier' | 'later' };

/** Whether a pointer is still on the same. */
export const isSameHit = (one: Hit | null, other: Hit | null): boolean =>
	one === other ||
	(one !== null &&
		other !== null &&
		Object.entries(one).every(([field, value]) => other[field as keyof Hit] === value));

const REACH = 14; // px around a mark: a target of more than 24 px
const [EDGE_WIDTH, EDGE_HEIGHT] = [120, 24]; // px of what tells of those outside the window
const DOT_REACH = 9; // px around a dot of a stack, which has others beside it

interface Drawn {
	readonly scene: Scene;
	readonly frame: Frame;
	readonly labels: readonly Label[];
	readonly lane: Lane;
}

/** What stands at a point of the plot, or null. `x` from the plot's left edge, `y` from the chart's top. */
export function hitAt({ scene, frame, labels, lane }: Drawn, x: number, y: number): Hit | null {
	if (y > frame.bottom) return edgeAt(scene, frame, x, y);
	if (y < frame.axis) return null;
	if (scene.level === 'lines') {
		const label = labelAt(labels, frame, x, y);
		return label
			? { kind: 'statement', statement: label.statement, row: null }
			: plumbHit(scene.plumbs, frame, x, y);
	}
	const { columns } = scene;
	const row = y < frame.top ? null : rowAt(frame, y);
	if (scene.level === 'dots' && row !== null) {
		const { stacks } = scene;
		const pitch = pitchOf(stacks, columns, frame);
		let nearest = DOT_REACH;
		let dot = -1;
		for (let index = 0; index < stacks.codes.length; index++) {
			const point = pointOfDot(index, stacks, columns, frame, pitch);
			const away = Math.hypot(point.x - x, point.y - y);
			if (away < nearest) [nearest, dot] = [away, index];
		}
		if (dot < 0) return null;
		const statement = lane.statements[stacks.positions[dot]!]!;
		return { kind: 'statement', statement, row: stacks.rows[dot]! };
	}
	const column = columnAt(columns, x);
	if (column === null) return null;
	const count =
		row === null ? columns.totals[column]! : columns.counts[row * columns.count + column]!;
	return count > 0 ? { kind: 'column', column, row } : null;
}

/** What tells how many stand outside the window, under the rows. */
function edgeAt({ earlier, later }: Scene, frame: Frame, x: number, y: number): Hit | null {
	if (y > frame.bottom + EDGE_HEIGHT) return null;
	const wide = Math.min(EDGE_WIDTH, frame.plot / 2);
	if (earlier > 0 && x < wide) return { kind: 'edge', side: 'earlier' };
	return later > 0 && x > frame.plot - wide ? { kind: 'edge', side: 'later' } : null;
}

/** The title under a pointer: a target as tall as two tiers. */
function labelAt(labels: readonly Label[], frame: Frame, x: number, y: number): Label | undefined {
	return labels.find(({ x: at, anchor, width, tier, lines }) => {
		const top = frame.axis + tier * TIER;
		const [from, to] = anchor === 'start' ? [at, at + width] : [at - width, at];
		return x >= from && x <= to && y >= top - 4 && y <= top + lines.length * TIER + 4;
	});
}

function plumbHit(plumbs: readonly Plumb[], frame: Frame, x: number, y: number): Hit | null {
	let best: Hit | null = null;
	let nearest = REACH;
	for (const { statement, x: at, stretch, dots } of plumbs) {
		const onStretch = stretch && x >= stretch.from && x <= stretch.to;
		const away = Math.abs(at - x);
		// A stretch may be taken hold of anywhere in its length, where no line is nearer.
		const distance = onStretch ? Math.min(away, REACH - 1) : away;
		if (distance >= nearest) continue;
		const reach = Math.min(REACH, frame.room / 2);
		const row = dots.find((dot) => Math.abs(rowY(frame, dot.row) - y) <= reach)?.row ?? null;
		const onHead = Math.abs(frame.heads - y) <= REACH;
		if (row === null && !onHead && onStretch && away > REACH) continue;
		best = { kind: 'statement', statement, row };
		nearest = distance;
	}
	return best;
}

/** The column at an x of the plot. */
function columnAt({ edges, count }: Columns, x: number): number | null {
	for (let column = 0; column < count; column++) {
		if (x >= edges[column]! && x < edges[column + 1]!) return column;
	}
	return null;
}
