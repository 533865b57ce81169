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

/** A link of a figure, as its element has it: out of an embed it opens beside it. */
export interface FigureLink {
	readonly href: string;
	readonly target?: '_blank';
	readonly rel?: 'noopener';
}

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
		cell: (cell) => {
			let href = closed;
			for (const name in cell) href += `&${name}=${encoded(cell[name as keyof CellName]!)}`;
			return href;
		},
		page: (changes) => at(writeAddress({ ...address, ...changes })),
		link: (href) => (home === null ? { href } : { href, target: '_blank', rel: 'noopener' })
	};
}

/** A value as a query has it. Most are ids, which stay as they are. */
const encoded = (value: string): string =>
	/^[\w.*-]*$/.test(value) ? value : new URLSearchParams([['', value]]).toString().slice(1);
