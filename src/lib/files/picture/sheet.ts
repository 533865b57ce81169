import type { Colour } from '../../study/colouring.ts';
import type { CoverageStrip } from '../../timeline/lanes/coverage-strip.ts';

/** A table as a picture shows it: in words, with shades and bars. */
export interface Sheet {
	readonly title: string;
	/** What is counted. */
	readonly about: string;
	readonly heads: readonly SheetHead[];
	readonly rows: readonly SheetRow[];
	/** Whole sentences below the table. */
	readonly notes: readonly string[];
}

/** What stands in a sheet under its title. */
export type SheetTable = Pick<Sheet, 'heads' | 'rows' | 'notes'>;

export interface SheetHead {
	readonly label: string;
	readonly about: string | null;
	/** The colour of its actor; -1 for none. */
	readonly colour: number;
}

export interface SheetRow {
	readonly head: string;
	readonly depth: number;
	/** None under the heading of some rows. */
	readonly cells: readonly SheetCell[];
}

/** A part of a bar, from 0 to 1, with what has room on it. */
export interface SheetShare {
	readonly colour: Colour;
	readonly share: number;
	readonly initial: string;
}

/** What a cell shows; a text is wrapped, and cut after the third line. */
export type SheetCell =
	| { readonly kind: 'text'; readonly text: string }
	/** A count on a shade, of six steps, with its parts by relation under it, or words beside it. */
	| {
			readonly kind: 'count';
			readonly text: string;
			readonly step: number;
			readonly parts: ArrayLike<number> | null;
			readonly words: string;
	  }
	| { readonly kind: 'bar'; readonly text: string; readonly share: number }
	/** Two shares of a scale, from 0 to 1, the first a circle and the second a square, in the colours of their actors. */
	| {
			readonly kind: 'dumbbell';
			readonly at: readonly [number, number];
			readonly ticks: readonly number[];
			readonly colours: readonly [number, number];
			readonly isGrey: boolean;
	  }
	/** A count with its parts by relation beside it. */
	| { readonly kind: 'parts'; readonly text: string; readonly parts: ArrayLike<number> }
	/** Statements on time, px. */
	| ({ readonly kind: 'strip' } & CoverageStrip)
	/** Whose statements they are, as parts of one bar, and the largest of them in words. */
	| { readonly kind: 'actors'; readonly parts: readonly SheetShare[]; readonly text: string }
	/** Hatched. */
	| { readonly kind: 'empty'; readonly text: string };
