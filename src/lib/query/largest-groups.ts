import { BEFORE, narrowed, NOWHERE, OTHERS, SEVERAL, type Grouping } from '../study/grouping.ts';
import { MOST_TOGETHER } from './compared-groups.ts';

const GATHERED: ReadonlySet<string> = new Set([OTHERS, NOWHERE, SEVERAL, BEFORE]);

/**
 * A grouping with its largest groups alone, in their order, where there are too many to set together.
 * @param sizes the statements of each group
 */
export function largestGroups(grouping: Grouping, sizes: Uint32Array): Grouping {
	const { groups } = grouping;
	if (groups.length <= MOST_TOGETHER) return grouping;
	const named = [...groups.keys()].filter((group) => !GATHERED.has(groups[group]!.key));
	const largest = named
		.sort((a, b) => sizes[b]! - sizes[a]! || a - b)
		.slice(0, MOST_TOGETHER)
		.sort((a, b) => a - b);
	return narrowed(
		grouping,
		largest.map((group) => groups[group]!.key)
	);
}
