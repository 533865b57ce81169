import { textWidth, shortened } from '../text/text-width.ts';
import type { Caption } from '../../wording/sentences.ts';
import type { Label, Plumb } from './scene.ts';

const WIDEST = 250; // px
const FONT = 13; // px
const AIR = 14; // px between two labels
const NARROWEST = 110; // px: what is shortened further tells nothing

/**
 * Names as many lone statements as fit without overlap: the wanted ones first (chosen, pointed at,
 * merged or not), then those that bear on more priorities, then the earlier. Where a whole label has no
 * room, it is shortened, and moved aside as far as it still stands over its mark. The rest wait for the zoom.
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
	// Of two or more, none takes so much that there is no room for another.
	const fair = candidates.length > 1 ? Math.max(NARROWEST, (width - AIR) / 2) : width;
	const most = Math.min(WIDEST, fair, width);
	const taken: Room[] = [];
	const labels: Label[] = [];
	for (const plumb of candidates) {
		const caption = captionOf(plumb);
		const room = roomAt(plumb.x, width, taken);
		const widest = Math.min(most, room.to - room.from);
		if (plumb.x < room.from || plumb.x > room.to || widest < Math.min(NARROWEST, width)) continue;
		const title = shortened(caption.title, FONT, widest);
		const subtitle = shortened(caption.subtitle, FONT, widest);
		const wide = Math.max(textWidth(title, FONT), textWidth(subtitle, FONT));
		const x = Math.min(
			Math.max(plumb.x, room.from + wide / 2),
			Math.max(room.from + wide / 2, room.to - wide / 2)
		);
		taken.push({ from: x - wide / 2, to: x + wide / 2 });
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

/** px of the plot, from one to the other. */
interface Room {
	readonly from: number;
	readonly to: number;
}

/** What labels leave free around a place in the plot. */
function roomAt(x: number, width: number, taken: readonly Room[]): Room {
	const left = taken.filter(({ from, to }) => from + to <= 2 * x).map(({ to }) => to + AIR);
	const right = taken.filter(({ from, to }) => from + to > 2 * x).map(({ from }) => from - AIR);
	return { from: Math.max(0, ...left), to: Math.min(width, ...right) };
}
