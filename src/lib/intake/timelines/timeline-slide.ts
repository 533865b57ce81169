import { type DateProblem, readEdtf } from '../../dates/edtf.ts';
import { type DraftDate, emptyDraft } from '../draft.ts';
import type { ParsedItem } from '../format.ts';
import { parsedProblem } from '../parsed-problem.ts';
import type { SourceLocation } from '../problem.ts';
import { guessLanguage } from '../text/guess-language.ts';
import { markupText, type MarkupText } from '../text/markup-text.ts';
import type { TimelineSlide } from './slide.ts';
import { type DateParts, timelineDay, type TimelineDay, wordsOfParts } from './timeline-date.ts';
import { type KeptBeside, mediaProblems, mediaOf } from './timeline-media.ts';

/** What is known and chosen of a timeline as a whole. */
interface SlideReading {
	/** BCP 47; null to go by the words. */
	readonly language: string | null;
	readonly kept: KeptBeside;
}

/** What a slide is here: an event a statement, an era an era; a title without a date is left out, and reported. */
export function* parsedSlide(
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
	yield* unsaidProblems(slide, stretch, words);
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
	yield* mediaProblems(slide);
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
	const more = {
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
	return Object.fromEntries(Object.entries(more).filter(([, written]) => written !== ''));
}

/** What a statement has a field for, and an era has none. */
const onEras = (slide: TimelineSlide): string[] => [
	...(mediaOf(slide).length > 0 ? ['media'] : []),
	...(slide.group !== '' ? ['group'] : []),
	...(slide.tags.length > 0 ? ['tags'] : [])
];

function* unsaidProblems(
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
			const code = part === 'time' ? 'left-out' : 'bad-date';
			yield parsedProblem(code, location, {
				lost: 'field',
				because: `“${words}”: ${TAKEN[part]}; ${because}`,
				hint
			});
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
	const content = [...words, url, ...shown, ...more].filter(Boolean).join(' · ');
	return parsedProblem('left-out', slide.location, {
		lost: 'record',
		because: `the title of the timeline is not a statement: “${content}”`,
		hint: 'copy it into the title and summary of the dataset'
	});
}

const withoutHeadline = (location: SourceLocation, words: string): ParsedItem =>
	parsedProblem('missing', location, {
		lost: 'nothing',
		because: `the era has no headline; it is called “${words}”`,
		hint: 'write a headline'
	});

/** What of an event’s time its date does not say, and why. */
interface Unsaid extends DateProblem {
	readonly part: 'start' | 'end' | 'time';
}

/** When an event or era was: EDTF, or null where nothing of it can be read. */
interface TimelineStretch {
	readonly written: string | null;
	readonly unsaid: readonly Unsaid[];
}

/**
 * The stretch from one date of TimelineJS to another. Of a beginning that cannot be read only the end is
 * known; where the end cannot be joined on, the beginning stands alone. Within a day it is the clock
 * time at which it begins that is kept.
 */
function timelineStretch(start: DateParts, end: DateParts | null): TimelineStretch {
	const from = timelineDay(start);
	const to = end === null || wordsOfParts(end) === '' ? null : timelineDay(end);
	if (!to) return from.ok ? only(from.value) : { written: null, unsaid: [unsaid('start', from)] };
	if (!from.ok) {
		const why = wordsOfParts(start) === '' ? [] : [unsaid('start', from)];
		if (!to.ok) return { written: null, unsaid: why.length > 0 ? why : [unsaid('end', to)] };
		return { written: `../${dayOf(to.value)}`, unsaid: [...why, ...clocksOf(to.value)] };
	}
	if (!to.ok) return alone(from.value, to.problem);
	if (to.value.written === from.value.written) return only(from.value);
	const [first, last] = [dayOf(from.value), dayOf(to.value)];
	if (first === last) return alone(from.value, WITHIN_A_DAY);
	const written = `${first}/${last}`;
	const read = readEdtf(written);
	if (!read.ok) return alone(from.value, read.problem);
	return { written, unsaid: [...clocksOf(from.value), ...clocksOf(to.value)].slice(0, 1) };
}

const unsaid = (part: Unsaid['part'], { problem }: { problem: DateProblem }): Unsaid => ({
	part,
	...problem
});

/** A date without another one, and with its clock time where it has one. */
const only = ({ written, withoutClock }: TimelineDay): TimelineStretch => ({
	written,
	unsaid: withoutClock ? [{ part: 'time', ...withoutClock }] : []
});

const alone = (from: TimelineDay, problem: DateProblem): TimelineStretch => {
	const { written, unsaid: before } = only(from);
	return { written, unsaid: [{ part: 'end', ...problem }, ...before] };
};

const dayOf = ({ written }: TimelineDay): string => written.replace(/T.*/, '');

/** Why a stretch of days says nothing of a clock time. */
const clocksOf = ({ written, withoutClock }: TimelineDay): Unsaid[] =>
	withoutClock || written.includes('T') ? [{ part: 'time', ...OF_DAYS, ...withoutClock }] : [];

const OF_DAYS: DateProblem = {
	because: 'a period of days has no clock times',
	hint: 'if they matter, write them in the text'
};

const WITHIN_A_DAY: DateProblem = {
	because: 'a date within one day has one clock time',
	hint: 'if it matters, write the end in the text'
};
