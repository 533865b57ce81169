import type { Actor } from '../../model/actor.ts';
import type { Scene } from '../layout/scene.ts';
import { COLOURED_ACTORS } from './theme.ts';

/** Whose marks stand in a scene, as a key explains their colours. */
export interface ActorsShown {
	/** Those with a colour of their own. */
	readonly coloured: readonly { readonly name: string; readonly index: number }[];
	/** Whether there are marks of several actors, or of one without a colour. */
	readonly hasOthers: boolean;
}

export function actorsShown({ plumbs }: Scene, actors: readonly Actor[]): ActorsShown {
	const shown = new Set(
		plumbs.flatMap(({ actor, dots }) => [actor, ...dots.map((dot) => dot.actor)])
	);
	const coloured = actors
		.slice(0, COLOURED_ACTORS)
		.map(({ name }, index) => ({ name, index }))
		.filter(({ index }) => shown.has(index));
	return { coloured, hasOthers: coloured.length < shown.size };
}
