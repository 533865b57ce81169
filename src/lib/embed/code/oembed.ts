import { xmlCharacters } from '../../base/xml-characters.ts';
import { escaped } from '../document.ts';
import type { OembedRequest } from './oembed-request.ts';
import { tag } from './tag.ts';

/** An answer of oEmbed, version 1.0, of the type for what is not a picture, video or link. */
interface Oembed {
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

/** What others embed. */
export interface ToEmbed {
	readonly title: string;
	/** Of the server that has it. */
	readonly origin: string;
	/** px of its frame, where nothing keeps that as tall as it should be. */
	readonly height: number;
	/** The form of its code that has no script, for a frame of so many px; null where it may be as wide as it likes. */
	readonly codeOf: (height: number, width: number | null) => string;
	/** The address of a picture of it. */
	readonly card: string | null;
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
	{ title, origin, height: tallest, codeOf, card }: ToEmbed,
	{ maxWidth, maxHeight }: Pick<OembedRequest, 'maxWidth' | 'maxHeight'>,
	frozen: boolean
): Oembed {
	const height = Math.min(tallest, maxHeight ?? Infinity);
	// The standard keeps a thumbnail too within what was asked for.
	const hasCard =
		card !== null && CARD.width <= (maxWidth ?? Infinity) && CARD.height <= (maxHeight ?? Infinity);
	return {
		version: '1.0',
		type: 'rich',
		title,
		provider_name: 'Plumbline',
		provider_url: origin,
		html: codeOf(height, maxWidth),
		width: maxWidth ?? COLUMN,
		height,
		...(hasCard && {
			thumbnail_url: card,
			thumbnail_width: CARD.width,
			thumbnail_height: CARD.height
		}),
		cache_age: frozen ? YEAR : HOUR
	};
}

const FORMATS = { json: 'application/json+oembed', xml: 'text/xml+oembed' };

/** Where to ask how a page is embedded, as elements for its head. */
export const oembedLinks = (origin: string, page: string, title: string): string[] =>
	Object.entries(FORMATS).map(([format, type]) => {
		const query = new URLSearchParams({ url: page, format });
		const href = `${new URL('/oembed', origin).href}?${query.toString()}`;
		return tag('link', { rel: 'alternate', type, href, title });
	});

/** An answer of oEmbed as XML. */
export const oembedXml = (oembed: Oembed): string =>
	[
		'<?xml version="1.0" encoding="utf-8" standalone="yes"?>',
		'<oembed>',
		...Object.entries(oembed).map(
			([name, value]) => `\t<${name}>${escaped(xmlCharacters(String(value)))}</${name}>`
		),
		'</oembed>',
		''
	].join('\n');
