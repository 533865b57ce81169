import { assertNever } from '../../base/assert-never.ts';
import { HALO, type Bar, type Mark, type Shape, type TextShape } from './shape.ts';
import { symbolPath, type SymbolName } from './symbols.ts';

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

/** Remembers what the canvas was told last: telling it the same again, as its font, is not free. */
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

	return (shape) => {
		setOpacity(shape.opacity ?? 1);
		switch (shape.kind) {
			case 'line':
				// All lines are upright; as boxes they cost a canvas less than as strokes.
				setFill(shape.stroke);
				context.fillRect(shape.x - shape.width / 2, shape.y1, shape.width, shape.y2 - shape.y1);
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
			case 'words':
				drawText(shape);
				return;
			default:
				assertNever(shape);
		}
	};
}
