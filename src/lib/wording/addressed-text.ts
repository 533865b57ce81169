import { capitalize, isolated } from '../base/words.ts';
import type { Addressed } from '../compare/addressed.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Group } from '../study/groups/grouping.ts';
import type { NameIn } from '../messages/say.ts';
import { groupIn } from './group-name.ts';

/** “Moscow, not Riyadh”, “Both”, “Neither”; for more groups “A and B only”, “All”, “None”. */
export function addressedText(
	{ by }: Pick<Addressed, 'by'>,
	groups: readonly Group[],
	dataset: Dataset,
	put: NameIn = isolated
): string {
	const label = (group: number) => groupIn(groups[group]!, dataset, put);
	const isTwo = groups.length === 2;
	if (by.length === 0) return isTwo ? 'Neither' : 'None';
	if (by.length === groups.length) return isTwo ? 'Both' : 'All';
	if (isTwo) return capitalize(`${label(by[0]!)}, not ${label(1 - by[0]!)}`);
	const names = by.map(label);
	return capitalize(`${listed(names)} only`);
}

/** Words as a sentence lists them: “a”, “a and b”, “a, b and c”. */
const listed = (parts: readonly string[]): string =>
	[parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter(Boolean).join(' and ');
