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
const CONTESTED: LinkCode = linkCodeOf('contested', RELATIONS[0]);

type LinkColumns = Pick<Study['columns'], 'linkStarts' | 'linkRows' | 'codes'>;

/** Counts links by state. What coders disagree about is one link, however many judged it. */
export class LinksByState {
	readonly #byCode = [new Uint32Array(256), new Uint32Array(256)] as const;
	readonly #columns: LinkColumns;
	readonly #links: Uint8Array;
	/** The statement and the row of what coders disagree about that was counted last. */
	#index = -1;
	#row = -1;

	constructor(columns: LinkColumns, { links }: Pick<FilterMask, 'links'>) {
		this.#columns = columns;
		this.#links = links;
	}

	/** Counts the link in a slot of a statement; those of a statement one after another. */
	add(index: number, slot: number): void {
		const { linkRows, codes } = this.#columns;
		const code = codes[slot]!;
		if (code < CONTESTED) {
			this.#byCode[this.#links[slot] === 1 ? 1 : 0][code]!++;
			return;
		}
		if (index === this.#index && linkRows[slot] === this.#row) return;
		this.#index = index;
		this.#row = linkRows[slot]!;
		this.#byCode[this.#isPairCounted(index, slot) ? 1 : 0][code]!++;
	}

	get told(): CountedLinks {
		const [leftOut, counted] = this.#byCode.map(byState);
		return { counted: counted!, leftOut: leftOut! };
	}

	/** Where any of the judgements is wanted, from the first in a slot on. */
	#isPairCounted(index: number, slot: number): boolean {
		const { linkStarts, linkRows, codes } = this.#columns;
		const end = linkStarts[index + 1]!;
		for (let at = slot; at < end && linkRows[at] === linkRows[slot]; at++) {
			if (this.#links[at] && codes[at]! >= CONTESTED) return true;
		}
		return false;
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

/** The links of the statements that a mask keeps. */
export function countedLinks({ columns }: Pick<Study, 'columns'>, mask: FilterMask): CountedLinks {
	const { linkStarts } = columns;
	const byState = new LinksByState(columns, mask);
	for (let index = 0; index < mask.kept.length; index++) {
		if (!mask.kept[index]) continue;
		for (let slot = linkStarts[index]!; slot < linkStarts[index + 1]!; slot++) {
			byState.add(index, slot);
		}
	}
	return byState.told;
}
