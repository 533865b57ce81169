import { bisectLeft } from '../../base/sequences.ts';
import { millisecondsInDay } from '../../dates/span.ts';
import { type Colour, colourAt } from '../../study/colouring.ts';
import type { Lane } from '../../study/lanes/lane.ts';
import type { TimeScale } from '../time/window.ts';
import type { InWindow } from './in-window.ts';
import { type Dot, LINE_ROOM, type Plumb, type Stretch } from './scene.ts';

const FANNED = 12; // px between statements of one day, where the day has room
const HOUR = millisecondsInDay / 24;
const FADE = 0.25; // of the length: where within a month it was is not known, so its ends are soft

/**
 * A plumb line for each statement of a window, or null where they have no room for it. A line stands inside the
 * unit of time that is known of its statement; those of one day stand side by side in it.
 */
export function layOutLines(
	lane: Lane,
	shown: InWindow,
	scale: TimeScale,
	colourOf: readonly Colour[]
): Plumb[] | null {
	if (shown.count > scale.width / LINE_ROOM + 1) return null;
	const stretchAt = stretchesIn(lane, shown);
	const positions = positionsIn(lane, shown);
	const xs = xsOf(
		positions.map((position) => unitOf(lane, position, stretchAt.get(position), scale)),
		scale
	);
	if (!xs) return null;
	const dots = dotsAt(lane, positions);
	return positions
		.map((position, index) => ({
			...standing(lane, position, stretchAt.get(position), scale, colourOf),
			...{ x: xs[index]!, dots: dots[index]! }
		}))
		.sort((a, b) => a.x - b.x);
}

/** The plumb line of one statement, wherever it stands. */
export function plumbAt(
	lane: Lane,
	position: number,
	scale: TimeScale,
	colourOf: readonly Colour[]
): Plumb {
	const { positions } = lane.stretches;
	const index = bisectLeft(positions, position);
	const stretch = positions[index] === position ? index : undefined;
	return {
		...standing(lane, position, stretch, scale, colourOf),
		x: within(unitOf(lane, position, stretch, scale).at, scale.width),
		dots: dotsAt(lane, [position])[0]!
	};
}

/** What is drawn of a statement beside where its line stands, and what that meets. */
const standing = (
	lane: Lane,
	position: number,
	stretch: number | undefined,
	scale: TimeScale,
	colourOf: readonly Colour[]
): Omit<Plumb, 'x' | 'dots'> => ({
	statement: lane.statements[position]!,
	colour: colourAt(lane, position, colourOf),
	stretch: stretch === undefined ? null : stretchOf(lane, stretch, scale)
});

/** The stretches that are shown: their index in the lane’s stretches, by position. */
function stretchesIn({ stretches }: Lane, { first, last, reaching }: InWindow) {
	const stretchAt = new Map<number, number>();
	const { positions } = stretches;
	for (let at = bisectLeft(positions, first); at < positions.length; at++) {
		if (positions[at]! >= last) break;
		stretchAt.set(positions[at]!, at);
	}
	for (const at of reaching) stretchAt.set(positions[at]!, at);
	return stretchAt;
}

/** The positions of all that is shown, ascending. */
function positionsIn({ stretches }: Lane, { first, last, reaching }: InWindow): number[] {
	const outside = reaching.map((at) => stretches.positions[at]!);
	return [
		...outside.filter((position) => position < first),
		...Array.from({ length: last - first }, (_, at) => first + at),
		...outside.filter((position) => position >= last)
	].sort((a, b) => a - b);
}

/** What is known of when a statement was: px of the plot. */
interface Unit {
	readonly from: number;
	readonly to: number;
	/** Where its line stands best. */
	readonly at: number;
	/** Whether others of the same unit stand beside it in the middle, and not each at its own hour. */
	readonly fans: boolean;
}

function unitOf(
	{ anchors, stretches }: Lane,
	position: number,
	stretch: number | undefined,
	scale: TimeScale
): Unit {
	const anchor = anchors[position]!;
	if (stretch !== undefined) {
		const from = Math.max(0, scale.x(stretches.reachStarts[stretch]!));
		const to = Math.min(scale.width, scale.x(stretches.reachEnds[stretch]!));
		return { from, to, at: Math.min(Math.max(scale.x(anchor), from), to), fans: true };
	}
	const day = Math.floor(anchor / millisecondsInDay) * millisecondsInDay;
	// The middle of a day is where a day stands that has no clock time.
	const isDay = anchor === day + millisecondsInDay / 2;
	const length = isDay || HOUR / scale.msPerPx < FANNED ? millisecondsInDay : HOUR;
	const start = Math.floor(anchor / length) * length;
	return { from: scale.x(start), to: scale.x(start + length), at: scale.x(anchor), fans: isDay };
}

