import type { Actor } from '../model/actor.ts';
import { oncePer } from '../base/once-per.ts';
import { MOST_COLOURED, type Colour } from './colour.ts';
import type { Study } from './study.ts';

/**
 * The colour of each actor, by index: its slot, or -1 where it has none. The most frequent have one, in the order
 * in which the dataset names them, so that a colour stays with its actor.
 */
export const actorColours = oncePer((study: Study): readonly Colour[] => {
	const { actors } = study.dataset;
	const counts = new Uint32Array(actors.length);
	for (const { actor } of study.dataset.statements) counts[study.actorIndexOf.get(actor)!]!++;
	const frequent = [...actors.keys()]
		.filter((index) => counts[index]! > 0)
		.sort((a, b) => counts[b]! - counts[a]! || a - b)
		.slice(0, MOST_COLOURED)
		.sort((a, b) => a - b);
	return actors.map((_, index) => frequent.indexOf(index));
});

/** The actors that have a colour of their own, in its order. */
export const colouredActors = (study: Study): readonly Actor[] => {
	const colours = actorColours(study);
	return study.dataset.actors.filter((_, index) => colours[index]! >= 0);
};
