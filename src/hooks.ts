import type { Reroute, Transport } from '@sveltejs/kit';
import { readerPathOf } from '#lib/query/address/page-paths.ts';
import { DrawnPage } from '#lib/ui/drawn-page.ts';

export const transport: Transport = {
	DrawnPage: { encode: DrawnPage.encode, decode: DrawnPage.decode }
};

/** A draft is read by the pages of a dataset, under its own address. */
export const reroute: Reroute = ({ url }) => readerPathOf(url.pathname) ?? undefined;
