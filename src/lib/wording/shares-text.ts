import type { Coverage } from '../compare/coverage.ts';
import type { Messages } from '../messages/messages.ts';
import { say } from '../messages/say.ts';
import { RELATIONS } from '../model/link.ts';
import { type Colour, MOST_COLOURED } from '../study/colouring.ts';
import type { Study } from '../study/study.ts';
import { initialsOf } from './initials.ts';

/** A share in words: “33%”; a small one is never said to be nothing. */
export function percent(share: number): string {
	if (share > 0 && share < 0.005) return '<1%';
	return `${Math.round(share * 100)}%`;
}

/** A part of a bar that tells whose statements some are. */
interface ActorShare {
	/** By index. */
	readonly actor: number;
	readonly name: string;
	/** Of all, from 0 to 1. */
	readonly share: number;
	/** What its heads on the timeline bear, or the first letter of the name, where the part has room for it; else nothing. */
	readonly initial: string;
}

const MOST_PARTS = 8; // actors that have a part of their own
const ROOM = 0.14; // of the bar, for a letter

/**
 * Whose some statements are, in parts, and the share of all actors that have none.
 * @param colours the colour of each actor, by index
 */
export function actorShares(
	byActor: Coverage['byActor'],
	total: number,
	{ dataset }: Study,
	colours: readonly Colour[]
): { readonly parts: readonly ActorShare[]; readonly rest: number } {
	const initials = initialsOf(
		Array.from({ length: MOST_COLOURED }, (_, slot) =>
			dataset.actors.filter((_, actor) => colours[actor] === slot).map(({ shortName }) => shortName)
		)
	);
	const parts = byActor.slice(0, MOST_PARTS).map(({ actor, statements }): ActorShare => {
		const name = dataset.actors[actor]!.shortName;
		const share = statements / total;
		const initial = initials[colours[actor]!] ?? [...name][0]!;
		return { actor, name, share, initial: share >= ROOM * initial.length ? initial : '' };
	});
	const others = byActor.slice(MOST_PARTS).reduce((sum, { statements }) => sum + statements, 0);
	return { parts, rest: total > 0 ? others / total : 0 };
}

/** How many statements of each relation there are: “5 supports, 2 mentions”. */
export const partsText = (counts: ArrayLike<number>, messages: Messages): string =>
	partsTextOnce(messages)(counts);

/** The same for the cells of a table, each part put into words once: most counts of a thousand cells are alike. */
export function partsTextOnce(messages: Messages): (counts: ArrayLike<number>) => string {
	const known = RELATIONS.map(() => new Map<number, string>());
	const partOf = (count: number, at: number): string => {
		const state = messages.relations[RELATIONS[at]!];
		const text = known[at]!.get(count) ?? say(messages, messages.shown.ofState, { count, state });
		known[at]!.set(count, text);
		return text;
	};
	return (counts) => {
		const parts: string[] = [];
		for (let at = 0; at < RELATIONS.length; at++)
			if (counts[at]! > 0) parts.push(partOf(counts[at]!, at));
		return parts.join(messages.comma);
	};
}
