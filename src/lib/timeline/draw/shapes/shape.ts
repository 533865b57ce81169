import type { SymbolName } from './symbols.ts';

interface Common {
	/** What stays the same while the drawing moves. */
	readonly key: string;
	/** 1 where left out. */
	readonly opacity?: number;
}

/** An upright line. */
export interface Line extends Common {
	readonly kind: 'line';
	readonly x: number;
	readonly y1: number;
	readonly y2: number;
	readonly stroke: string;
	readonly width: number;
	/** Left out for a full line. */
	readonly dash?: string;
}

export interface Curve extends Common {
	readonly kind: 'curve';
	/** SVG path data */
	readonly path: string;
	readonly stroke: string;
	readonly dash: string;
}

export interface Mark extends Common {
	readonly kind: 'mark';
	readonly symbol: SymbolName;
	readonly x: number;
	readonly y: number;
	/** px: half its height */
	readonly radius: number;
	readonly fill: string;
	readonly stroke: string;
	readonly width: number;
	/** `''` for a full line. */
	readonly dash: string;
}

/** A bar whose ends fade: from `from` to `solidFrom`, and from `solidTo` to `to`. */
export interface Bar extends Common {
	readonly kind: 'bar';
	readonly from: number;
	readonly solidFrom: number;
	readonly solidTo: number;
	readonly to: number;
	readonly y: number;
	readonly height: number;
	readonly fill: string;
}

export interface TextShape extends Common {
	readonly kind: 'text';
	readonly text: string;
	readonly x: number;
	/** The baseline. */
	readonly y: number;
	readonly size: number;
	readonly bold: boolean;
	readonly anchor: 'start' | 'middle' | 'end';
	readonly fill: string;
	/** The colour around its letters, which keeps lines behind it off them. */
	readonly halo?: string;
	/** Only where it is anchored at its start. */
	readonly underlined?: boolean;
}

export const HALO = 8; // px of the stroke around letters

/** Marks of one look, each around a point of its own. */
export interface Dots extends Common {
	readonly kind: 'dots';
	readonly symbol: SymbolName;
	/** px: half the height of each */
	readonly radius: number;
	readonly fill: string;
	/** The colour inside; `''` for full marks. */
	readonly inside: string;
	/** px of the edge around that. */
	readonly edge: number;
	readonly xs: readonly number[];
	readonly ys: readonly number[];
}

/** Each by itself: an edge is the half of a line around it that its inside leaves. */
export const marksOf = ({
	key,
	symbol,
	radius,
	fill,
	inside,
	edge,
	xs,
	ys,
	opacity = 1
}: Dots): Mark[] =>
	xs.map((x, at) => ({
		...{ kind: 'mark', key, symbol, x, y: ys[at]!, radius: radius - edge },
		...{ fill: inside || fill, stroke: fill, width: 2 * edge, dash: '', opacity }
	}));

/** Upright bars of one colour, from a base line up: of each its left edge, top, width and height. */
export interface Bars extends Common {
	readonly kind: 'bars';
	readonly fill: string;
	readonly boxes: readonly (readonly [x: number, y: number, width: number, height: number])[];
}

/** Curves over a base line, each of which begins and ends on it, with the areas between. */
export interface Ridge extends Common {
	readonly kind: 'ridge';
	/** px, from left to right: a curve never swings beyond its points */
	readonly runs: readonly (readonly (readonly [x: number, y: number])[])[];
	readonly base: number;
	/** Of the area; its colour is that of the line. */
	readonly shade: number;
	readonly stroke: string;
	readonly dash: string;
}

/** px from a line of a hatched area to the next, and how thick each is. */
export const HATCH = { step: 6, width: 1.5 } as const;

/** An area of slanting lines. */
export interface Hatch extends Common {
	readonly kind: 'hatch';
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly stroke: string;
}

/** One stroke of a drawing. Drawn in order, as SVG or on a canvas, to look the same. */
export type Shape = Line | Curve | Mark | Bar | TextShape | Dots | Bars | Ridge | Hatch;
