import { excerpt, isolated, pluralize } from '../../base/words.ts';
import { groupingsByDocument, groupsApart } from '../../study/groups/group-by-link.ts';
import { type GroupingOptions, groupStatements } from '../../study/groups/group-statements.ts';
import {
	BEFORE,
	MOST_GROUPS,
	type GroupBy,
	type Grouping,
	type Group
} from '../../study/groups/grouping.ts';
import type { FilterMask } from '../../study/filters/filter-mask.ts';
import type { Study } from '../../study/study.ts';
import type { StatementId } from '../../model/ids.ts';
import type { UnmetRequest } from '../../wording/unmet-request.ts';
import type { CompareQuery } from '../address/compare-query.ts';

/** The most groups that are set beside one another. */
export const MOST_TOGETHER = 4;

/** Whether links are grouped, so that a statement may stand in several columns. */
export const isByLink = (groupBy: GroupBy): boolean =>
	groupBy === 'relations' || groupBy === 'coders';

/** The groups of a comparison, by what its address asks for and its dataset holds. */
export interface ComparedGroups {
	readonly groupBy: GroupBy;
	/** One that holds all groups; where a statement may stand on several, one for each. */
	readonly groupings: readonly Grouping[];
	readonly groups: readonly Group[];
	/** Whether each group has a grouping of its own. */
	readonly isApart: boolean;
	/** The keys of those that were chosen, at most four. */
	readonly chosen: readonly string[];
	readonly problems: readonly UnmetRequest[];
	/** What is shown in another way than was asked for, in sentences. */
	readonly notices: readonly string[];
}

/** The parts of an address that decide the groups. */
export type GroupingQuery = Pick<CompareQuery, 'show' | 'groupBy' | 'groups' | 'breaks'>;

const NAMES: Record<GroupBy, string> = {
	statements: 'statement',
	actors: 'actor',
	kinds: 'kind',
	places: 'place',
	days: 'day',
	weeks: 'week',
	months: 'month',
	quarters: 'quarter',
	years: 'year',
	cuts: 'period',
	documents: 'policy document',
	relations: 'relation',
	coders: 'coder'
};

/** Finds the groups that an address asks for. What is not there is left out, with a sentence. */
export function comparedGroups(
	query: GroupingQuery,
	study: Study,
	mask: FilterMask
): ComparedGroups {
	const problems: UnmetRequest[] = [];
	const notices: string[] = [];
	const groupBy = groupByOf(query, study, problems);
	const { breaks, show } = query;
	const known = knownStatements(groupBy, query, study, mask, problems);
	const groupings = groupingsOf(groupBy, query, study, mask, { statements: known, breaks });
	const shown = groupings[0]!.groupBy;
	if (shown !== groupBy) {
		notices.push(
			`Grouping by ${NAMES[groupBy]} would take more than ${MOST_GROUPS} columns, so statements are grouped by ${NAMES[shown]}. Filter by period to see shorter ones.`
		);
	}
	if (shown === 'years' && groupings[0]!.groups[0]?.key === BEFORE) {
		notices.push(
			`There are more than ${MOST_GROUPS} years. The most recent have a column each; all earlier ones share a column.`
		);
	}
	const groups = groupings.flatMap((grouping) => grouping.groups);
	const keys = new Set(groups.map(({ key }) => key));
	const chosen = query.groups.filter((key) => {
		const has = keys.has(key);
		if (!has && groupBy !== 'statements') problems.push(missing(NAMES[groupBy], key));
		return has;
	});
	if (
		chosen.length > MOST_TOGETHER ||
		(groupBy === 'statements' && query.groups.length > MOST_TOGETHER)
	) {
		problems.push({
			cause: `This address sets ${pluralize(query.groups.length, NAMES[groupBy])} side by side; there is room for ${MOST_TOGETHER}.`,
			instead: `The first ${MOST_TOGETHER} are shown.`
		});
	}
	return {
		groupBy: shown,
		groupings,
		groups,
		isApart: groupBy === 'documents' || (show === 'axis' && isByLink(groupBy)),
		chosen: chosen.slice(0, MOST_TOGETHER),
		problems,
		notices
	};
}

/** One grouping; on an axis one for each lane, where a statement may stand in several. */
function groupingsOf(
	groupBy: GroupBy,
	{ show }: GroupingQuery,
	study: Study,
	mask: FilterMask,
	options: GroupingOptions
): readonly Grouping[] {
	if (groupBy === 'documents') return groupingsByDocument(study, mask);
	const grouping = groupStatements(groupBy, study, mask, options);
	const { linkGroups } = grouping;
	return show === 'axis' && linkGroups
		? groupsApart({ ...grouping, linkGroups }, study, mask)
		: [grouping];
}

const missing = (name: string, key: string): UnmetRequest => ({
	cause: `This comparison asks for the ${name} “${excerpt(key)}”, which is not among those shown.`,
	instead: 'It was ignored.'
});

function groupByOf(
	{ groupBy, show, breaks }: GroupingQuery,
	study: Study,
	problems: UnmetRequest[]
): GroupBy {
	const suited = suitedGroupBy(study);
	if (groupBy === 'documents' && show !== 'axis') {
		problems.push({
			cause:
				'Policy documents can be lanes on one axis, or set against one another, but not be columns.',
			instead: `The ${suited} are shown instead.`
		});
		return suited;
	}
	if (groupBy === 'cuts' && breaks.length === 0) {
		problems.push({
			cause: 'This comparison asks for custom periods, but gives no day to split them at.',
			instead: 'The years are shown instead.'
		});
		return 'years';
	}
	return groupBy ?? suited;
}

/** A few statements are compared one by one, more of them by who made them. */
function suitedGroupBy({ dataset }: Study): 'statements' | 'actors' {
	return dataset.statements.length <= MOST_TOGETHER ? 'statements' : 'actors';
}

function knownStatements(
	groupBy: GroupBy,
	{ groups }: GroupingQuery,
	study: Study,
	mask: FilterMask,
	problems: UnmetRequest[]
): StatementId[] {
	if (groupBy !== 'statements') return [];
	const known = (groups as readonly StatementId[]).filter((id) => {
		const index = study.indexOf.get(id);
		if (index !== undefined && mask.kept[index]) return true;
		problems.push(
			index === undefined
				? missing(NAMES.statements, id)
				: {
						cause: `The filters exclude “${isolated(excerpt(study.dataset.statements[index]!.title))}”, which this address compares.`,
						instead: ''
					}
		);
		return false;
	});
	return known.length > 0 ? known.slice(0, MOST_TOGETHER) : suitedStatements(study, mask);
}

/** All, of a few; else the last two that are kept, of those with a link that counts where there are any. */
function suitedStatements({ dataset, columns }: Study, mask: FilterMask): StatementId[] {
	const few = dataset.statements.length <= MOST_TOGETHER;
	const isLinked = (index: number) =>
		mask.links.subarray(columns.linkStarts[index], columns.linkStarts[index + 1]).includes(1);
	const last = (suits: (index: number) => boolean, most: number): StatementId[] => {
		const ids: StatementId[] = [];
		for (let index = dataset.statements.length - 1; index >= 0 && ids.length < most; index--) {
			if (mask.kept[index] && suits(index)) ids.unshift(dataset.statements[index]!.id);
		}
		return ids;
	};
	if (few) return last(() => true, MOST_TOGETHER);
	const linked = last(isLinked, 2);
	return linked.length > 0 ? linked : last(() => true, 2);
}
