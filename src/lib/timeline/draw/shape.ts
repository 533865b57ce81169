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
	readonly kind: 'words';
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

/** One stroke of a drawing. Drawn in order, as SVG or on a canvas, to look the same. */
export type Shape = Line | Curve | Mark | Bar | TextShape;
