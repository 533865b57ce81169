import { oncePer } from '../../base/once-per.ts';
import { messagesIn } from '../../messages/messages-in.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Dataset } from '../../model/dataset.ts';
import { WIRE_VERSION } from '../../model/wire/wire-version.ts';
import type { Address } from '../../query/address/address.ts';
import { readingOf } from '../../query/reading.ts';
import { detailAt } from '../../query/statement-detail.ts';
import type { TimelineReading } from '../../query/timeline-reading.ts';
import { type Study, studyOf } from '../../study/study.ts';
import { ringOf } from '../../timeline/draw/chosen.ts';
import { drawTimeline, type TimelineDrawn } from '../../timeline/draw/draw.ts';
import { drawingOf } from '../../timeline/draw/drawing.ts';
import { namesOf, rowLinesOf } from '../../timeline/draw/gutter.ts';
import { noteShapes } from '../../timeline/draw/level-note.ts';
import { element, markupOf } from '../../timeline/draw/paint/markup.ts';
import { positioningByShares } from '../../timeline/draw/paint/positioning-by-shares.ts';
import { PAGE_THEME } from '../../timeline/draw/theme.ts';
import { rowsAsFolded } from '../../timeline/view/folded-source.ts';
import { timelineSource } from '../../timeline/view/timeline-source.ts';
import { renderStatic } from '../../ui/render-static.ts';
import { messagesFor } from '../../wording/messages-for.ts';
import { bandedFrame, BANDS } from '../banded-frame.ts';
import { documentOf, jsonText } from '../document.ts';
import { type Edition, ownQuery } from '../edition.ts';
import { type EmbedOptions, readEmbedOptions } from '../embed-options.ts';
import EmbedStill from './EmbedStill.svelte';
import { chartText } from './chart-data.ts';
import { DATA_ID, type PageData } from './page-data.ts';
import { showsWhole } from './shows-whole.ts';

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

/**
 * The chart of an embed as it stands still, as HTML. Most readers ask for everything, with nothing open: that is
 * drawn once for a study and a language.
 * @param height px; null: as tall as reads well
 */
function stillsOf(reading: TimelineReading, messages: Messages, height: number | null): string {
	const draw = () => drawnInBands(reading, messages, height);
	const { address, chosen, highlighted, study } = reading;
	const isPlain = height === null && !address.window && chosen === null && highlighted === null;
	if (!isPlain || !showsWhole(reading)) return draw();
	const drawn = plainStills(study);
	const stills = drawn.get(messages.language) ?? draw();
	drawn.set(messages.language, stills);
	return stills;
}

const plainStills = oncePer((_: Study) => new Map<string, string>());

/** The chart for each band of widths, one after another. */
function drawnInBands(reading: TimelineReading, messages: Messages, height: number | null): string {
	const source = rowsAsFolded(timelineSource(reading, messages, height ?? undefined), reading);
	return BANDS.map((band) =>
		stillChart(drawTimeline(source, { width: band, frameOf: bandedFrame }), band)
	).join('');
}

/**
 * The chart of one band of widths as SVG that fills its column without being scaled: what stands in the plot
 * is positioned by its share of the width, and words and marks keep their size.
 * @param view as wide as its band is at the least
 * @param band the first px of its band
 */
function stillChart(view: TimelineDrawn, band: number): string {
	const { frame } = view;
	const { gutter, plot, height } = frame;
	const id = `still-${band}`;
	const right = frame.width - gutter - plot;
	const sheet = { frame, theme: PAGE_THEME, messages: view.source.messages };
	const rows = rowLines(view);
	const names = namesOf(view, frame, PAGE_THEME, null)
		.map((shapes) => element('g', { class: 'row' }, markupOf(shapes, id)))
		.join('');
	return element(
		'svg',
		{ class: `band-${band}`, height, style: `padding-left:${gutter}px;padding-right:${right}px` },
		element('svg', { x: -gutter, width: gutter, height }, rows) +
			element(
				'svg',
				{
					...{ width: '100%', height, viewBox: `${gutter} 0 ${plot} ${height}` },
					...{ preserveAspectRatio: 'none' }
				},
				rows
			) +
			element(
				'g',
				{ transform: `translate(${-gutter},0)` },
				names + markupOf(noteShapes(view, PAGE_THEME), id)
			) +
			markupOf(drawingOf(view.content, sheet), id, positioningByShares(plot)) +
			ringAround(view)
	);
}

/** The lines between rows, which are stretched and keep their width. */
function rowLines(view: TimelineDrawn): string {
	const { between, ruled } = rowLinesOf(view, view.frame);
	const effect = { 'vector-effect': 'non-scaling-stroke' };
	return (
		element('path', { d: between, stroke: PAGE_THEME.hairline, ...effect }) +
		element('path', { d: ruled, stroke: PAGE_THEME.rule, ...effect })
	);
}

/** The ring around what is open. */
function ringAround(view: TimelineDrawn): string {
	const ring = ringOf(view);
	if (!ring) return '';
	const cx = `${(ring.x / view.frame.plot) * 100}%`;
	const look = { fill: 'none', stroke: PAGE_THEME.focus, 'stroke-width': 2.5 };
	return element('circle', { cx, cy: ring.y, r: ring.radius, ...look });
}
