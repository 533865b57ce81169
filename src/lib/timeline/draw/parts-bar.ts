import { linkCodeOf } from '../../study/link-code.ts';
import { RELATIONS, type Relation } from '../../model/link.ts';
import { symbolOf, symbolPath } from './symbols.ts';

/** A part of a bar that is parted by relation: its symbol in a field of its own, then its pattern. */
export interface BarPart {
	readonly relation: Relation;
	/** px */
	readonly x: number;
	readonly width: number;
	/** The path of its symbol, in the middle of the field. */
	readonly symbol: string;
	/** px of the pattern: none where there is no room beside the symbol. */
	readonly pattern: { readonly x: number; readonly width: number };
	readonly fill: PartFill;
}

/** How a relation fills its part: full, with lines, or with its outline alone. */
export type PartFill =
	{ readonly kind: 'full' | 'outline' } | { readonly kind: 'lines'; readonly path: string };

/** px that a symbol takes, and so the least of a part. */
const FIELD = 11;
/** px of the bar. */
export const PARTS_HEIGHT = 12;
/** px of a bar in a cell of a table. */
export const PARTS_WIDTH = 56;
const APART = 4; // px between the lines of a pattern
const MOST_KNOWN = 2000; // bars

/**
 * A bar in parts by relation, told apart by symbol and pattern, so that it reads without any colour. Every part
 * that there is has room for its symbol; the rest of the width is shared as the numbers are.
 * @param counts by relation, as RELATIONS has them
 * @param width px of the whole; it is wider where its symbols need it
 */
export function partsBar(counts: ArrayLike<number>, width: number): BarPart[] {
	const shares = sharesOf(counts, width);
	const present = RELATIONS.flatMap((relation, at) =>
		counts[at]! > 0 ? [{ relation, own: shares[at]! }] : []
	);
	let x = 0;
	return present.map(({ relation, own }) => {
		const pattern = { x: x + FIELD, width: own };
		const part = {
			...{ relation, x, width: FIELD + own, pattern },
			symbol: symbolPath(
				symbolOf(linkCodeOf('accepted', relation)),
				relation === 'mentions' ? 2.5 : 4
			),
			fill: fillOf(relation, pattern)
		};
		x += FIELD + own;
		return part;
	});
}

/** px of the pattern of each relation, to a tenth: what is left beside the symbols; -1 where there is none of it. */
function sharesOf(counts: ArrayLike<number>, width: number): number[] {
	let [present, total] = [0, 0];
	for (let at = 0; at < RELATIONS.length; at++) {
		total += counts[at]!;
		if (counts[at]! > 0) present++;
	}
	const rest = Math.max(0, width - present * FIELD);
	return RELATIONS.map((_, at) =>
		counts[at]! > 0 ? Math.round((rest * counts[at]! * 10) / total) / 10 : -1
	);
}

/** A bar as two paths, since a table may have a thousand of them: what is full, and what is drawn in lines of 1 px. */
export interface PartsPaths {
	readonly full: string;
	readonly lines: string;
}

/** The bars of the cells of a table, each made once: most cells share a few, since they are small. */
export function partsPathsOnce(width = PARTS_WIDTH): (counts: ArrayLike<number>) => PartsPaths {
	const known = new Map<string, PartsPaths>();
	return (counts) => {
		const key = sharesOf(counts, width).join();
		const paths = known.get(key) ?? partsPaths(counts, width);
		if (known.size < MOST_KNOWN) known.set(key, paths);
		return paths;
	};
}

/** The paths of a bar. */
export function partsPaths(counts: ArrayLike<number>, width: number): PartsPaths {
	let [full, lines] = ['', ''];
	for (const { x, symbol, pattern, fill } of partsBar(counts, width)) {
		full += movedPath(symbol, x + FIELD / 2, PARTS_HEIGHT / 2);
		if (pattern.width < 1) continue;
		const box = `M${round(pattern.x)},1h${pattern.width}v${PARTS_HEIGHT - 2}h${-pattern.width}Z`;
		if (fill.kind === 'full') full += box;
		else lines += box;
		if (fill.kind === 'lines') lines += fill.path;
	}
	return { full, lines };
}

/** A path whose only absolute points are those that it begins at or draws lines and arcs to, moved. */
const movedPath = (path: string, x: number, y: number): string =>
	path.replaceAll(
		/([ML])(-?[\d.]+),(-?[\d.]+)|(A(?:-?[\d.]+,){5})(-?[\d.]+),(-?[\d.]+)/g,
		(
			_,
			command: string | undefined,
			ax: string,
			ay: string,
			arc: string,
			bx: string,
			by: string
		) =>
			command
				? `${command}${round(Number(ax) + x)},${round(Number(ay) + y)}`
				: `${arc}${round(Number(bx) + x)},${round(Number(by) + y)}`
	);

function fillOf(relation: Relation, at: BarPart['pattern']): PartFill {
	switch (relation) {
		case 'supports':
			return { kind: 'full' };
		case 'extends':
			return { kind: 'lines', path: rising(at) };
		case 'departs':
			return { kind: 'lines', path: upright(at) };
		case 'contradicts':
			return { kind: 'lines', path: rising(at) + falling(at) };
		case 'mentions':
			return { kind: 'outline' };
	}
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Lines from bottom left to top right, cut at the edges of their field. */
function rising({ x, width }: BarPart['pattern']): string {
	let path = '';
	for (let from = -PARTS_HEIGHT + APART; from < width; from += APART) {
		const [left, right] = [Math.max(0, from), Math.min(width, from + PARTS_HEIGHT)];
		if (right <= left) continue;
		path += `M${round(x + left)},${round(PARTS_HEIGHT - (left - from))}L${round(x + right)},${round(PARTS_HEIGHT - (right - from))}`;
	}
	return path;
}

/** The same from top left to bottom right. */
function falling({ x, width }: BarPart['pattern']): string {
	let path = '';
	for (let from = -PARTS_HEIGHT + APART; from < width; from += APART) {
		const [left, right] = [Math.max(0, from), Math.min(width, from + PARTS_HEIGHT)];
		if (right <= left) continue;
		path += `M${round(x + left)},${round(left - from)}L${round(x + right)},${round(right - from)}`;
	}
	return path;
}

function upright({ x, width }: BarPart['pattern']): string {
	let path = '';
	for (let at = APART / 2; at < width; at += APART) path += `M${round(x + at)},0v${PARTS_HEIGHT}`;
	return path;
}
