import { oncePer } from '../base/once-per.ts';
import type { Actor } from '../model/dataset.ts';
import type { ActorId } from '../model/ids.ts';
import type { Group } from './groups/grouping.ts';
import type { Study } from './study.ts';

/** The slot of an actor’s colour in a theme; an actor without a colour of its own has NO_COLOUR. */
export type Colour = number;
export const NO_COLOUR = -1;

/** How many actors have a colour of their own at a time; more could not be distinguished. */
export const MOST_COLOURED = 4;

/** Which actors have a colour of their own. */
export interface Colouring {
	/** By actor's index: the slot of its colour, or NO_COLOUR. */
	readonly colours: readonly Colour[];
	/** By slot, in the order in which the dataset names them, so that a colour stays with its actor. */
	readonly actors: readonly Actor[];
}

/** Gives colours to the actors that are picked, the first four of them; where none is, to the most frequent. */
export const colouringOf = (picked: readonly ActorId[], study: Study): Colouring =>
	picked.length === 0
		? unasked(study)
		: colouringFor(
				picked.map((id) => study.actorIndexOf.get(id)!),
				study
			);

const unasked = /* @__PURE__ */ oncePer((study: Study): Colouring => {
	const { actors, statements } = study.dataset;
	const counts = new Uint32Array(actors.length);
	for (const { actor } of statements) counts[study.actorIndexOf.get(actor)!]!++;
	const frequent = [...actors.keys()]
		.filter((index) => counts[index]! > 0)
		.sort((a, b) => counts[b]! - counts[a]! || a - b);
	return colouringFor(frequent, study);
});

function colouringFor(indices: readonly number[], { dataset }: Study): Colouring {
	const slots = indices.slice(0, MOST_COLOURED).sort((a, b) => a - b);
	return {
		colours: dataset.actors.map((_, index) => slots.indexOf(index)),
		actors: slots.map((index) => dataset.actors[index]!)
	};
}

/** The colour of an actor, among those of all by index. */
export const colourOfActor = (actor: ActorId, study: Study, colours: readonly Colour[]): Colour =>
	colours[study.actorIndexOf.get(actor)!]!;

/** The colour of whose statement stands at a position. @param actors by position, their indices */
export const colourAt = (
	{ actors }: { readonly actors: ArrayLike<number> },
	position: number,
	colours: readonly Colour[]
): Colour => colours[actors[position]!] ?? NO_COLOUR;

/** Where a colour is counted among so many: all without a colour of their own come last. */
export const shareOfColour = (colour: Colour, colours: number): number =>
	colour === NO_COLOUR ? colours - 1 : colour;

/** The colour that is counted there. */
export const colourOfShare = (share: number, colours: number): Colour =>
	share === colours - 1 ? NO_COLOUR : share;

/** The colour of the actor whose words a group holds; none where there may be several. */
export function colourOfGroup({ holds }: Group, study: Study, { colours }: Colouring): Colour {
	if (holds.kind === 'actor') return colours[holds.index]!;
	if (holds.kind === 'statement') return colours[study.columns.actors[holds.index]!]!;
	return NO_COLOUR;
}
