import { isLink, relationOf, statusOf } from '../../study/link-code.ts';
import { LINK_STATES, type LinkState } from '../../model/link-state.ts';
import { RELATIONS, type Relation } from '../../model/link.ts';
import { NO_COLOUR, type Colour } from '../../study/colour.ts';

import type { Placed } from './shapes/placed.ts';

/** What occurs in a drawing, and so needs to be explained: each once. */
export interface Present {
	/** The colours of actors, ascending. */
	readonly colours: readonly Colour[];
	/** Whether there are marks of actors that have none. */
	readonly others: boolean;
	readonly relations: readonly Relation[];
	readonly statuses: readonly LinkState[];
	/** Whether there are dates that stretch over more than a day. */
	readonly stretches: boolean;
	/** Whether there are references. */
	readonly arcs: boolean;
	/** Whether there are rows for which the dataset holds nothing. */
	readonly silences: boolean;
}

export function presentIn(placed: Placed): Present {
	const colours = coloursIn(placed);
	const codes = codesIn(placed).filter(isLink);
	const [relations, statuses] = [new Set(codes.map(relationOf)), new Set(codes.map(statusOf))];
	const { scene, arcs, tallies } = placed;
	return {
		colours: [...colours].filter((one) => one !== NO_COLOUR).sort((a, b) => a - b),
		others: colours.has(NO_COLOUR),
		relations: RELATIONS.filter((one) => relations.has(one)),
		statuses: LINK_STATES.filter((one) => statuses.has(one)),
		stretches: scene.level === 'lines' && scene.plumbs.some(({ stretch }) => stretch),
		arcs: arcs.length > 0,
		silences: tallies.some(({ note }) => note?.kind === 'silent')
	};
}

function coloursIn({ scene }: Placed): ReadonlySet<Colour> {
	if (scene.level === 'lines') return new Set(scene.plumbs.map(({ colour }) => colour));
	const { shares, colours } = scene.columns;
	const present = new Set<Colour>();
	shares.forEach((share, at) => {
		const colour = at % colours;
		if (share > 0) present.add(colour === colours - 1 ? NO_COLOUR : colour);
	});
	return present;
}

/** The codes of the links that are marks; none where ridges count them. */
function codesIn({ scene, apart }: Placed): number[] {
	const lines = scene.level === 'lines' ? scene.plumbs : apart;
	const codes = new Set(lines.flatMap(({ dots }) => dots.map(({ code }) => code)));
	if (scene.level === 'dots') for (const code of scene.stacks.codes) codes.add(code);
	return [...codes];
}
