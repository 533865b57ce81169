import { isLink, relationOf, type LinkCode } from '../../../study/link-code.ts';
import type { Relation } from '../../../model/link.ts';

export type SymbolName = 'circle' | 'diamond' | 'square' | 'triangle';

const SYMBOLS: Record<Relation, SymbolName> = {
	supports: 'circle',
	extends: 'triangle',
	departs: 'diamond',
	contradicts: 'square',
	mentions: 'circle'
};

export const symbolOf = (code: LinkCode): SymbolName =>
	isLink(code) ? SYMBOLS[relationOf(code)] : 'circle';

/** Outlines around the origin, in shares of a radius: `at` gives px. */
const PATHS: Record<SymbolName, (at: (share: number) => number) => string> = {
	circle: (at) =>
		`M${at(1)},0A${at(1)},${at(1)},0,1,1,${at(-1)},0A${at(1)},${at(1)},0,1,1,${at(1)},0`,
	diamond: (at) => `M0,${at(-1.4113)}L${at(0.8148)},0L0,${at(1.4113)}L${at(-0.8148)},0Z`,
	square: (at) => `M${at(-0.83666)},${at(-0.83666)}h${at(1.67332)}v${at(1.67332)}h${at(-1.67332)}Z`,
	triangle: (at) => `M0,${at(-1.3873)}L${at(1.2014)},${at(0.69365)}L${at(-1.2014)},${at(0.69365)}Z`
};

/**
 * SVG path data of a symbol around the origin. Own lines: d3-shape has the same symbols, but with all its
 * curves, which would be a fifteenth of an embed.
 */
export const symbolPath = (name: SymbolName, radius: number): string =>
	PATHS[name]((share) => Math.round(share * radius * 1000) / 1000);

/** px: the side of a square of a radius. */
export const squareSide = (radius: number): number => radius * 1.67332;
