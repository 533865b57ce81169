import type { Link } from '../model/link.ts';
import type { Statement } from '../model/statement.ts';
import type { Filter } from './filter.ts';
import { lookOf } from './look.ts';
import { screenOf } from './screen.ts';
import type { Study } from './study.ts';

/** A statement that the filter keeps, with those of its links that it shows. */
export interface Kept {
	readonly place: number;
	readonly statement: Statement;
	readonly links: readonly Link[];
}

/**
 * The statements that the filter keeps, in order of time. A condition on links (priority, relation,
 * status) keeps a statement when one of its links meets all of them; of a kept statement all links
 * of the wanted relations and statuses are shown, whatever their priority.
 */
export function keptBy(filter: Filter, study: Study): Kept[] {
	const screen = screenOf(filter, study);
	const wanted = (link: Link) => screen.wanted[lookOf(study.stateOf(link), link.relation)] === 1;
	const kept: Kept[] = [];
	study.dataset.statements.forEach((statement, place) => {
		if (!screen.kept[place]) return;
		kept.push({ place, statement, links: study.links[place]!.filter(wanted) });
	});
	return kept;
}
