import { lastOf } from '../../base/sequences.ts';
import { isolated, isRightToLeft } from '../../timeline/text/direction.ts';
import { textWidth, wrapped } from '../../timeline/text/text-width.ts';

/** What stands above and below the chart of a picture. */
export interface PictureText {
	readonly title: string;
	/** What is shown. */
	readonly about: readonly string[];
	readonly notes: readonly string[];
	/** The address that shows the same. */
	readonly address: string;
}

/** A line of words, laid out. */
export interface PictureLine {
	readonly text: string;
	readonly x: number;
	/** Its base line. */
	readonly y: number;
	readonly anchor: 'start' | 'end';
}

/** Where the parts of a picture stand, px from its top left corner. */
export interface PictureLayout {
	readonly width: number;
	readonly height: number;
	readonly title: readonly PictureLine[];
	readonly about: readonly PictureLine[];
	/** The tops of the chart and of its legend. */
	readonly chart: number;
	readonly legend: number;
	readonly notes: readonly PictureLine[];
}

/** px around everything, and of type */
export const MARGIN = 24;
export const TITLE = 22;
export const NOTE = 12;

const LEADING = 1.35; // lines of type, in shares of its size
const MOST = 4; // lines of a paragraph

/** Lays out a picture from top to bottom: as high as its words, chart and legend need. */
export function pictureLayout(
	text: PictureText,
	width: number,
	chart: { readonly height: number },
	legend: { readonly height: number }
): PictureLayout {
	let y = MARGIN - 4;
	const put = (lines: readonly string[], size: number): PictureLine[] =>
		lines.map((text) => {
			y += Math.round(size * LEADING);
			const toLeft = isRightToLeft(text);
			const x = toLeft ? width - MARGIN : MARGIN;
			return { text: isolated(text), x, y, anchor: toLeft ? 'end' : 'start' };
		});
	const paragraph = (text: string, size: number) =>
		put(wrapped(text, size, width - 2 * MARGIN, MOST), size);
	// A bold serif is wider than the sans that is measured.
	const title = put(wrapped(text.title, TITLE, (width - 2 * MARGIN) / 1.1, MOST), TITLE);
	y += 4;
	const about = text.about.flatMap((one) => paragraph(one, NOTE));
	const top = y + 18;
	const bottom = top + chart.height;
	y = bottom + legend.height + 14;
	const notes = [
		...text.notes.flatMap((one) => paragraph(one, NOTE)),
		...put(broken(text.address, NOTE, width - 2 * MARGIN), NOTE)
	];
	return {
		...{ width, height: Math.ceil(y + MARGIN - 6) },
		...{ title, about, chart: top, legend: bottom, notes }
	};
}

/** An address has no blanks to wrap it at: it is broken where a line is full, and never shortened. */
function broken(address: string, size: number, width: number): string[] {
	const lines = [''];
	for (const character of address) {
		const longer = lastOf(lines)! + character;
		if (textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
		else lines.push(character);
	}
	return lines;
}
