import type { Coverage } from '../compare/coverage.ts';
import type { Study } from '../study/study.ts';

/** A part of a bar that tells whose statements some are. */
export interface ActorShare {
	/** By index. */
	readonly actor: number;
	readonly name: string;
	/** Of all, from 0 to 1. */
	readonly share: number;
	/** The first letter of the name, where the part has room for it; else nothing. */
	readonly initial: string;
}

const MOST_PARTS = 8; // actors that have a part of their own
const ROOM = 0.14; // of the bar, for an initial

/** Whose some statements are, in parts, and the share of all actors that have none. */
export function actorShares(
	byActor: Coverage['byActor'],
	total: number,
	{ dataset }: Study
): { readonly parts: readonly ActorShare[]; readonly rest: number } {
	const parts = byActor.slice(0, MOST_PARTS).map(({ actor, statements }): ActorShare => {
		const name = dataset.actors[actor]!.shortName;
		const share = statements / total;
		return { actor, name, share, initial: share >= ROOM ? [...name][0]! : '' };
	});
	const others = byActor.slice(MOST_PARTS).reduce((sum, { statements }) => sum + statements, 0);
	return { parts, rest: total > 0 ? others / total : 0 };
}
