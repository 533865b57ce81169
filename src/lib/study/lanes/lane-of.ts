import { reachOf } from '../../dates/reach.ts';
import type { Match } from '../filters/filter-mask.ts';
import { LaneBuilder } from './lane-builder.ts';
import type { Lane } from './lane.ts';
import { linkCodeOf } from '../link-code.ts';
import type { Study } from '../study.ts';

/** The lane of what a filter kept: a single timeline is a comparison of one lane. */
export function laneOf(matches: readonly Match[], study: Study): Lane {
	const builder = new LaneBuilder(study.rows.length);
	for (const { index, statement, links } of matches) {
		const { when } = statement;
		builder.addSpan(index, when.span, reachOf(when), study.actorIndexOf.get(statement.actor)!);
		let last = -1;
		for (const link of links) {
			const row = study.rowOf.get(link.priority)!;
			// Several coders may have judged the same pair: it is one dot, by what they make of it together.
			if (row !== last) builder.link(row, linkCodeOf(study.stateOf(link), link.relation));
			last = row;
		}
	}
	return builder.finish();
}
