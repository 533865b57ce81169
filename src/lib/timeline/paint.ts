import { never } from '../base/never.ts';
import type { Bar, Mark, Shape, Words } from './shape.ts';
import { symbolPath } from './symbols.ts';

/** Draws shapes on a canvas whose unit is a CSS pixel, in order, as `Shapes.svelte` does in SVG. */
export function paint(
	context: CanvasRenderingContext2D,
	shapes: readonly Shape[],
	font: string
): void {
	const brush = new Brush(context, font);
	for (const shape of shapes) brush.draw(shape);
	context.globalAlpha = 1;
}

const FINEST = 32; // strips of a fading end: more cannot be told apart

/** Remembers what the canvas was told last: telling it the same again, as its font, is not free. */
class Brush {
	readonly #context: CanvasRenderingContext2D;
	readonly #family: string;
	readonly #symbols = new Map<string, Path2D>();
	#font = '';
	#fill = '';
	#stroke = '';
	#dash: string | null = null;
	#opacity = Number.NaN;

	constructor(context: CanvasRenderingContext2D, family: string) {
		this.#context = context;
		this.#family = family;
	}

	draw(shape: Shape): void {
		const opacity = shape.opacity ?? 1;
		if (opacity !== this.#opacity) this.#context.globalAlpha = this.#opacity = opacity;
		switch (shape.kind) {
			case 'line':
				// All lines are upright; as boxes they cost a canvas less than as strokes.
				this.#setFill(shape.stroke);
				this.#context.fillRect(
					shape.x - shape.width / 2,
					shape.y1,
					shape.width,
					shape.y2 - shape.y1
				);
				return;
			case 'curve':
				this.#setStroke(shape.stroke, 1.25, shape.dash);
				this.#context.stroke(new Path2D(shape.path));
				return;
			case 'mark':
				this.#drawMark(shape);
				return;
			case 'bar':
				this.#drawBar(shape);
				return;
			case 'words':
				this.#drawWords(shape);
				return;
			default:
				never(shape);
		}
	}

	#drawMark({ symbol, radius, x, y, fill, stroke, width, dash }: Mark): void {
		const context = this.#context;
		if (symbol === 'circle') {
			// A full stroke lies under its mark, as a halo: to a canvas, a larger circle is less work.
			if (width > 0 && !dash) this.#fillCircle(x, y, radius + width / 2, stroke);
			this.#fillCircle(x, y, radius, fill);
			if (width > 0 && dash) {
				this.#setStroke(stroke, width, dash);
				context.stroke();
			}
			return;
		}
		const name = `${symbol} ${radius}`;
		const path = this.#symbols.get(name) ?? new Path2D(symbolPath(symbol, radius));
		this.#symbols.set(name, path);
		context.translate(x, y);
		this.#setFill(fill);
		if (width > 0) this.#setStroke(stroke, width, dash);
		if (width > 0 && !dash) context.stroke(path);
		context.fill(path);
		if (width > 0 && dash) context.stroke(path);
		context.translate(-x, -y);
	}

	#fillCircle(x: number, y: number, radius: number, fill: string): void {
		this.#setFill(fill);
		this.#context.beginPath();
		this.#context.arc(x, y, radius, 0, 2 * Math.PI);
		this.#context.fill();
	}

	#drawBar({ from, solidFrom, solidTo, to, y, height, fill, opacity = 1 }: Bar): void {
		if (to <= from) return;
		const top = y - height / 2;
		// Fading ends meet the rest on whole px, where neither shares one with the other.
		const start = from < solidFrom ? Math.round(solidFrom) : from;
		const end = to > solidTo ? Math.round(solidTo) : to;
		this.#setFill(fill);
		this.#context.fillRect(start, top, end - start, height);
		this.#fade(from, start, top, height, opacity);
		this.#fade(to, end, top, height, opacity);
	}

	/** In strips, each fuller than the one before: over a large area a gradient costs a canvas much more. */
	#fade(clear: number, full: number, top: number, height: number, opacity: number): void {
		const strips = Math.min(FINEST, Math.ceil(Math.abs(full - clear) / 2));
		const edge = (at: number) => Math.round(clear + ((full - clear) * at) / strips);
		for (let at = 0; at < strips; at++) {
			this.#context.globalAlpha = this.#opacity = (opacity * (at + 0.5)) / strips;
			this.#context.fillRect(edge(at), top, edge(at + 1) - edge(at), height);
		}
	}

	#drawWords({ text, x, y, size, bold, anchor, fill }: Words): void {
		const font = `${bold ? 600 : 400} ${size}px ${this.#family}`;
		if (font !== this.#font) this.#context.font = this.#font = font;
		this.#context.textAlign = anchor === 'middle' ? 'center' : anchor;
		this.#setFill(fill);
		this.#context.fillText(text, x, y);
	}

	#setFill(fill: string): void {
		if (fill !== this.#fill) this.#context.fillStyle = this.#fill = fill;
	}

	#setStroke(stroke: string, width: number, dash: string): void {
		if (stroke !== this.#stroke) this.#context.strokeStyle = this.#stroke = stroke;
		if (dash !== this.#dash) this.#context.setLineDash(dash ? dash.split(' ').map(Number) : []);
		this.#dash = dash;
		this.#context.lineWidth = width;
	}
}
