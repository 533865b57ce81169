import type { Dataset } from '../../model/dataset.ts';
import { messagesIn } from '../../messages/messages-in.ts';
import { priorityReading } from '../../query/priority-reading.ts';
import { studyOf } from '../../study/study.ts';
import { renderStatic } from '../../ui/render-static.ts';
import { documentOf } from '../document.ts';
import type { Edition } from '../edition.ts';
import { readEmbedOptions } from '../embed-options.ts';
import PriorityEmbed from './PriorityEmbed.svelte';

/** Where an embed that stands still is, and what it is made with. */
interface PlainUrls {
	/** The absolute address of the dataset’s full view, without a query. */
	readonly home: string;
	readonly boot: string;
	readonly css: string;
}

/**
 * The whole page of an embed of one priority as HTML; null where the dataset has none of that id. The same state
 * gives the same bytes.
 */
export function priorityDocument(
	dataset: Dataset,
	edition: Edition,
	priority: string,
	params: URLSearchParams,
	{ home, boot, css }: PlainUrls
): string | null {
	const shown = priorityReading(studyOf(dataset), priority, params);
	if (!shown) return null;
	const { options, problems } = readEmbedOptions(params);
	const { language, direction } = messagesIn(options.language);
	const { number, title } = shown.at.priority;
	const { body } = renderStatic(PriorityEmbed, { shown, options, edition, home, problems });
	return documentOf({
		title: `${number} ${title}`,
		language,
		direction,
		theme: options.theme,
		css,
		head: '',
		body: `<div>${body}</div>
<script>${boot}</script>`
	});
}
