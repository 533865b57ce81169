import { writeAddress, type Address } from './address.ts';
import { NO_CELL, type CompareQuery } from './compare-query.ts';

/** A cell as an address names it; what is left out sets no condition. */
export interface CellName {
	readonly row?: string;
	/** Where the row is meant without its sub-points. */
	readonly alone?: 'yes';
	readonly column?: string;
	/** EDTF */
	readonly during?: string;
	/** With its language: `en:water`. */
	readonly term?: string;
}

/** A link of a figure, as its element has it: on the page it stays there, out of an embed it opens beside it. */
export type FigureLink =
	| {
			readonly href: string;
			readonly 'data-sveltekit-noscroll': true;
			readonly 'data-sveltekit-keepfocus': true;
	  }
	| { readonly href: string; readonly target: '_blank'; readonly rel: 'noopener' };

/** Where the links of a comparison lead. */
export interface CompareLinks {
	/** The same with changes, and no cell open. */
	to(changes: Partial<CompareQuery>): string;
	/** The same with a cell open. */
	cell(cell: CellName): string;
	/** What an element needs to lead there: as the page does, or as an embed. */
	link(href: string): FigureLink;
	/** The same with other changes than to what is compared. */
	page(changes: Partial<Address>): string;
}

/** An address with other choices of what is compared, and nothing open in it. */
export const comparedBy = (address: Address, changes: Partial<CompareQuery>): Address => ({
	...address,
	statement: null,
	page: 1,
	compareQuery: { ...address.compareQuery, ...NO_CELL, ...changes }
});

/**
 * The links of a page: a cell costs little more than its own name, since there may be thousands.
 * @param home the full view, for links out of an embed; null on the page itself
 */
export function compareLinks(address: Address, home: string | null = null): CompareLinks {
	const at = (query: string) => (home ?? '') + query;
	const write = (changes: Partial<CompareQuery>) => at(writeAddress(comparedBy(address, changes)));
	const closed = write({});
	return {
		to: write,
		cell: (cell) => `${closed}&${new URLSearchParams({ ...cell }).toString()}`,
		page: (changes) => at(writeAddress({ ...address, ...changes })),
		link: (href) =>
			home === null
				? { href, 'data-sveltekit-noscroll': true, 'data-sveltekit-keepfocus': true }
				: { href, target: '_blank', rel: 'noopener' }
	};
}
