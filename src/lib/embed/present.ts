import { isLink, relationOf, statusOf } from '../study/link-code.ts';
import type { Study } from '../study/study.ts';
import { RELATIONS, STATUSES, type Relation, type Status } from '../model/link.ts';
import type { Placed } from '../timeline/draw/drawing.ts';
import { actorsShown, type ActorsShown } from '../timeline/draw/actors-shown.ts';

/** What occurs in a chart, and so needs to be explained. */
export interface Present {
	readonly actors: ActorsShown;
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
	const codes = plumbs.flatMap(({ dots }) => dots.map(({ code }) => code)).filter(isLink);
	return {
		actors: actorsShown(scene, dataset.actors),
		relations: RELATIONS.filter((relation) => codes.some((code) => relationOf(code) === relation)),
		statuses: STATUSES.filter((status) => codes.some((code) => statusOf(code) === status)),
		several: plumbs.some(({ count }) => count > 1),
		stretches: plumbs.some(({ stretch }) => stretch),
		arcs: arcs.length > 0
	};
}
