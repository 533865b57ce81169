import { isLink, relationOf, statusOf, UNLINKED } from '../../study/link-code.ts';
import { arcPath, riseOf } from '../layout/arcs.ts';
import { compact } from './compact.ts';
import { emphasisOf, type Emphasis } from './emphasis.ts';
import { isolated } from '../text/direction.ts';
import { rowY, type Frame } from '../layout/frame.ts';
import type { RowWords } from '../layout/row-words.ts';
import type { Arc, Dot, Label, Plumb, Scene } from '../layout/scene.ts';
import type { Mark, Shape, TextShape } from './shape.ts';
import { symbolOf } from './symbols.ts';
import { textWidth } from '../text/text-width.ts';
import { colourOf, type Theme } from './theme.ts';
import type { TimeAxis } from '../time/ticks.ts';

/** What is placed, with the names and references that were chosen for it. */
export interface Placed {
	readonly scene: Scene;
	readonly axis: TimeAxis;
	readonly labels: readonly Label[];
	readonly arcs: readonly Arc[];
	/** What an arc says. */
	readonly arcName: string;
	readonly rowWords: readonly RowWords[];
}

const NAMED_ARCS = 3; // more arcs than these go without a name
const ARC_AIR = 6; // px beside the name of an arc
const ARC_GAP = 6; // px between an arc and the head that it begins at
const TINY = 4; // px of radius, under which dashes and halos cannot be seen
const COUNT = 10; // px of a count in a mark: a smaller one could not be read
const DIGIT = 0.58; // the width of a bold digit in common sans, a share of its size
const HALF_DIGIT = 0.36; // half the height of a digit, a share of its size
const NUMERALS = 18; // px of row height, under which a merged dot tells its count by its area
const MOST_AREA = 20; // px of row height, above which that area grows no more
const [HEAD, NARROW_HEAD, ROOMY] = [10, 8, 9.5]; // px of radius of a merged head, one of stretches, and a merged dot

/** The moving part of the chart as shapes, back to front. x from the plot's left edge, y from the top. */
export function drawingOf(placed: Placed, frame: Frame, theme: Theme, emphasis: Emphasis): Shape[] {
	return new Drawing(placed, frame, theme, emphasis).shapes;
}

class Drawing {
	readonly shapes: Shape[] = [];
	/** What stands inside marks, above them all: a canvas that changes its font at each loses time. */
	readonly #counts: TextShape[] = [];
	readonly #placed: Placed;
	readonly #frame: Frame;
	readonly #theme: Theme;
	readonly #emphasis: Emphasis;
	/** Whether merged dots have room for their counts, those of all rows. */
	readonly #isNumbered: boolean;

