import { bareCode } from './code.ts';
import { embedAddresses } from './embed-addresses.ts';
import type { Embedded } from './embedded.ts';
import type { OembedRequest } from './oembed-request.ts';

/** An answer of oEmbed, version 1.0, of the type for what is not a picture, video or link. */
export interface Oembed {
	readonly version: '1.0';
	readonly type: 'rich';
	readonly title: string;
	readonly provider_name: string;
	readonly provider_url: string;
	readonly html: string;
	/** px. */
	readonly width: number;
	readonly height: number;
	readonly thumbnail_url?: string;
	readonly thumbnail_width?: number;
	readonly thumbnail_height?: number;
	/** Seconds for which the answer may be kept. */
	readonly cache_age: number;
}

const COLUMN = 680; // px, where nobody says how wide it may be
const CARD = { width: 1200, height: 630 };
const [HOUR, YEAR] = [3600, 31_536_000]; // s

/**
 * How a state of a dataset is embedded by others. The code is the form without a script: who pastes it by
 * program has no use for one, since a browser does not run it there, and filters take it out. Where the
 * loader is on the page, it keeps these frames as tall as they are too.
 */
export function oembedOf(
	embedded: Embedded,
	{ maxWidth, maxHeight }: Pick<OembedRequest, 'maxWidth' | 'maxHeight'>,
	frozen: boolean
): Oembed {
	const { title, datasetUrl, address, options } = embedded;
	const height = Math.min(embedded.height, maxHeight ?? Infinity);
	// The standard keeps a thumbnail too within what was asked for.
	const hasCard = CARD.width <= (maxWidth ?? Infinity) && CARD.height <= (maxHeight ?? Infinity);
	return {
		version: '1.0',
		type: 'rich',
		title,
		provider_name: 'Plumbline',
		provider_url: datasetUrl.origin,
		html: bareCode({ ...embedded, height }, maxWidth),
		width: maxWidth ?? COLUMN,
		height,
		...(hasCard && {
			thumbnail_url: embedAddresses(datasetUrl, address, options).card,
			thumbnail_width: CARD.width,
			thumbnail_height: CARD.height
		}),
		cache_age: frozen ? YEAR : HOUR
	};
}
