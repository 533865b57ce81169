import { isLink, relationOf, statusOf } from '../study/link-code.ts';
import type { Study } from '../study/study.ts';
import { RELATIONS, STATUSES, type Relation, type Status } from '../model/link.ts';
import type { Placed } from '../timeline/draw/drawing.ts';
import { COLOURED_ACTORS } from '../timeline/draw/theme.ts';

/** What occurs in a chart, and so needs to be explained. */
export interface Present {
	/** Those with a colour of their own. */
	readonly actors: readonly { readonly name: string; readonly index: number }[];
	/** Whether there are marks of several actors, or of one without a colour. */
	readonly otherActors: boolean;
	readonly relations: readonly Relation[];
	readonly statuses: readonly Status[];
	/** Whether there are marks with a number. */
	readonly several: boolean;
	/** Whether there are dates that stretch over more than a day. */
	readonly stretches: boolean;
	/** Whether there are references. */
	readonly arcs: boolean;
}

export function presentIn({ scene, arcs }: Placed, { dataset }: Study): Present {
	const { plumbs } = scene;
	const indices = new Set(
		plumbs.flatMap(({ actor, dots }) => [actor, ...dots.map((dot) => dot.actor)])
	);
	const actors = dataset.actors
		.slice(0, COLOURED_ACTORS)
		.map(({ name }, index) => ({ name, index }))
		.filter(({ index }) => indices.has(index));
	const codes = plumbs.flatMap(({ dots }) => dots.map(({ code }) => code)).filter(isLink);
	return {
		actors,
		otherActors: actors.length < indices.size,
		relations: RELATIONS.filter((relation) => codes.some((code) => relationOf(code) === relation)),
		statuses: STATUSES.filter((status) => codes.some((code) => statusOf(code) === status)),
		several: plumbs.some(({ count }) => count > 1),
		stretches: plumbs.some(({ stretch }) => stretch),
		arcs: arcs.length > 0
	};
}
