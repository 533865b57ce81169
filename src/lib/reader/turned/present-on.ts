import { LINK_STATES } from '../../model/link-state.ts';
import { RELATIONS } from '../../model/link.ts';
import { type Colour, colourOfActor } from '../../study/colouring.ts';
import type { Match } from '../../study/filters/filter-mask.ts';
import type { Study } from '../../study/study.ts';
import { type Present, presentColours } from '../../timeline/draw/level-note.ts';

/**
 * What occurs on the lines of some statements, and so needs to be explained: each once.
 * @param colourOf the colour of each actor, by index
 */
export function presentOn(
	matches: readonly Match[],
	study: Study,
	colourOf: readonly Colour[]
): Omit<Present, 'stretches' | 'arcs' | 'silences'> {
	const colours = new Set(
		matches.map(({ statement }) => colourOfActor(statement.actor, study, colourOf))
	);
	const links = matches.flatMap((match) => match.links);
	const relations = new Set(links.map(({ relation }) => relation));
	const statuses = new Set(links.map((link) => study.stateOf(link)));
	return {
		...presentColours(colours),
		relations: RELATIONS.filter((one) => relations.has(one)),
		statuses: LINK_STATES.filter((one) => statuses.has(one))
	};
}