	constructor(placed: Placed, frame: Frame, theme: Theme, emphasis: Emphasis) {
		this.#placed = placed;
		this.#frame = frame;
		this.#theme = theme;
		this.#emphasis = emphasis;
		const { scene, arcs, labels, rowWords } = placed;
		this.#isNumbered =
			frame.rowHeight >= NUMERALS && hasRoom(compact(scene.densest), mergedRadius(frame));
		this.#drawAxis();
		for (const plumb of scene.plumbs) this.#drawLine(plumb);
		for (const words of rowWords) this.#drawRowWords(words);
		for (const arc of arcs) this.#drawArc(arc);
		for (const plumb of scene.plumbs) this.#drawMarks(plumb);
		this.shapes.push(...this.#counts);
		for (const label of labels) this.#drawLabel(label);
	}

	#drawAxis(): void {
		const { bottom, heads } = this.#frame;
		const { axis } = this.#placed;
		for (const { at, x, label } of axis.ticks) {
			this.shapes.push({
				kind: 'line',
				key: `grid ${at}`,
				x,
				y1: heads + 12,
				y2: bottom + 5,
				stroke: this.#theme.hairline,
				width: 1
			});
			this.#write(`tick ${at}`, label, x, bottom + 19, { fill: this.#theme.muted });
		}
		for (const { at, x, label } of axis.contexts) {
			this.#write(`context ${at}`, label, x, bottom + 37, {
				anchor: 'start',
				bold: true,
				size: 13
			});
		}
	}

	#drawLine(plumb: Plumb): void {
		const { heads, stretchHeads } = this.#frame;
		const bottom = rowY(this.#frame, plumb.deepest);
		const colour = colourOf(plumb.actor, this.#theme);
		const opacity = emphasisOf(plumb, this.#emphasis);
		if (plumb.stretch) {
			if (plumb.sole === null) return;
			this.shapes.push({
				kind: 'bar',
				key: `wash ${plumb.key}`,
				...plumb.stretch,
				y: (stretchHeads + bottom) / 2,
				height: bottom - stretchHeads,
				fill: colour,
				opacity: opacity * 0.12
			});
			return;
		}
		this.shapes.push({
			kind: 'line',
			key: `line ${plumb.key}`,
			x: plumb.x,
			y1: heads,
			y2: bottom,
			stroke: colour,
			width: Math.min(4, 2 + Math.log10(plumb.count) / 2),
			opacity: plumb.count > 1 ? opacity * 0.3 : opacity
		});
	}

	/** Over the lines that pass there: its halo keeps them off it. */
	#drawRowWords({ row, text, x, size }: RowWords): void {
		const { muted: fill, paper: halo } = this.#theme;
		this.#write(`row ${row}`, text, x, rowY(this.#frame, row) + size / 3, { size, fill, halo });
	}

	#drawArc(arc: Arc): void {
		const owner = arc.key.slice(0, arc.key.indexOf('>'));
		const { key } = this.#emphasis;
		this.shapes.push({
			kind: 'curve',
			key: `arc ${arc.key}`,
			path: arcPath(arc, this.#frame.heads - ARC_GAP),
			stroke: this.#theme.muted,
			dash: '4 3',
			opacity: key === null || key === owner ? 1 : 0.25
		});
		if (this.#placed.arcs.length <= NAMED_ARCS) this.#drawArcName(arc);
	}

	/** What an arc says, above its middle, where no label is in the way. */
	#drawArcName(arc: Arc): void {
		const middle = (arc.from + arc.to) / 2;
		const { arcName, labels } = this.#placed;
		const { plot, fit = plot } = this.#frame;
		// Half of its room, in a plot that is as wide as this one.
		const half = (Math.ceil(textWidth(arcName, 12) / 2) + ARC_AIR) * (plot / fit);
		const wide = Math.abs(arc.from - arc.to) > 4 * half;
		if (!wide || middle < half || middle > plot - half) return;
		const taken = labels.some(
			({ x, width }) => Math.abs(x - middle) < (width / 2) * (plot / fit) + half
		);
		if (taken) return;
		const y = this.#frame.heads - ARC_GAP - riseOf(arc) - 5;
		this.#write(`arc name ${arc.key}`, arcName, middle, y, { fill: this.#theme.muted });
	}

	#drawMarks(plumb: Plumb): void {
		const { heads, stretchHeads } = this.#frame;
		const fill = colourOf(plumb.actor, this.#theme);
		const y = plumb.stretch ? stretchHeads : heads;
		const opacity = emphasisOf(plumb, this.#emphasis);
		const key = `head ${plumb.key}`;
		if (plumb.stretch) {
			const height = plumb.count > 1 ? 3 : 6;
			this.shapes.push({
				kind: 'bar',
				key: `reach ${plumb.key}`,
				...plumb.stretch,
				y,
				height,
				fill,
				opacity
			});
		}
		if (plumb.count > 1) {
			const isNarrow = plumb.stretch && hasRoom(compact(plumb.count), NARROW_HEAD);
			const radius = isNarrow ? NARROW_HEAD : HEAD;
			this.#mark({ key, x: plumb.x, y, radius, width: 0, fill, opacity });
			if (hasRoom(compact(plumb.count), radius)) {
				const { paper } = this.#theme;
				this.#drawCount(plumb.x, y, plumb.count, `count ${plumb.key}`, paper, opacity);
			}
		} else if (!plumb.stretch) {
			this.#mark({ key, x: plumb.x, y, radius: 4.5, fill, opacity });
		}
		for (const dot of plumb.dots) this.#drawDot(plumb, dot, opacity);
	}

	/**
	 * Full when accepted; hollow and dashed when suggested; hollow and dotted when rejected; hollow with a
	 * bar across it when contested.
	 */
	#drawDot(plumb: Plumb, dot: Dot, opacity: number): void {
		const { rowHeight } = this.#frame;
		const colour = colourOf(dot.actor, this.#theme);
		const key = `${plumb.key} ${dot.row}`;
		const y = rowY(this.#frame, dot.row);
		const hollow = isLink(dot.code) && statusOf(dot.code) !== 'accepted';
		// A full stroke lies under its mark: only its outer half is seen.
		const isContested = isLink(dot.code) && statusOf(dot.code) === 'contested';
		if (plumb.stretch) {
			const height = Math.min(plumb.count > 1 ? 3 : hollow ? 4 : 8, rowHeight * 0.5);
			this.shapes.push({
				kind: 'bar',
				key: `bar ${key}`,
				...plumb.stretch,
				y,
				height,
				fill: colour,
				opacity
			});
		} else {
			const radius = this.#radiusOf(dot);
			const tiny = radius < TINY;
			// A halo parts a mark from its line; the line of a merged one is faint.
			const halo = dot.count > 1 || tiny ? 0 : 2;
			this.shapes.push({
				kind: 'mark',
				key: `dot ${key}`,
				symbol: symbolOf(dot.code),
				x: plumb.x,
				y,
				radius,
				fill: hollow ? this.#theme.paper : colour,
				stroke: hollow ? colour : this.#theme.paper,
				width: isContested ? 3.5 : hollow ? 1.75 : halo,
				dash: hollow && !tiny && !isContested ? dashOf(dot) : '',
				opacity
			});
			if (isContested && dot.count === 1) {
				const [from, to] = [plumb.x - radius, plumb.x + radius];
				const ends = { from, solidFrom: from, solidTo: to, to };
				const bar = { kind: 'bar', key: `across ${key}`, height: 2, fill: colour } as const;
				this.shapes.push({ ...bar, ...ends, y, opacity });
			}
		}
		// A bar has no room for a number; its head has.
		if (dot.count === 1 || !this.#isNumbered || plumb.stretch) return;
		const fill = hollow ? colour : this.#theme.paper;
		this.#drawCount(plumb.x, y, dot.count, `number ${key}`, fill, opacity);
	}

	/** Inside a mark that has room for it. */
	#drawCount(
		x: number,
		y: number,
		count: number,
		key: string,
		fill: string,
		opacity: number
	): void {
		const place = { x, y: y + COUNT * HALF_DIGIT, anchor: 'middle' } as const;
		const how = { size: COUNT, bold: true, opacity, fill };
		this.#counts.push({ kind: 'words', key, text: compact(count), ...place, ...how });
	}

	/** Where a count has no room, the area tells it. */
	#radiusOf(dot: Dot): number {
		const { rowHeight } = this.#frame;
		if (dot.count > 1 && !this.#isNumbered) {
			const share = Math.sqrt(dot.count / this.#placed.scene.densest);
			// In quarters of a pixel: few sizes, which a canvas keeps as paths.
			return Math.round(Math.min(MOST_AREA, rowHeight) * (0.2 + 0.28 * share) * 4) / 4;
		}
		const slight =
			dot.code === UNLINKED || (isLink(dot.code) && relationOf(dot.code) === 'mentions');
		if (dot.count > 1) return mergedRadius(this.#frame);
		return Math.min(slight ? 5.5 : 7.5, rowHeight * 0.32);
	}

	#drawLabel({ key, title, subtitle, x, actor }: Label): void {
		this.#write(`title ${key}`, title, x, 14, { size: 13 });
		const fill = colourOf(actor, this.#theme);
		this.#write(`subtitle ${key}`, subtitle, x, 31, { size: 13, bold: true, fill });
	}

	/** A mark is a full circle with a halo of paper, unless it says otherwise. */
	#mark(mark: Partial<Mark> & Pick<Mark, 'key' | 'x' | 'y' | 'radius' | 'fill'>): void {
		const halo = { stroke: this.#theme.paper, width: 2, dash: '' };
		this.shapes.push({ kind: 'mark', symbol: 'circle', ...halo, ...mark });
	}

	#write(key: string, text: string, x: number, y: number, how: Partial<TextShape>): void {
		const plain = { size: 12, bold: false, anchor: 'middle', fill: this.#theme.ink } as const;
		this.shapes.push({ kind: 'words', key, text: isolated(text), x, y, ...plain, ...how });
	}
}

const dashOf = ({ code }: Dot): string => (statusOf(code) === 'suggested' ? '3 2.2' : '1 2.4');

/** px of radius of a merged dot that has its count inside. */
const mergedRadius = ({ rowHeight }: Frame): number => Math.min(ROOMY, rowHeight * 0.44);

/** Whether a count can be read in a mark: its corners stay inside. */
const hasRoom = (text: string, radius: number): boolean =>
	Math.hypot((text.length * DIGIT * COUNT) / 2, HALF_DIGIT * COUNT) <= radius;
