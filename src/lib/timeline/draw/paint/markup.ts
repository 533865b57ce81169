import { assertNever } from '../../../base/types.ts';
import { pointsPath, ridgePath } from './paths.ts';
import {
	HALO,
	HATCH,
	marksOf,
	type Bar,
	type Dots,
	type Mark,
	type Shape,
	type TextShape
} from '../shapes/shape.ts';
import { squareSide, symbolPath } from '../shapes/symbols.ts';

/**
 * Shapes as SVG, in order, as `paint` draws them on a canvas: elements with presentation attributes only, so that the
 * same text is a part of a page and a file of its own.
 * @param id begins the ids of gradients and patterns
 */
export function markupOf(shapes: readonly Shape[], id: string, positioning = FIXED): string {
	const hatches = [
		...new Set(shapes.flatMap((shape) => (shape.kind === 'hatch' ? [shape.stroke] : [])))
	];
	const pen = penFor(id, hatches, positioning);
	return (
		hatches.map((stroke, at) => pattern(`${id}-hatch-${at}`, stroke)).join('') +
		shapes.map(pen).join('')
	);
}

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; attributes that are undefined or empty are left out, and numbers have two decimals. */
export function element(name: string, attributes: Attributes, content = ''): string {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== undefined && value !== '')
		.map(
			([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escaped(value!)}"`
		)
		.join('');
	return content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>`;
}

const round = (number: number): number => Math.round(number * 100) / 100;

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (one) => ESCAPES[one]!);

/** Lines in the middle of their tiles: at an edge, half of each would be cut off. */
const pattern = (id: string, stroke: string): string =>
	element(
		'pattern',
		{
			...{ id, width: HATCH.step, height: HATCH.step },
			...{ patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' }
		},
		element('path', {
			...{ d: `M${HATCH.step / 2},0V${HATCH.step}`, stroke, 'stroke-width': HATCH.width }
		})
	);

/** Where shapes stand: at their px, or at their share of a width that is not known yet. */
export interface Positioning {
	/** A position or length across. */
	across(px: number): string | number;
	/** What stands in px of the width, which is stretched with it. */
	stretched(content: string): string;
	/** An element around a point, which keeps its size. */
	around(x: number, y: number, name: string, attributes: Attributes): string;
	/** Whether lines keep their width where they are stretched. */
	readonly effect: string | undefined;
	/** Of a gradient: from where to where. */
	ends(from: number, to: number): Attributes;
}

/** At their px. */
const FIXED: Positioning = {
	across: (px) => px,
	stretched: (content) => content,
	around: (x, y, name, attributes) =>
		element(name, { ...attributes, transform: `translate(${round(x)},${round(y)})` }),
	effect: undefined,
	ends: (from, to) => ({ gradientUnits: 'userSpaceOnUse', x1: from, x2: to, y1: 0, y2: 0 })
};

function penFor(
	id: string,
	hatches: readonly string[],
	{ across, stretched, around, effect, ends }: Positioning
): (shape: Shape) => string {
	function mark({ symbol, radius, x, y, fill, stroke, width, dash, opacity }: Mark): string {
		return around(x, y, 'path', {
			...{ d: symbolPath(symbol, radius), fill, opacity },
			...(width > 0 ? { stroke, 'stroke-width': width, 'stroke-dasharray': dash } : {}),
			'paint-order': dash ? undefined : 'stroke'
		});
	}

	/** Points with round or square ends are one path; other symbols stand alone. */
	function dots(shape: Dots): string {
		const { symbol, radius, fill, inside, edge, xs, ys, opacity } = shape;
		if (symbol !== 'circle' && symbol !== 'square') return marksOf(shape).map(mark).join('');
		const d = pointsPath(xs, ys);
		const wide = symbol === 'square' ? squareSide : (half: number) => 2 * half;
		const path = (stroke: string, half: number) =>
			element('path', { d, stroke, 'stroke-width': wide(half), 'vector-effect': effect });
		const cap = symbol === 'square' ? 'square' : 'round';
		const how = {
			fill: 'none',
			'stroke-linecap': cap,
			opacity: opacity === 1 ? undefined : opacity
		};
		return stretched(
			element('g', how, path(fill, radius) + (inside && path(inside, radius - edge)))
		);
	}

	function bar(shape: Bar): string {
		const { from, solidFrom, solidTo, to, y, height, fill, opacity } = shape;
		if (to <= from) return '';
		const name = `${id}-${shape.key.replaceAll(/[^\w~]/g, '-')}`;
		const share = (x: number) => Math.min(Math.max((x - from) / (to - from), 0), 1);
		const stop = (offset: number, isClear: boolean) =>
			element('stop', { offset, 'stop-color': fill, 'stop-opacity': isClear ? 0 : undefined });
		const stops =
			stop(0, from !== solidFrom) +
			stop(share(solidFrom), false) +
			stop(share(solidTo), false) +
			stop(1, to !== solidTo);
		return (
			element('linearGradient', { id: name, ...ends(from, to) }, stops) +
			element('rect', {
				...{ x: across(from), y: y - height / 2, width: across(to - from), height },
				...{ fill: `url(#${name})`, opacity }
			})
		);
	}

	function text(shape: TextShape): string {
		const { x, y, size, bold, anchor, fill, halo, underlined, opacity } = shape;
		return element(
			'text',
			{
				...{ x: across(x), y, 'font-size': size, 'font-weight': bold ? '600' : undefined },
				...{
					'text-anchor': anchor,
					'text-decoration': underlined ? 'underline' : undefined,
					fill,
					opacity
				},
				...(halo
					? {
							stroke: halo,
							'stroke-width': HALO,
							'stroke-linejoin': 'round',
							'paint-order': 'stroke'
						}
					: {})
			},
			escaped(shape.text) || ' '
		);
	}

	return (shape) => {
		const { opacity } = shape;
		switch (shape.kind) {
			case 'line': {
				const { x, y1, y2, stroke, width, dash } = shape;
				const ends = { x1: across(x), y1, x2: across(x), y2, stroke, opacity };
				return element('line', { ...ends, 'stroke-width': width, 'stroke-dasharray': dash });
			}
			case 'curve': {
				const { path: d, stroke, dash } = shape;
				const line = { d, fill: 'none', stroke, 'stroke-width': 1.25, 'stroke-dasharray': dash };
				return stretched(element('path', { ...line, 'vector-effect': effect, opacity }));
			}
			case 'mark':
				return mark(shape);
			case 'dots':
				return dots(shape);
			case 'bars': {
				const d = shape.boxes
					.map((box) => box.map(round))
					.map(([x, y, width, height]) => `M${x},${y}h${width}v${height}h-${width}z`)
					.join('');
				return stretched(element('path', { d, fill: shape.fill, opacity }));
			}
			case 'ridge': {
				const { runs, shade, stroke, dash } = shape;
				return stretched(
					element('path', {
						...{ d: ridgePath(runs), fill: shade ? stroke : 'none' },
						...{ 'fill-opacity': shade || undefined, stroke, 'stroke-width': 1.25 },
						...{ 'stroke-dasharray': dash, 'vector-effect': effect }
					})
				);
			}
			case 'hatch': {
				const { x, y, width, height, stroke } = shape;
				const fill = `url(#${id}-hatch-${hatches.indexOf(stroke)})`;
				return element('rect', { x: across(x), y, width: across(width), height, fill });
			}
			case 'bar':
				return bar(shape);
			case 'text':
				return text(shape);
			default:
				return assertNever(shape);
		}
	};
}
