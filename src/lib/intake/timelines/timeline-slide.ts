import { parsedProblem } from '../parsed-problem.ts';
import type { ParsedItem } from '../format.ts';
import type { SourceLocation } from '../source-location.ts';
import { guessLanguage } from '../text/guess-language.ts';
import { markupText, type MarkupText } from '../text/markup-text.ts';
import { emptyDraft, type DraftDate } from '../draft.ts';
import type { KeptBeside } from './kept-beside.ts';
import { wordsOfParts, type DateParts } from './timeline-date.ts';
import type { TimelineSlide } from './slide.ts';
import { mediaFound, mediaOf } from './timeline-media.ts';
import { timelineStretch, type TimelineStretch, type Unsaid } from './timeline-stretch.ts';

/** What is told and chosen of a timeline as a whole. */
export interface SlideReading {
	/** BCP 47; null to go by the words. */
	readonly language: string | null;
	readonly kept: KeptBeside;
}

/** What a slide is here: an event a statement, an era an era; a title without a date is left out, and told. */
export function* slideFound(
	slide: TimelineSlide,
	{ language, kept }: SlideReading
): Generator<ParsedItem> {
	const { kind, location, start, end, displayDate } = slide;
	const headline = markupText(slide.headline);
	const text = markupText(slide.text);
	const title = headline.text.replace(/\s+/g, ' ');
	const dated = [start, end].some((side) => side !== null && side.year !== '');
	if (kind === 'title' && !dated) {
		yield titleLeftOut(slide, [title, text.text]);
		return;
	}
	const words = displayDate || [start, end].map(wordsOf).filter(Boolean).join(' – ');
	const stretch = timelineStretch(start, end);
	yield* unsaidFound(slide, stretch, words);
	const date: DraftDate | null =
		stretch.written === null ? null : { written: stretch.written, words, inferred: null };
	const beside = besides(slide, [headline, text]);
	if (kind === 'era') {
		if (date === null) return;
		if (title === '') yield withoutHeadline(location, words);
		yield* kept.tellOfEra([...Object.keys(beside), ...onEras(slide)], location);
		yield { kind, era: { location, title: title || words, text: text.text || null, date } };
		return;
	}
	yield* mediaFound(slide);
	yield* kept.tell(Object.keys(beside), location);
	yield {
		kind: 'statement',
		draft: {
			...emptyDraft(slide.id, location),
			...(slide.ownId && { ownId: slide.ownId }),
			date,
			title: title || null,
			text: text.text || null,
			language: language ?? guessLanguage(`${title}\n${text.text}`),
			group: slide.group || null,
			tags: slide.tags,
			media: mediaOf(slide),
			more: {
				...beside,
				...(date === null && words !== '' && { date: words }),
				...Object.fromEntries(stretch.unsaid.map(({ part }) => [NAMES[part], saidOf(slide, part)]))
			}
		}
	};
}

const wordsOf = (date: DateParts | null): string => (date === null ? '' : wordsOfParts(date));

const NAMES = { start: 'start_date', end: 'end_date', time: 'time' } as const;

/** What a slide says of a part of its time, as it stands there. */
const saidOf = ({ start, end }: TimelineSlide, part: Unsaid['part']): string =>
	part === 'start'
		? wordsOf(start)
		: part === 'end'
			? wordsOf(end)
			: [start.time, end?.time ?? ''].filter(Boolean).join(' – ');

/** The slide's own words where they held markup or have no field, so that nothing of them is lost. */
function besides(slide: TimelineSlide, texts: readonly MarkupText[]): Record<string, string> {
	const { media, displayDate } = slide;
	const marked = (name: string, written: string) =>
		/[<&]/.test(written) ? { [`${name} (HTML)`]: written } : {};
	const links = texts
		.flatMap((text) => text.links)
		.map(({ address, words }) => `${words} <${address}>`.trim());
	const kept = {
		...slide.more,
		display_date: displayDate,
		...{ ...marked('headline', slide.headline), ...marked('text', slide.text) },
		...{ ...marked('media caption', media.caption), ...marked('media credit', media.credit) },
		...(media.url.startsWith('<') && { 'media (HTML)': media.url }),
		...(mediaOf(slide).length === 0 && {
			...{ 'media caption': media.caption, 'media credit': media.credit }
		}),
		links: links.join('\n')
	};
	return Object.fromEntries(Object.entries(kept).filter(([, written]) => written !== ''));
}

/** What a statement has a field for, and an era has none. */
const onEras = (slide: TimelineSlide): string[] => [
	...(mediaOf(slide).length > 0 ? ['media'] : []),
	...(slide.group !== '' ? ['group'] : []),
	...(slide.tags.length > 0 ? ['tags'] : [])
];

function* unsaidFound(
	{ kind, location, start }: TimelineSlide,
	{ written, unsaid }: TimelineStretch,
	words: string
): Generator<ParsedItem> {
	for (const { part, because, hint } of unsaid) {
		if (written === null) {
			const code = words === '' || start.year === '' ? 'no-date' : 'bad-date';
			yield parsedProblem(code, location, {
				lost: kind === 'era' ? 'record' : 'field',
				because,
				hint
			});
		} else {
			const told = `“${words}”: ${TAKEN[part]}; ${because}`;
			const code = part === 'time' ? 'left-out' : 'bad-date';
			yield parsedProblem(code, location, { lost: 'field', because: told, hint });
		}
	}
}

const TAKEN = {
	start: 'only the end was used',
	end: 'only the start was used',
	time: 'the clock time was not used'
} as const;

function titleLeftOut(slide: TimelineSlide, words: readonly string[]): ParsedItem {
	const { url, caption, credit } = slide.media;
	const shown = [caption, credit].map((one) => markupText(one).text);
	const more = Object.entries(slide.more).map(([name, written]) => `${name}: ${written}`);
	const said = [...words, url, ...shown, ...more].filter(Boolean).join(' · ');
	return parsedProblem('left-out', slide.location, {
		lost: 'record',
		because: `the title of the timeline is not a statement: “${said}”`,
		hint: 'copy it into the title and summary of the dataset'
	});
}

const withoutHeadline = (location: SourceLocation, words: string): ParsedItem =>
	parsedProblem('missing', location, {
		lost: 'nothing',
		because: `the era has no headline; it is called “${words}”`,
		hint: 'write a headline'
	});
