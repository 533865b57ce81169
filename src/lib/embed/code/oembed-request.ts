import { urlIn } from '../../base/url-in.ts';
import { excerpt } from '../../base/words.ts';
import { fail, ok, type Result } from '../../base/types.ts';
import type { DatasetUrl } from './embed-addresses.ts';

export const FORMATS = ['json', 'xml'] as const;

/** What somebody asks oEmbed about: an address of a dataset, and how large it may be. */
export interface OembedRequest {
	readonly format: (typeof FORMATS)[number];
	readonly datasetUrl: DatasetUrl;
	/** The id of the priority whose page or embed it is; null for the dataset’s. */
	readonly priority: string | null;
	/** The query of the address. */
	readonly params: URLSearchParams;
	/** px; null: as large as it likes. */
	readonly maxWidth: number | null;
	readonly maxHeight: number | null;
}

/** Why oEmbed has no answer: the status of HTTP, and a sentence for who asked. */
export interface OembedProblem {
	readonly status: 400 | 404 | 501;
	readonly because: string;
}

/** Reads what is asked of a server’s oEmbed, https://oembed.com, by the address of the question. */
export function readOembedRequest({
	origin,
	host,
	searchParams
}: URL): Result<OembedRequest, OembedProblem> {
	const written = searchParams.get('format') ?? 'json';
	const format = FORMATS.find((one) => one === written);
	if (!format) {
		return problem(501, `Unknown format “${excerpt(written)}”: write format=json or format=xml.`);
	}
	const url = searchParams.get('url') ?? '';
	const embedded = urlIn(url);
	if (!embedded) {
		return problem(400, `Write the full address of a dataset’s page after url=, encoded.`);
	}
	// Behind a proxy a server may not know that it is asked by https.
	if (embedded.host !== host || !/^https?:$/.test(embedded.protocol)) {
		return problem(
			400,
			`“${excerpt(url)}” is not an address of ${origin}: send the request to that address’s own server.`
		);
	}
	const named = namesIn(embedded.pathname);
	if (!named) {
		return problem(
			404,
			`“${excerpt(url)}” is not the page of a dataset or of a priority, nor an embed of one.`
		);
	}
	const [maxWidth, maxHeight] = ['maxwidth', 'maxheight'].map((side) =>
		readPixels(searchParams.get(side))
	);
	if (maxWidth === undefined || maxHeight === undefined) {
		return problem(400, 'Write maxwidth and maxheight in whole pixels: maxwidth=600.');
	}
	return ok({
		format,
		datasetUrl: { origin, name: named.name },
		priority: named.priority,
		params: embedded.searchParams,
		maxWidth,
		maxHeight
	});
}

const problem = (status: OembedProblem['status'], because: string) => fail({ status, because });

/** The dataset of a path, and its priority. */
function namesIn(path: string): { name: string; priority: string | null } | null {
	const match = /^\/(?:datasets|embed)\/([^/]+)(?:\/priorities\/([^/]+))?\/?$/.exec(path);
	if (!match) return null;
	const [, name, priority] = match;
	try {
		return {
			name: decodeURIComponent(name!),
			priority: priority === undefined ? null : decodeURIComponent(priority)
		};
	} catch {
		return null; // it is not encoded as addresses are
	}
}

/** undefined where something else is written. */
function readPixels(written: string | null): number | null | undefined {
	if (!written) return null;
	return /^[1-9]\d{0,4}$/.test(written) ? Number(written) : undefined;
}
