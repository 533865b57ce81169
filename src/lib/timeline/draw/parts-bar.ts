import { linkCodeOf } from '../../study/link-code.ts';
import { RELATIONS, type Relation } from '../../model/link.ts';
import { symbolOf, symbolPath } from './shapes/symbols.ts';

/** A part of a bar that is parted by relation: its symbol where it has room for one, then its pattern. */
export interface BarPart {
	readonly relation: Relation;
	/** px */
	readonly x: number;
	readonly width: number;
	readonly hasSymbol: boolean;
	/** px of the pattern: none where the symbol takes all the room. */
	readonly pattern: { readonly x: number; readonly width: number };
	readonly fill: PartFill;
}

/** How a relation fills its part: full, with lines, or with its outline alone. */
export type PartFill =
	{ readonly kind: 'full' | 'outline' } | { readonly kind: 'lines'; readonly path: string };

/** px that a symbol takes. */
const FIELD = 11;
/** px that every part has, however small its share. */
const LEAST = 3;
/** px of the bar. */
export const PARTS_HEIGHT = 12;
/** px of a bar in a cell of a table. */
export const PARTS_WIDTH = 56;
const APART = 4; // px between the lines of a pattern
const PEN = 0.75; // px
const MOST_KNOWN = 2000; // bars

/** The symbol of each relation, drawn from the middle of its field. */
const SYMBOLS = Object.fromEntries(
	RELATIONS.map((relation) => [
		relation,
		stepsOf(
			symbolPath(symbolOf(linkCodeOf('accepted', relation)), relation === 'mentions' ? 2.5 : 4)
		)
	])
) as Readonly<Record<Relation, string>>;

/**
 * A bar segmented by relation, so that it reads without any colour: as long as the numbers are, since its lengths are
 * what a reader compares. A part that is long enough begins with its symbol; a shorter one has its pattern alone.
 * @param counts by relation, as RELATIONS has them
 * @param width px of the whole
 */
export function partsBar(counts: ArrayLike<number>, width: number): BarPart[] {
	const widths = widthsOf(counts, width);
	let end = 0;
	return RELATIONS.flatMap((relation, at) => {
		if (!(counts[at]! > 0)) return [];
		const [x, own] = [end, widths[at]!];
		end += own;
		const hasSymbol = own >= FIELD;
		const field = hasSymbol ? FIELD : 0;
		const pattern = { x: x + field, width: own - field };
		return [{ relation, x, width: own, hasSymbol, pattern, fill: fillOf(relation, pattern) }];
	});
}

/** px of the part of each relation, to a tenth; -1 where there is none of it. */
function widthsOf(counts: ArrayLike<number>, width: number): number[] {
	let [present, total] = [0, 0];
	for (let at = 0; at < RELATIONS.length; at++) {
		total += counts[at]!;
		if (counts[at]! > 0) present++;
	}
	const rest = Math.max(0, width - present * LEAST);
	return RELATIONS.map((_, at) =>
		counts[at]! > 0 ? LEAST + Math.round((rest * counts[at]! * 10) / total) / 10 : -1
	);
}

/** The bars of the cells of a table, each made once: most cells share a few, since they are small. */
export function partsPathOnce(width = PARTS_WIDTH): (counts: ArrayLike<number>) => string {
	const known = new Map<number, string>();
	return (counts) => {
		// One number for the widths of all parts, each of them under a hundred px.
		const key = widthsOf(counts, width).reduce((sum, own) => sum * 1024 + own * 10 + 10, 0);
		const path = known.get(key) ?? partsPath(counts, width);
		if (known.size < MOST_KNOWN) known.set(key, path);
		return path;
	};
}

/** A bar as one shape to fill, since a table may have a thousand of them: lines are thin boxes in it. */
export function partsPath(counts: ArrayLike<number>, width: number): string {
	let path = '';
	for (const { relation, x, hasSymbol, pattern, fill } of partsBar(counts, width)) {
		if (hasSymbol) path += `M${round(x + FIELD / 2)},${PARTS_HEIGHT / 2}${SYMBOLS[relation]}`;
		if (pattern.width < 1) continue;
		const [wide, tall] = [pattern.width, PARTS_HEIGHT - 2];
		path += `M${round(pattern.x)},1h${wide}v${tall}h${-wide}Z`;
		if (fill.kind === 'full') continue;
		// The other way round within it: what is left of the box is its outline.
		path += `M${round(pattern.x + PEN)},${1 + PEN}v${tall - 2 * PEN}h${round(wide - 2 * PEN)}v${2 * PEN - tall}Z`;
		if (fill.kind === 'lines') path += fill.path;
	}
	return path;
}

function fillOf(relation: Relation, at: BarPart['pattern']): PartFill {
	switch (relation) {
		case 'supports':
			return { kind: 'full' };
		case 'extends':
			return { kind: 'lines', path: slanting(at, -1) };
		case 'departs':
			return { kind: 'lines', path: upright(at) };
		case 'contradicts':
			return { kind: 'lines', path: slanting(at, -1) + slanting(at, 1) };
		case 'mentions':
			return { kind: 'outline' };
	}
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}

/** Lines from bottom left to top right (-1), or from top left to bottom right (1), cut at the edges of their field. */
function slanting({ x, width }: BarPart['pattern'], fall: -1 | 1): string {
	const across = round(PEN * Math.SQRT2);
	let path = '';
	for (let from = -PARTS_HEIGHT + APART; from < width; from += APART) {
		const [left, right] = [Math.max(0, from), Math.min(width - across, from + PARTS_HEIGHT)];
		if (right <= left) continue;
		const top = fall > 0 ? left - from : PARTS_HEIGHT - (left - from);
		const step = `${round(right - left)},${round(fall * (right - left))}`;
		path += `M${round(x + left)},${round(top)}l${step}h${across}L${round(x + left + across)},${round(top)}Z`;
	}
	return path;
}

function upright({ x, width }: BarPart['pattern']): string {
	let path = '';
	for (let at = APART / 2; at < width - PEN; at += APART)
		path += `M${round(x + at)},0h${PEN}v${PARTS_HEIGHT}h${-PEN}Z`;
	return path;
}

/** A path that begins at a point and draws lines and arcs to others, as steps from the origin on. */
function stepsOf(path: string): string {
	let [px, py] = [0, 0];
	const step = (x: string, y: string) => {
		const moved = `${round(Number(x) - px)},${round(Number(y) - py)}`;
		[px, py] = [Number(x), Number(y)];
		return moved;
	};
	return path.replaceAll(
		/([ML])(-?[\d.]+),(-?[\d.]+)|A((?:-?[\d.]+,){5})(-?[\d.]+),(-?[\d.]+)/g,
		(_, to: string | undefined, x: string, y: string, arc: string, ax: string, ay: string) =>
			to ? to.toLowerCase() + step(x, y) : `a${arc}${step(ax, ay)}`
	);
}
