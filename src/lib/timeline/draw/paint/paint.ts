import { assertNever } from '../../../base/types.ts';
import { traceRidge } from './paths.ts';
import {
	HALO,
	HATCH,
	marksOf,
	type Bar,
	type Dots,
	type Hatch,
	type Line,
	type Mark,
	type Ridge,
	type Shape,
	type TextShape
} from '../shapes/shape.ts';
import { squareSide, symbolPath, type SymbolName } from '../shapes/symbols.ts';

/** Draws shapes on a canvas whose unit is a CSS pixel, in order, as `Shapes.svelte` does in SVG. */
export function paint(
	context: CanvasRenderingContext2D,
	shapes: readonly Shape[],
	font: string
): void {
	const draw = brushOn(context, font);
	for (const shape of shapes) draw(shape);
	context.globalAlpha = 1;
}

const FINEST = 32; // strips of a fading end: more cannot be distinguished

/** By symbol and radius; there are few, since a frame has few sizes of marks. */
const paths: Record<string, Path2D> = {};

const pathOf = (symbol: SymbolName, radius: number): Path2D =>
	(paths[`${symbol} ${radius}`] ??= new Path2D(symbolPath(symbol, radius)));

/** Remembers what was last set on the canvas: setting the same again, as its font, is not free. */
function brushOn(context: CanvasRenderingContext2D, family: string): (shape: Shape) => void {
	const resolution = context.getTransform().a;
	let fontNow = '';
	let fillNow = '';
	let strokeNow = '';
	let dashNow: string | null = null;
	let opacityNow = Number.NaN;

	function setFill(fill: string): void {
		if (fill !== fillNow) context.fillStyle = fillNow = fill;
	}

	function setStroke(stroke: string, width: number, dash: string): void {
		if (stroke !== strokeNow) context.strokeStyle = strokeNow = stroke;
		if (dash !== dashNow) context.setLineDash(dash ? dash.split(' ').map(Number) : []);
		dashNow = dash;
		context.lineWidth = width;
	}

	function setOpacity(opacity: number): void {
		if (opacity !== opacityNow) context.globalAlpha = opacityNow = opacity;
	}

	function drawMark({ symbol, radius, x, y, fill, stroke, width, dash }: Mark): void {
		const path = pathOf(symbol, radius);
		context.translate(x, y);
		// A full stroke lies under its mark, as a halo; a dashed one over it.
		if (width > 0 && !dash) drawHalo(symbol, radius, stroke, width);
		setFill(fill);
		context.fill(path);
		if (width > 0 && dash) {
			setStroke(stroke, width, dash);
			context.stroke(path);
		}
		context.translate(-x, -y);
	}

	/** Around a circle it is a larger circle: filling costs a canvas much less than a stroke. */
	function drawHalo(symbol: SymbolName, radius: number, colour: string, width: number): void {
		if (symbol === 'circle') {
			setFill(colour);
			context.fill(pathOf(symbol, radius + width / 2));
		} else {
			setStroke(colour, width, '');
			context.stroke(pathOf(symbol, radius));
		}
	}

	function drawBar({ from, solidFrom, solidTo, to, y, height, fill, opacity = 1 }: Bar): void {
		if (to <= from) return;
		const top = y - height / 2;
		const start = from < solidFrom ? snapped(solidFrom) : from;
		const end = to > solidTo ? snapped(solidTo) : to;
		setFill(fill);
		context.fillRect(start, top, end - start, height);
		fade(from, start, top, height, opacity);
		fade(to, end, top, height, opacity);
	}

	/** In strips, each fuller than the one before: over a large area a gradient costs a canvas much more. */
	function fade(clear: number, full: number, top: number, height: number, opacity: number): void {
		const strips = Math.min(FINEST, Math.ceil(Math.abs(full - clear) / 2));
		const edge = (at: number) => snapped(clear + ((full - clear) * at) / strips);
		for (let at = 0; at < strips; at++) {
			setOpacity((opacity * (at + 0.5)) / strips);
			context.fillRect(edge(at), top, edge(at + 1) - edge(at), height);
		}
	}

	/** On a whole pixel of the screen, where what ends and what begins do not shine through each other. */
	function snapped(x: number): number {
		return Math.round(x * resolution) / resolution;
	}

	function drawText({ text, x, y, size, bold, anchor, fill, halo, underlined }: TextShape): void {
		const font = `${bold ? 600 : 400} ${size}px ${family}`;
		if (font !== fontNow) context.font = fontNow = font;
		context.textAlign = anchor === 'middle' ? 'center' : anchor;
		if (halo) {
			setStroke(halo, HALO, '');
			context.lineJoin = 'round';
			context.strokeText(text, x, y);
		}
		setFill(fill);
		context.fillText(text, x, y);
		// Where most fonts have it, and as thick.
		if (underlined) context.fillRect(x, y + size / 12, context.measureText(text).width, size / 10);
	}

	function drawLine({ x, y1, y2, stroke, width, dash = '' }: Line): void {
		if (dash) {
			setStroke(stroke, width, dash);
			context.beginPath();
			context.moveTo(x, y1);
			context.lineTo(x, y2);
			context.stroke();
			return;
		}
		// All lines are upright; as boxes they cost a canvas less than as strokes.
		setFill(stroke);
		context.fillRect(x - width / 2, y1, width, y2 - y1);
	}

	/** Circles of a look are one path: a canvas that fills each by itself loses time. */
	function drawDots(shape: Dots): void {
		const { symbol, radius, fill, inside, edge } = shape;
		if (symbol === 'circle' || symbol === 'square') {
			fillAll(shape, radius, fill);
			if (inside) fillAll(shape, radius - edge, inside);
		} else marksOf(shape).forEach(drawMark);
	}

	function fillAll({ symbol, xs, ys }: Dots, radius: number, colour: string): void {
		setFill(colour);
		const side = squareSide(radius);
		context.beginPath();
		for (const [at, x] of xs.entries()) {
			const y = ys[at]!;
			if (symbol === 'square') context.rect(x - side / 2, y - side / 2, side, side);
			else {
				context.moveTo(x + radius, y);
				context.arc(x, y, radius, 0, 2 * Math.PI);
			}
		}
		context.fill();
	}

	function drawRidge({ runs, shade, stroke, dash, opacity = 1 }: Ridge): void {
		traceRidge(context, runs);
		if (shade > 0) {
			setOpacity(opacity * shade);
			setFill(stroke);
			context.fill();
			setOpacity(opacity);
		}
		setStroke(stroke, 1.25, dash);
		context.stroke();
	}

	/** In lines that slant as those of the pattern in SVG. */
	function drawHatch({ x, y, width, height, stroke }: Hatch): void {
		context.save();
		context.beginPath();
		context.rect(x, y, width, height);
		context.clip();
		context.beginPath();
		const step = HATCH.step * Math.SQRT2;
		// Along each, x and y add up to the same: to half a step, or so many more.
		const [first, last] = [x + y, x + width + y + height];
		for (let sum = (Math.floor(first / step) - 0.5) * step; sum < last + step; sum += step) {
			context.moveTo(sum - y - height, y + height);
			context.lineTo(sum - y, y);
		}
		setStroke(stroke, HATCH.width, '');
		context.stroke();
		context.restore();
		// What was set in between is forgotten.
		strokeNow = '';
		dashNow = null;
	}

	return (shape) => {
		setOpacity(shape.opacity ?? 1);
		switch (shape.kind) {
			case 'line':
				drawLine(shape);
				return;
			case 'curve':
				setStroke(shape.stroke, 1.25, shape.dash);
				context.stroke(new Path2D(shape.path));
				return;
			case 'mark':
				drawMark(shape);
				return;
			case 'bar':
				drawBar(shape);
				return;
			case 'text':
				drawText(shape);
				return;
			case 'dots':
				drawDots(shape);
				return;
			case 'bars':
				setFill(shape.fill);
				for (const [x, y, width, height] of shape.boxes) context.fillRect(x, y, width, height);
				return;
			case 'ridge':
				drawRidge(shape);
				return;
			case 'hatch':
				drawHatch(shape);
				return;
			default:
				assertNever(shape);
		}
	};
}
