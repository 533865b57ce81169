import { type Address, writeAddress } from '../../query/address/address.ts';
import { pageAddress } from '../../query/address/page-paths.ts';
import type { EmbedOptions } from '../embed-options.ts';
import { ownQuery } from '../edition.ts';

/** A dataset on a server. */
export interface DatasetUrl {
	/** Where the server is: `https://plumbline.example`. */
	readonly origin: string;
	/** The dataset’s name in addresses: `id`, or `id@revision` for one that never changes. */
	readonly name: string;
}

/** The absolute addresses of what a server has of one state of a dataset’s page. */
export function embedAddresses(
	{ origin, name }: DatasetUrl,
	address: Address,
	options: EmbedOptions
) {
	// Ids may have letters of any script: as an address they are encoded.
	const at = (path: string) => new URL(path, origin).href;
	const home = at(`/datasets/${name}`);
	const query = writeAddress(address);
	const frameQuery = ownQuery(address, options);
	return {
		/** The dataset’s page, without a query. */
		home,
		query: query === '?' ? '' : query,
		/** The full view that shows the same. */
		full: pageAddress(home, query),
		frame: pageAddress(at(`/embed/${name}`), frameQuery),
		card: pageAddress(`${home}/card.png`, query),
		loader: at('/embed/loader.js'),
		element: at('/embed/plumbline.js')
	};
}
