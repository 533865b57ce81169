import { type Address, writeAddress } from '../query/address/address.ts';
import { type EmbedOptions, writeEmbedOptions } from './embed-options.ts';

/** Which state of a dataset an embed shows. */
export interface Edition {
	readonly revision: string;
	/** The day of the dataset’s last change, for a live embed; null for a frozen one, which never changes. */
	readonly asOf: string | null;
}

/** The edition of a dataset as it was opened. */
export const editionOf = (opened: {
	readonly revision: string;
	/** An instant, ISO 8601. */
	readonly asOf: string;
	readonly frozen: boolean;
}): Edition => ({
	revision: opened.revision,
	asOf: opened.frozen ? null : opened.asOf.slice(0, 10)
});

/** The query of an embed: what is shown, and how its author wants it. */
export function ownQuery(address: Address, options: EmbedOptions): string {
	const query = writeAddress(address);
	const written = writeEmbedOptions(options);
	return written ? `${query}${query === '?' ? '' : '&'}${written}` : query;
}

/** Statements in the embed of a priority: the full view has all. */
export const SOME_CODED = 5;
