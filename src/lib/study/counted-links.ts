import { LINK_STATES, type LinkState } from '../model/link-state.ts';
import { RELATIONS } from '../model/link.ts';
import type { FilterMask } from './filters/filter-mask.ts';
import type { Grouping } from './groups/grouping.ts';
import { type LinkCode, linkCodeOf, statusOf } from './link-code.ts';
import type { Study } from './study.ts';

/** The links of some statements by state: those that were counted, and those that were left out. */
export interface CountedLinks {
	readonly counted: Readonly<Record<LinkState, number>>;
	readonly leftOut: Readonly<Record<LinkState, number>>;
}

/** The first code of contested links; those of all other states come before. */
const CONTESTED: LinkCode = linkCodeOf('contested', RELATIONS[0]);

type LinkColumns = Pick<Study['columns'], 'linkStarts' | 'linkRows' | 'codes'>;

/** A count of links by state, one after another. */
interface LinksByState {
	/** Counts the link in a slot of a statement; those of a statement one after another. */
	add(index: number, slot: number): void;
	totals(): CountedLinks;
}

/**
 * Counts links by state. What coders disagree about is one link, however many judged it. It is a function, and no
 * class: a private field costs more than the count in browsers that have none.
 */
export function linksByState(
	{ linkStarts, linkRows, codes }: LinkColumns,
	{ links }: Pick<FilterMask, 'links'>
): LinksByState {
	const [leftOut, counted] = [new Uint32Array(256), new Uint32Array(256)];
	/** The statement and the row of what coders disagree about that was counted last. */
	let last = { index: -1, row: -1 };
	/** Where any of the judgements is wanted, from the first in a slot on. */
	const isPairCounted = (index: number, slot: number): boolean => {
		const end = linkStarts[index + 1]!;
		for (let at = slot; at < end && linkRows[at] === linkRows[slot]; at++) {
			if (links[at] && codes[at]! >= CONTESTED) return true;
		}
		return false;
	};
	return {
		add(index, slot) {
			const code = codes[slot]!;
			if (code < CONTESTED) {
				if (links[slot] === 1) counted[code]!++;
				else leftOut[code]!++;
				return;
			}
			const row = linkRows[slot]!;
			if (index === last.index && row === last.row) return;
			last = { index, row };
			(isPairCounted(index, slot) ? counted : leftOut)[code]!++;
		},
		totals: () => ({ counted: byState(counted), leftOut: byState(leftOut) })
	};
}

function byState(byCode: Uint32Array): Record<LinkState, number> {
	const states = Object.fromEntries(LINK_STATES.map((one) => [one, 0])) as Record<
		LinkState,
		number
	>;
	byCode.forEach((count, code) => {
		if (count > 0) states[statusOf(code)] += count;
	});
	return states;
}

/** The links that a mask keeps, or leaves out, of the statements that it keeps; in some groups, where these are given. */
export function countedLinks(
	{ columns }: Pick<Study, 'columns'>,
	mask: FilterMask,
	grouping: Pick<Grouping, 'groupIndex' | 'linkGroups'> | null = null
): CountedLinks {
	const { linkStarts, linkRows } = columns;
	const { groupIndex, linkGroups } = grouping ?? {};
	const states = linksByState(columns, mask);
	for (let index = 0; index < mask.kept.length; index++) {
		if (!mask.kept[index] || (!linkGroups && groupIndex && groupIndex[index]! < 0)) continue;
		for (let slot = linkStarts[index]!; slot < linkStarts[index + 1]!; slot++) {
			if (!mask.rows[linkRows[slot]!] || (linkGroups && linkGroups[slot]! < 0)) continue;
			states.add(index, slot);
		}
	}
	return states.totals();
}

/**
 * Whether anybody has judged anything of a dataset. Before that, no priority is silent: nobody has looked. A
 * dataset without statements leaves nothing to judge.
 */
export const isReviewed = ({ dataset, columns: { codes } }: Pick<Study, 'dataset' | 'columns'>) =>
	dataset.statements.length === 0 || codes.some((code) => statusOf(code) !== 'suggested');
