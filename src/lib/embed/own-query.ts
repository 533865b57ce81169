import { writeAddress, type Address } from '../query/address/address.ts';
import { writeEmbedOptions, type EmbedOptions } from './embed-options.ts';

/** The query of an embed: what is shown, and how its author wants it. */
export function ownQuery(address: Address, options: EmbedOptions): string {
	const query = writeAddress(address);
	const asked = writeEmbedOptions(options);
	return asked ? `${query}${query === '?' ? '' : '&'}${asked}` : query;
}
