import { messagesFor } from '../../wording/messages-for.ts';
import { studyOf, type Study } from '../../study/study.ts';
import type { Dataset } from '../../model/dataset.ts';
import { WIRE_VERSION } from '../../model/wire/wire-version.ts';
import type { Address } from '../../query/address/address.ts';
import { detailAt } from '../../query/statement-detail.ts';
import { readingOf } from '../../query/reading.ts';
import { renderStatic } from '../../ui/render-static.ts';
import { messagesIn } from '../../messages/messages-in.ts';
import { chartText } from './chart-data.ts';
import { documentOf, jsonText } from '../document.ts';
import type { Edition } from '../edition.ts';
import EmbedStill from './EmbedStill.svelte';
import { readEmbedOptions, type EmbedOptions } from '../embed-options.ts';
import { ownQuery } from '../own-query.ts';
import { stillsOf } from './stills.ts';
import { DATA_ID, type PageData } from './page-data.ts';

/** Where the things are that an embed’s page names. */
export interface EmbedUrls {
	/** The absolute address of the dataset’s full view, without a query. */
	readonly home: string;
	/** The script that makes the chart move, once somebody is about to move it. */
	readonly script: string;
	/** The text of the script that waits for that. */
	readonly boot: string;
	readonly css: string;
	/** Where the dataset is, for a script that draws by itself, since no server will. */
	readonly alone?: string;
	/** Elements for the head: what describes this page elsewhere. */
	readonly head: (study: Study, address: Address, options: EmbedOptions) => string;
}

/** Where the still charts stand: most of a page, which are put in when all around them is written. */
const STILLS = '<plumbline-stills></plumbline-stills>';

/**
 * The whole page of an embed as HTML: the chart and the list as they are at an address, the data with which
 * its script makes the chart move, and nothing of the app. The same state gives the same bytes.
 */
export function embedDocument(
	dataset: Dataset,
	edition: Edition,
	params: URLSearchParams,
	{ home, script, boot, css, alone, head }: EmbedUrls
): string {
	const reading = readingOf(studyOf(dataset), params);
	const { options, problems } = readEmbedOptions(params);
	const { address, study } = reading;
	const messages = messagesFor(dataset, messagesIn(options.language));
	const { language, direction, thousands, dates, chart } = messages;
	const props = {
		stills: STILLS,
		reading,
		options,
		hrefTo: (changes: Partial<typeof address>) => ownQuery({ ...address, ...changes }, options),
		edition,
		home,
		problems,
		detailOf: (id: (typeof dataset.statements)[number]['id']) =>
			detailAt(study.indexOf.get(id)!, study)
	};
	const { body } = renderStatic(EmbedStill, props);
	const [above, below] = body.split(STILLS) as [string, string];
	const stills = stillsOf(reading, messages, options.height);
	const data: Omit<PageData, 'chart'> = {
		version: WIRE_VERSION,
		query: ownQuery(address, options),
		messages: { language, direction, thousands, dates, chart },
		height: options.height,
		controls: !options.hidden.includes('controls'),
		unreachable: messages.embed.unreachable,
		outdated: messages.embed.outdated
	};
	return documentOf({
		title: dataset.title,
		language,
		direction,
		theme: options.theme,
		css,
		head: head(study, address, options),
		body: `<div>${above}${stills}${below}</div>
<script type="application/json" id="${DATA_ID}">${jsonText(data).slice(0, -1)},"chart":${chartText(reading, messages)}}</script>
<script data-page="${script}"${alone ? ` data-alone="${alone}"` : ''}>${boot}</script>`
	});
}
