import type { UnmetCause } from '../messages/unmet-messages.ts';

/** What an address asks for and does not get, in sentences. */
export interface UnmetRequest {
	/** What it asks for, why that cannot be had, and what to write. */
	readonly cause: string;
	/** What a page does instead; `''` where that needs no saying. A file that is refused does nothing instead. */
	readonly instead: string;
	/** The same in short, to be put into any language; left out of what only pages in English show. */
	readonly inShort?: {
		readonly why: UnmetCause;
		/** The parameter of the address. */
		readonly name: string;
		readonly written: string;
	};
}

/** What a page says of it. */
export const pageSentence = ({ cause, instead }: UnmetRequest): string =>
	instead ? `${cause} ${instead}` : cause;
