import { oncePer } from '../../base/once-per.ts';
import type { StatementId } from '../../model/ids.ts';
import { RELATIONS } from '../../model/link.ts';
import { STATEMENT_KINDS } from '../../model/statement.ts';
import type { FilterMask } from '../filters/filter-mask.ts';
import { relationIndexOf } from '../link-code.ts';
import type { Study } from '../study.ts';
import {
	type Group,
	type Grouping,
	type Holding,
	MOST_GROUPS,
	NOWHERE,
	OTHERS
} from './grouping.ts';

/** A group for each of some statements. */
export function groupByStatements(study: Study, ids: readonly StatementId[]): Grouping {
	const groupIndex = new Int16Array(study.dataset.statements.length).fill(-1);
	const groups = ids.map((id, group): Group => {
		const index = study.indexOf.get(id)!;
		groupIndex[index] = group;
		return groupOf(id, { kind: 'statement', index });
	});
	return { groupBy: 'statements', groups, groupIndex };
}

/** A group for each actor, in the dataset's order. */
export const groupByActors = oncePer((study: Study): Grouping => {
	const groups = study.dataset.actors.map(({ id }, index) => groupOf(id, { kind: 'actor', index }));
	return limited('actors', groups, (index) => study.columns.actors[index]!, study);
});

/** A group for each kind that the dataset has. */
export const groupByKinds = oncePer((study: Study): Grouping => {
	const { kinds } = study.columns;
	const present = STATEMENT_KINDS.filter((_, kind) => kinds.includes(kind));
	const groupOfKind = STATEMENT_KINDS.map((kind) => present.indexOf(kind));
	return limited(
		'kinds',
		present.map((name) => groupOf(name, { kind: 'statementKind', name })),
		(index) => groupOfKind[kinds[index]!]!,
		study
	);
});

/** A group for each place, by its name; one for statements that name none. */
export const groupByPlaces = oncePer((study: Study): Grouping => {
	const { statements } = study.dataset;
	const names = [...new Set(statements.flatMap(({ place }) => place ?? []))].sort();
	const groups = names.map((name) => groupOf(name, { kind: 'place', name }));
	if (statements.some(({ place }) => place === null)) {
		groups.push(groupOf(NOWHERE, { kind: 'nowhere' }));
	}
	const groupOfName = new Map(names.map((name, group) => [name, group]));
	const groupAt = (index: number) => {
		const name = statements[index]!.place;
		return name === null ? names.length : groupOfName.get(name)!;
	};
	return limited('places', groups, groupAt, study);
});

/**
 * The policy documents, each with the statements that have a counted link to one of its priorities: a
 * grouping each, since a statement may bear on several.
 */
export function groupingsByDocument(study: Study, { links }: FilterMask): Grouping[] {
	const { linkStarts, linkRows } = study.columns;
	return study.dataset.documents.map((document, at) => {
		const isIts = study.rows.map((row) => row.document === document);
		const groupIndex = new Int16Array(study.dataset.statements.length).fill(-1);
		for (let index = 0; index < groupIndex.length; index++) {
			for (let slot = linkStarts[index]!; slot < linkStarts[index + 1]!; slot++) {
				if (links[slot] && isIts[linkRows[slot]!]) groupIndex[index] = 0;
			}
		}
		const groups = [groupOf(document.id, { kind: 'document', index: at })];
		return { groupBy: 'documents', groups, groupIndex };
	});
}

/** All statements in one group: for a figure that needs no grouping. */
export const singleGroup = oncePer(({ dataset }: Study): Grouping => ({
	groupBy: 'statements',
	groups: [groupOf('all', { kind: 'everything' })],
	groupIndex: new Int16Array(dataset.statements.length)
}));

const groupOf = (key: string, holds: Holding): Group => ({ key, holds, period: null });

/** Of too many groups those with the most statements stand alone, and the rest in one. */
function limited(
	groupBy: 'actors' | 'kinds' | 'places',
	groups: readonly Group[],
	groupAt: (index: number) => number,
	study: Study
): Grouping {
	const groupIndex = new Int16Array(study.dataset.statements.length);
	for (let index = 0; index < groupIndex.length; index++) groupIndex[index] = groupAt(index);
	if (groups.length <= MOST_GROUPS) return { groupBy, groups, groupIndex };
	const sizes = new Uint32Array(groups.length);
	for (const group of groupIndex) sizes[group]!++;
	const largest = [...groups.keys()]
		.sort((a, b) => sizes[b]! - sizes[a]! || a - b)
		.slice(0, MOST_GROUPS - 1)
		.sort((a, b) => a - b);
	const indices = new Int16Array(groups.length).fill(largest.length);
	largest.forEach((from, to) => (indices[from] = to));
	return {
		groupBy,
		groups: [
			...largest.map((group) => groups[group]!),
			groupOf(OTHERS, { kind: 'others', count: groups.length - largest.length, of: groupBy })
		],
		groupIndex: groupIndex.map((group) => indices[group]!)
	};
}

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
