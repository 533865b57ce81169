import { oncePer } from '../../base/once-per.ts';
import { RELATIONS } from '../../model/link.ts';
import { MOST_GROUPS, NOWHERE, OTHERS, type Group, type Grouping } from './grouping.ts';
import type { FilterMask } from '../filters/filter-mask.ts';
import { relationIndexOf } from '../link-code.ts';
import type { Study } from '../study.ts';

/** A group for each relation that the dataset has: a statement stands in that of each of its links. */
export const groupByRelations = oncePer((study: Study): Grouping => {
	const { codes } = study.columns;
	const relationAt = (slot: number) => relationIndexOf(codes[slot]!);
	const sizes = sizesOf(codes.length, RELATIONS.length, relationAt);
	const present = [...RELATIONS.keys()].filter((relation) => sizes[relation]! > 0);
	return {
		groupBy: 'relations',
		groups: present.map((relation): Group => {
			const name = RELATIONS[relation]!;
			return { key: name, holds: { kind: 'relation', name }, period: null };
		}),
		...sorted(study, (slot) => present.indexOf(relationAt(slot)))
	};
});

/** A group for each coder of a link, those of too many with the most links; one for links that name none. */
export const groupByCoders = oncePer((study: Study): Grouping => {
	const { coders } = study.columns;
	const names = study.dataset.coders;
	const sizes = sizesOf(coders.length, names.length + 1, (slot) => coders[slot]!);
	const judging = [...names.keys()].filter((index) => sizes[index + 1]! > 0);
	const room = MOST_GROUPS - (sizes[0]! > 0 ? 1 : 0);
	const shown =
		judging.length <= room
			? judging
			: judging
					.sort((a, b) => sizes[b + 1]! - sizes[a + 1]! || a - b)
					.slice(0, room - 1)
					.sort((a, b) => a - b);
	const groups = shown.map((index): Group => ({
		key: names[index]!.id,
		holds: { kind: 'coder', index },
		period: null
	}));
	const count = judging.length - shown.length;
	if (count > 0)
		groups.push({ key: OTHERS, holds: { kind: 'others', count, of: 'coders' }, period: null });
	if (sizes[0]! > 0) groups.push({ key: NOWHERE, holds: { kind: 'nobody' }, period: null });
	const groupOf = new Int16Array(names.length + 1).fill(shown.length);
	shown.forEach((index, group) => (groupOf[index + 1] = group));
	groupOf[0] = groups.length - 1;
	return { groupBy: 'coders', groups, ...sorted(study, (slot) => groupOf[coders[slot]!]!) };
});

/**
 * The groups of a grouping by links, a grouping each, with the statements that have a link of it that counts:
 * for lanes, each of which holds its statements by itself.
 */
export const groupsApart = (
	{ groupBy, groups, linkGroups }: Grouping & { readonly linkGroups: Int16Array },
	{ columns: { linkStarts } }: Study,
	{ links }: FilterMask
): Grouping[] =>
	groups.map((group, at) => {
		const groupIndex = new Int16Array(linkStarts.length - 1).fill(-1);
		for (let index = 0; index < groupIndex.length; index++) {
			for (let slot = linkStarts[index]!; slot < linkStarts[index + 1]!; slot++) {
				if (links[slot] && linkGroups[slot] === at) groupIndex[index] = 0;
			}
		}
		return { groupBy, groups: [group], groupIndex };
	});

function sizesOf(slots: number, groups: number, groupAt: (slot: number) => number): Uint32Array {
	const sizes = new Uint32Array(groups);
	for (let slot = 0; slot < slots; slot++) sizes[groupAt(slot)]!++;
	return sizes;
}

function sorted({ columns, dataset }: Study, groupAt: (slot: number) => number) {
	const linkGroups = new Int16Array(columns.codes.length);
	for (let slot = 0; slot < linkGroups.length; slot++) linkGroups[slot] = groupAt(slot);
	return { groupIndex: new Int16Array(dataset.statements.length), linkGroups };
}
