import { LINK_STATES, type LinkState } from '../model/link-state.ts';
import { RELATIONS } from '../model/link.ts';
import type { FilterMask } from './filter-mask.ts';
import { linkCodeOf, statusOf, type LinkCode } from './link-code.ts';
import type { Study } from './study.ts';

/** The links of some statements by state: those that were counted, and those that were left out. */
export interface CountedLinks {
	readonly counted: Readonly<Record<LinkState, number>>;
	readonly leftOut: Readonly<Record<LinkState, number>>;
}

/** The first code of contested links; those of all other states come before. */
export const CONTESTED: LinkCode = linkCodeOf('contested', RELATIONS[0]);

/** Counts links by their codes, and tells them by state. */
export class LinksByState {
	readonly #byCode = [new Uint32Array(256), new Uint32Array(256)] as const;

	add(code: LinkCode, isCounted: boolean): void {
		this.#byCode[isCounted ? 1 : 0][code]!++;
	}

	get told(): CountedLinks {
		const [leftOut, counted] = this.#byCode.map(byState);
		return { counted: counted!, leftOut: leftOut! };
	}
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

/**
 * Whether a contested pair is counted: where any of its judgements is wanted.
 * @param slot the first of them
 * @param end the slots of its statement end before it
 */
export function isPairCounted(
	slot: number,
	end: number,
	{ linkRows, codes }: Pick<Study['columns'], 'linkRows' | 'codes'>,
	{ links }: Pick<FilterMask, 'links'>
): boolean {
	for (let at = slot; at < end && linkRows[at] === linkRows[slot]; at++) {
		if (links[at] && codes[at]! >= CONTESTED) return true;
	}
	return false;
}

/** The links of the statements that a mask keeps. What coders disagree about is one link, however many judged it. */
export function countedLinks({ columns }: Pick<Study, 'columns'>, mask: FilterMask): CountedLinks {
	const { linkStarts, linkRows, codes } = columns;
	const { kept, links } = mask;
	const byState = new LinksByState();
	for (let index = 0; index < kept.length; index++) {
		if (!kept[index]) continue;
		let contested = -1;
		const end = linkStarts[index + 1]!;
		for (let slot = linkStarts[index]!; slot < end; slot++) {
			if (codes[slot]! < CONTESTED) byState.add(codes[slot]!, links[slot] === 1);
			else if (contested !== linkRows[slot]!)
				byState.add(codes[slot]!, isPairCounted(slot, end, columns, mask));
			if (codes[slot]! >= CONTESTED) contested = linkRows[slot]!;
		}
	}
	return byState.told;
}
