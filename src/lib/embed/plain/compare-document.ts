import type { Dataset } from '../../model/dataset.ts';
import { messagesIn } from '../../messages/messages-in.ts';
import type { Address } from '../../query/address/address.ts';
import { readingOf } from '../../query/reading.ts';
import { studyOf, type Study } from '../../study/study.ts';
import { renderStatic } from '../../ui/render-static.ts';
import { documentOf } from '../document.ts';
import type { Edition } from '../edition.ts';
import { readEmbedOptions, type EmbedOptions } from '../embed-options.ts';
import CompareEmbed from './CompareEmbed.svelte';

/** Where the things are that the page of an embedded comparison names. */
export interface CompareEmbedUrls {
	/** The absolute address of the dataset’s full view, without a query. */
	readonly home: string;
	/** The text of the script that tells how tall it is. */
	readonly boot: string;
	readonly css: string;
	/** Elements for the head: what describes this page elsewhere. */
	readonly head: (study: Study, address: Address, options: EmbedOptions) => string;
}

/**
 * The whole page of an embedded comparison as HTML: a figure that needs no script, each number of which opens the
 * full view at its cell. The same state gives the same bytes.
 */
export function compareDocument(
	dataset: Dataset,
	edition: Edition,
	params: URLSearchParams,
	{ home, boot, css, head }: CompareEmbedUrls
): string {
	const reading = readingOf(studyOf(dataset), params);
	const { options, problems } = readEmbedOptions(params);
	const { language, direction } = messagesIn(options.language);
	const props = { reading, options, edition, home, problems };
	const { body } = renderStatic(CompareEmbed, props);
	return documentOf({
		...{ title: dataset.title, language, direction, theme: options.theme, css },
		head: head(reading.study, reading.address, options),
		body: `<div>${body}</div>\n<script>${boot}</script>`
	});
}
