import type { Link } from '../../model/link.ts';
import type { Statement } from '../../model/statement.ts';
import type { Filter } from './filter.ts';
import { maskOf } from './filter-mask.ts';
import type { Study } from '../study.ts';

/** A statement that the filter keeps, with those of its links that it shows. */
export interface Match {
	readonly index: number;
	readonly statement: Statement;
	readonly links: readonly Link[];
}

/**
 * The statements that the filter keeps, in order of time. A condition on links (priority, relation,
 * coder, status) keeps a statement when one of its links meets all of them; of a kept statement all links
 * of the wanted relations, coders and statuses are shown, whatever their priority.
 */
export function matchesOf(filter: Filter, study: Study): Match[] {
	const mask = maskOf(filter, study);
	const { linkStarts } = study.columns;
	const matches: Match[] = [];
	study.dataset.statements.forEach((statement, index) => {
		if (!mask.kept[index]) return;
		const first = linkStarts[index]!;
		const links = study.links[index]!.filter((_, at) => mask.links[first + at] === 1);
		matches.push({ index, statement, links });
	});
	return matches;
}