/** px, by unit; null where there is no room. */
function xsOf(units: readonly Unit[], { width }: TimeScale): number[] | null {
	const wishes = fanned(units).map((wish) => ({
		at: within(wish.at, width),
		least: within(wish.least, width),
		most: within(wish.most, width)
	}));
	const inOrder = [...wishes.keys()].sort((a, b) => wishes[a]!.at - wishes[b]!.at || a - b);
	const standing = spread(
		inOrder.map((index) => wishes[index]!),
		LINE_ROOM
	);
	if (!standing) return null;
	const xs: number[] = [];
	inOrder.forEach((index, at) => (xs[index] = standing[at]!));
	return xs;
}

const within = (x: number, width: number): number => Math.min(Math.max(x, 0), width);

/** Where the lines of units would like to stand: those of the same unit side by side in its middle. */
function fanned(units: readonly Unit[]): Wish[] {
	const sharing = new Map<string, number[]>();
	units.forEach(({ from, to, fans }, index) => {
		if (!fans) return;
		const key = `${from} ${to}`;
		const members = sharing.get(key);
		if (members) members.push(index);
		else sharing.set(key, [index]);
	});
	const shifts = new Float64Array(units.length);
	for (const members of sharing.values()) {
		const { from, to } = units[members[0]!]!;
		const gap = Math.min(Math.max((to - from) / members.length, LINE_ROOM), FANNED);
		members.forEach((index, at) => (shifts[index] = (at - (members.length - 1) / 2) * gap));
	}
	return units.map(({ from, to, at }, index) => {
		// A unit that is narrower than a line has the room of one.
		const half = Math.min(LINE_ROOM, to - from) / 2;
		const [least, most] =
			to - from >= LINE_ROOM ? [from + half, to - half] : [at - LINE_ROOM / 2, at + LINE_ROOM / 2];
		return { at: Math.min(Math.max(at + shifts[index]!, least), most), least, most };
	});
}

/** The rows that each statement bears on, by index in a list of positions that ascend. */
function dotsAt(lane: Lane, positions: readonly number[]): Dot[][] {
	const dots: Dot[][] = positions.map(() => []);
	for (let row = 0; row < lane.rows; row++) {
		const end = lane.rowStarts[row + 1]!;
		let slot = lane.rowStarts[row]!;
		for (const [index, position] of positions.entries()) {
			slot = bisectLeft(lane.rowPositions, position, slot, end);
			if (slot === end) break;
			if (lane.rowPositions[slot] === position) dots[index]!.push({ row, code: lane.codes[slot]! });
		}
	}
	return dots;
}

/** What was written is drawn full, but for its ends; what doubt adds fades. */
function stretchOf({ stretches }: Lane, index: number, scale: TimeScale): Stretch {
	const [from, to] = [stretches.reachStarts[index]!, stretches.reachEnds[index]!];
	const [start, end] = [stretches.starts[index]!, stretches.ends[index]!];
	const soft = Number.isFinite(end - start) ? (end - start) * FADE : 0;
	const clampedX = (instant: number) => within(scale.x(instant), scale.width);
	return {
		from: clampedX(from),
		to: clampedX(to),
		solidFrom: clampedX(start + (from === start ? soft : 0)),
		solidTo: clampedX(end - (to === end ? soft : 0))
	};
}

/** What wants a position on a line: where, best of all, and between which bounds. px */
export interface Wish {
	readonly at: number;
	readonly least: number;
	readonly most: number;
}

/**
 * Places for wishes, each inside its bounds and at least a gap from the next, in their order; each as near to its
 * wish as its neighbours allow. null where there is no room.
 * @param wishes in the order in which they shall stand
 */
export function spread(wishes: readonly Wish[], gap: number): number[] | null {
	const latest: number[] = [];
	let next = Infinity;
	for (let index = wishes.length - 1; index >= 0; index--) {
		next = latest[index] = Math.min(wishes[index]!.most, next - gap);
	}
	const xs: number[] = [];
	let before = -Infinity;
	for (const [index, { at, least }] of wishes.entries()) {
		const earliest = Math.max(least, before + gap);
		if (earliest > latest[index]! + HAIR) return null;
		before = Math.min(Math.max(at, earliest), latest[index]!);
		xs.push(before);
	}
	return xs;
}

const HAIR = 1e-6; // px: sums of gaps are not exact
