import {
	symbol,
	symbolCircle,
	symbolDiamond,
	symbolSquare,
	symbolTriangle,
	type SymbolType
} from 'd3';
import { isLink, relationOf, type Look } from '../compare/look.ts';
import type { Relation } from '../model/link.ts';

export type SymbolName = 'circle' | 'diamond' | 'square' | 'triangle';

const TYPES: Record<SymbolName, SymbolType> = {
	circle: symbolCircle,
	diamond: symbolDiamond,
	square: symbolSquare,
	triangle: symbolTriangle
};

// The area that each symbol needs for a radius of 1, so that all look equally large.
const AREAS: Record<SymbolName, number> = {
	circle: Math.PI,
	diamond: 2.3,
	square: 2.8,
	triangle: 2.5
};

const SYMBOLS: Record<Relation, SymbolName> = {
	supports: 'circle',
	extends: 'triangle',
	departs: 'diamond',
	contradicts: 'square',
	mentions: 'circle'
};

export const symbolOf = (look: Look): SymbolName =>
	isLink(look) ? SYMBOLS[relationOf(look)] : 'circle';

/** SVG path data of a symbol around the origin. */
export const symbolPath = (name: SymbolName, radius: number): string =>
	symbol(TYPES[name], AREAS[name] * radius * radius)() ?? '';
