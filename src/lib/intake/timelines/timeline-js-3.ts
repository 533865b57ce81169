import {
	asWritten,
	isBlank,
	isObject,
	type JsonObject,
	listOf,
	objectAt,
	wordsOf
} from '../text/json-value.ts';
import type { SourceLocation } from '../problem.ts';
import { type SlideRead, slidesIn, type TimelineSlide } from './slide.ts';
import type { DateParts } from './timeline-date.ts';

/**
 * The slides of a timeline in the JSON of TimelineJS 3
 * (https://timeline.knightlab.com/docs/json-format.html): its title, eras and events.
 */
export function* timelineSlides3(
	timeline: JsonObject,
	location: SourceLocation
): Generator<SlideRead> {
	if (isObject(timeline.title)) {
		yield slideOf('title', timeline.title, { ...location, path: 'title' }, 0);
	}
	for (const kind of ['era', 'event'] as const) {
		const path = `${kind}s`;
		yield* slidesIn(timeline[path], path, location, (slide, at, nth) =>
			slideOf(kind, slide, at, nth)
		);
	}
}

const KNOWN = [
	'start_date',
	'end_date',
	'text',
	'media',
	'group',
	'display_date',
	'unique_id',
	'tags'
];

const PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second', 'display_date'];

function slideOf(
	kind: TimelineSlide['kind'],
	slide: JsonObject,
	location: SourceLocation,
	nth: number
): TimelineSlide {
	const text = isObject(slide.text) ? slide.text : { text: slide.text };
	const media = isObject(slide.media) ? slide.media : { url: slide.media };
	const [start, end] = [objectAt(slide, 'start_date'), objectAt(slide, 'end_date')];
	const unmapped = (part: JsonObject, known: readonly string[], name: string) =>
		Object.entries(part)
			.filter(([key, value]) => !known.includes(key) && !isBlank(value))
			.map(([key, value]) => [`${name}${key}`, asWritten(value)] as const);
	return {
		kind,
		id: wordsOf(slide.unique_id) || `${kind}-${nth + 1}`,
		ownId: wordsOf(slide.unique_id) || null,
		location,
		start: partsOf(start),
		end: isObject(slide.end_date) ? partsOf(end) : null,
		displayDate: wordsOf(slide.display_date) || wordsOf(start.display_date),
		headline: wordsOf(text.headline),
		text: wordsOf(text.text),
		media: {
			url: wordsOf(media.url),
			caption: wordsOf(media.caption),
			credit: wordsOf(media.credit)
		},
		group: wordsOf(slide.group),
		tags: listOf(slide.tags)
			.flatMap((tags) =>
				wordsOf(tags)
					.split(',')
					.map((tag) => tag.trim())
			)
			.filter(Boolean),
		more: Object.fromEntries([
			...unmapped(slide, KNOWN, ''),
			...unmapped(text, ['headline', 'text'], 'text.'),
			...unmapped(media, ['url', 'caption', 'credit'], 'media.'),
			...unmapped(start, PARTS, 'start_date.'),
			...unmapped(end, PARTS, 'end_date.')
		])
	};
}

function partsOf(date: JsonObject): DateParts {
	const [hour, minute, second] = ['hour', 'minute', 'second'].map((part) => wordsOf(date[part]));
	const two = (digits: string | undefined) => (digits === '' ? '00' : digits!.padStart(2, '0'));
	const time =
		hour === '' ? '' : `${hour!}:${two(minute)}${second === '' ? '' : `:${two(second)}`}`;
	return { year: wordsOf(date.year), month: wordsOf(date.month), day: wordsOf(date.day), time };
}
