import { textWidth, shortened } from '../text/text-width.ts';
import type { Caption } from '../../wording/sentences.ts';
import type { Label, Plumb } from './scene.ts';

const WIDEST_TITLE = 250; // px
const WIDEST = 280; // px: a day, a place and that it is only reported, in any language
const FONT = 13; // px
const AIR = 14; // px between two labels
const NARROWEST = 110; // px: what is shortened further tells nothing
const BEFORE = 40; // px before the plot that a label may reach: nothing stands above the names of the rows
const AFTER = 12; // px after it

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
	const whole = { from: -BEFORE, to: width + AFTER };
	const fair = fairShare(candidates, whole.to - whole.from, captionOf);
	const taken: Room[] = [];
	const labels: Label[] = [];
	for (const [at, plumb] of candidates.entries()) {
		const caption = captionOf(plumb);
		const room = roomAt(plumb.x, whole, taken);
		const widest = Math.min(WIDEST, at === 0 ? fair : WIDEST, room.to - room.from);
		if (plumb.x < room.from || plumb.x > room.to || widest < Math.min(NARROWEST, width)) continue;
		const title = shortened(caption.title, FONT, Math.min(WIDEST_TITLE, widest));
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
function roomAt(x: number, whole: Room, taken: readonly Room[]): Room {
	const left = taken.filter(({ from, to }) => from + to <= 2 * x).map(({ to }) => to + AIR);
	const right = taken.filter(({ from, to }) => from + to > 2 * x).map(({ from }) => from - AIR);
	return { from: Math.max(whole.from, ...left), to: Math.min(whole.to, ...right) };
}

/**
 * px that the first label may take: half, and what the second does not need; less than half where the day and
 * place of the second would be cut, and its own are not.
 */
function fairShare(
	[first, second]: readonly Plumb[],
	width: number,
	captionOf: (plumb: Plumb) => Caption
): number {
	if (!second) return width;
	const both = width - AIR;
	const { title, subtitle } = captionOf(second);
	const [upper, lower] = [title, subtitle].map((line) => textWidth(line, FONT));
	const own = textWidth(captionOf(first!).subtitle, FONT);
	const least = Math.min(both / 2, Math.max(own, both - lower!));
	return Math.max(NARROWEST, both - Math.max(upper!, lower!), least);
}
