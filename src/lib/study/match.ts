import type { Link } from '../model/link.ts';
import type { Statement } from '../model/statement.ts';
import type { Filter } from './filter.ts';
import { linkCodeOf } from './link-code.ts';
import { maskOf } from './filter-mask.ts';
import type { Study } from './study.ts';

/** A statement that the filter keeps, with those of its links that it shows. */
export interface Match {
	readonly index: number;
	readonly statement: Statement;
	readonly links: readonly Link[];
}

/**
 * The statements that the filter keeps, in order of time. A condition on links (priority, relation,
 * status) keeps a statement when one of its links meets all of them; of a kept statement all links
 * of the wanted relations and statuses are shown, whatever their priority.
 */
export function matchesOf(filter: Filter, study: Study): Match[] {
	const mask = maskOf(filter, study);
	const wanted = (link: Link) => mask.wanted[linkCodeOf(study.stateOf(link), link.relation)] === 1;
	const matches: Match[] = [];
	study.dataset.statements.forEach((statement, index) => {
		if (!mask.kept[index]) return;
		matches.push({ index, statement, links: study.links[index]!.filter(wanted) });
	});
	return matches;
}
