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

	#drawMark(mark: Mark): void {
		const name = `${mark.symbol} ${mark.radius}`;
		const path = this.#symbols.get(name) ?? new Path2D(symbolPath(mark.symbol, mark.radius));
		this.#symbols.set(name, path);
		this.#context.translate(mark.x, mark.y);
		this.#setFill(mark.fill);
		if (mark.width > 0) this.#setStroke(mark.stroke, mark.width, mark.dash);
		// A full stroke lies under its mark, as a halo; a dashed one over it.
		if (mark.width > 0 && !mark.dash) this.#context.stroke(path);
		this.#context.fill(path);
		if (mark.width > 0 && mark.dash) this.#context.stroke(path);
		this.#context.translate(-mark.x, -mark.y);
	}

	#drawBar({ from, solidFrom, solidTo, to, y, height, fill }: Bar): void {
		if (to <= from) return;
		if (solidFrom === from && solidTo === to) this.#setFill(fill);
		else {
			const share = (x: number) => Math.min(Math.max((x - from) / (to - from), 0), 1);
			// The theme is resolved: `rgb(r, g, b)`. Fading to plain `transparent` would fade to black.
			const clear = fill.replace(')', ', 0)').replace('rgb(', 'rgba(');
			const fading = this.#context.createLinearGradient(from, 0, to, 0);
			fading.addColorStop(0, from === solidFrom ? fill : clear);
			fading.addColorStop(share(solidFrom), fill);
			fading.addColorStop(share(solidTo), fill);
			fading.addColorStop(1, to === solidTo ? fill : clear);
			this.#context.fillStyle = fading;
			this.#fill = '';
		}
		this.#context.fillRect(from, y - height / 2, to - from, height);
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
