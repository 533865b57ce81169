import { type Address, START, writeAddress } from '../../query/address/address.ts';
import { pageAddress } from '../../query/address/page-paths.ts';
import type { DatasetUrl } from './embed-addresses.ts';
import { tag } from './tag.ts';

/** The feeds of a dataset, or of a part of it, as elements for a head: of what is published, never of one state. */
export function feedLinks({ origin, name }: DatasetUrl, query: string): string[] {
	const [id = ''] = name.split('@');
	const home = new URL(`/datasets/${id}`, origin).href;
	const link = (form: string, type: string, title: string) =>
		tag('link', {
			...{ rel: 'alternate', type, title },
			href: pageAddress(`${home}/feed.${form}`, query)
		});
	return [
		link('atom', 'application/atom+xml', 'Newly published (Atom)'),
		link('json', 'application/feed+json', 'Newly published (JSON Feed)')
	];
}

/** The filters of an address as a query: what else it shows makes no other feed. */
export function feedQuery(address: Address): string {
	const { search, actors, priorities, kinds, relations, statuses, coders, period } = address;
	return writeAddress({
		...{ ...START, search, actors, priorities, kinds, relations, statuses, coders, period }
	});
}
