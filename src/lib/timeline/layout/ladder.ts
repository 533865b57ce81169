import { shortenedAtWord, textWidth } from '../text/text-width.ts';
import type { Caption } from '../../wording/sentences.ts';
import type { Colour } from '../../study/colouring.ts';
import type { Plumb } from './scene.ts';

/** A statement's title above its head. */
export interface Label {
	readonly statement: number;
	/** px: where its leader stands, and the title begins, or ends */
	readonly x: number;
	readonly anchor: 'start' | 'end';
	/** px of its longest line */
	readonly width: number;
	/** From the top, from 0. */
	readonly tier: number;
	/** Its title; and in a tier of its own its day and place, where there is room for all. */
	readonly lines: readonly string[];
	readonly colour: Colour;
}

/** The titles of a window, and how many found no room. */
export interface Ladder {
	readonly labels: readonly Label[];
	readonly untitled: number;
}

const FONT = 12.5; // px
const WIDEST = 230; // px of a title beside others
const ROOMY = 420; // px, where all have a tier of their own
const NARROWEST = 84; // px: what is shortened further tells nothing
const AIR = 12; // px between titles of one tier
const BESIDE = 4; // px between a leader and its title
const AFTER = 14; // px after the plot

/**
 * Stands titles in tiers above the heads: from left to right, each takes the highest tier that leaves it free, so
 * that no leader crosses a title. Where there are few, each has its day and place below it.
 * @param tiers how many there are
 * @param width px of the plot
 */
export function labelLadder(
	plumbs: readonly Plumb[],
	tiers: number,
	width: number,
	captionOf: (plumb: Plumb) => Caption
): Ladder {
	const each = Math.floor(tiers / Math.max(1, plumbs.length));
	if (each >= 2) {
		const ladder = stood(plumbs, { tiers, height: 2, waits: false }, width, captionOf);
		if (ladder.untitled === 0) return ladder;
	}
	// A title in the last free tier keeps all above it waiting: sometimes more fit where that is left free.
	const ladders = [false, true].map((waits) =>
		stood(plumbs, { tiers, height: 1, waits }, width, captionOf)
	);
	return ladders[1]!.untitled < ladders[0]!.untitled ? ladders[1]! : ladders[0]!;
}

/** How a ladder is stood. */
interface Steps {
	readonly tiers: number;
	/** Tiers that each title takes. */
	readonly height: number;
	/** Whether after the lowest tier all of them are waited for. */
	readonly waits: boolean;
}

function stood(
	plumbs: readonly Plumb[],
	{ tiers, height, waits }: Steps,
	width: number,
	captionOf: (plumb: Plumb) => Caption
): Ladder {
	let isWaiting = false;
	const ends = new Float64Array(tiers).fill(-Infinity);
	const labels: Label[] = [];
	const widest = plumbs.length * height <= tiers ? ROOMY : WIDEST;
	for (const plumb of plumbs) {
		const { statement, x, colour } = plumb;
		const highest = freeTier(ends, x);
		if (highest + height > tiers || (isWaiting && highest > 0)) continue;
		const { title, subtitle } = captionOf(plumb);
		const texts = height > 1 ? [title, subtitle] : [title];
		const wanted = Math.min(widest, Math.max(...texts.map((text) => textWidth(text, FONT))));
		const right = width + AFTER - x - BESIDE;
		const leftIn = (at: number) => x - BESIDE - leftEnd(labels, ends, at, height, x);
		const tier = roomiest(highest, tiers - height, wanted, (at) => Math.max(right, leftIn(at)));
		const left = leftIn(tier);
		// At the right edge a title ends at its leader, where it has more room on that side.
		const isAtEnd = right < wanted && left > right;
		const room = Math.min(widest, isAtEnd ? left : right);
		if (room < Math.min(wanted, NARROWEST)) continue;
		const lines = texts.map((text) => shortenedAtWord(text, FONT, room));
		const wide = Math.max(...lines.map((line) => textWidth(line, FONT)));
		const end = isAtEnd ? x + AIR : x + BESIDE + wide + AIR;
		for (let at = tier; at < tier + height; at++) ends[at] = end;
		isWaiting = waits && tier + height === tiers;
		const anchor = isAtEnd ? 'end' : 'start';
		labels.push({ statement, x, anchor, width: wide, tier, lines, colour });
	}
	return { labels, untitled: plumbs.length - labels.length };
}

/** The highest tier at an x: that and all below it are free there, and so nothing crosses the leader. */
function freeTier(ends: Float64Array, x: number): number {
	let tier = ends.length;
	while (tier > 0 && ends[tier - 1]! <= x) tier--;
	return tier;
}

/** From the highest tier to the lowest, the first with all the room that is wanted; else that with the most. */
function roomiest(
	highest: number,
	lowest: number,
	wanted: number,
	roomIn: (tier: number) => number
): number {
	let best = highest;
	for (let tier = highest; tier <= lowest && roomIn(best) < wanted; tier++) {
		if (roomIn(tier) > roomIn(best)) best = tier;
	}
	return best;
}

/** Where a title that ends at an x may begin: after the titles of its tiers, and the leaders that cross them. */
function leftEnd(
	labels: readonly Label[],
	ends: Float64Array,
	tier: number,
	height: number,
	x: number
): number {
	let end = -AFTER;
	for (let at = tier; at < tier + height; at++) end = Math.max(end, ends[at]!);
	for (const label of labels) {
		if (label.x < x && label.tier < tier + height) end = Math.max(end, label.x + BESIDE);
	}
	return end;
}
