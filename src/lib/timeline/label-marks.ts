import { textWidth, shortened } from './text-width.ts';
import type { Label, Plumb } from './scene.ts';

/** What a label says of a statement. */
export interface Caption {
	readonly title: string;
	/** Its day and place. */
	readonly subtitle: string;
}

const WIDEST = 250; // px
const FONT = 13; // px
const AIR = 14; // px between two labels

/**
 * Names as many lone statements as fit without overlap: the wanted ones first (chosen, pointed at,
 * merged or not), then those that bear on more priorities, then the earlier. The rest wait for the zoom.
 */
export function labelMarks(
	plumbs: readonly Plumb[],
	width: number,
	captionOf: (plumb: Plumb) => Caption,
	wanted: readonly (string | null)[] = []
): Label[] {
	const rank = ({ key, dots }: Plumb) => (wanted.includes(key) ? 1000 : dots.length);
	const candidates = plumbs
		.filter(({ sole, key }) => sole !== null || wanted.includes(key))
		.sort((a, b) => rank(b) - rank(a) || a.x - b.x);
	const taken: { from: number; to: number }[] = [];
	const labels: Label[] = [];
	for (const plumb of candidates) {
		const caption = captionOf(plumb);
		const widest = Math.min(WIDEST, width);
		const title = shortened(caption.title, FONT, widest);
		const subtitle = shortened(caption.subtitle, FONT, widest);
		const wide = Math.max(textWidth(title, FONT), textWidth(subtitle, FONT));
		const x = Math.min(Math.max(plumb.x, wide / 2), Math.max(wide / 2, width - wide / 2));
		const [from, to] = [x - wide / 2, x + wide / 2];
		if (taken.some((other) => from < other.to + AIR && other.from < to + AIR)) continue;
		taken.push({ from, to });
		labels.push({
			key: plumb.key,
			x,
			width: wide,
			title,
			subtitle,
			actor: plumb.actor
		});
	}
	return labels;
}
