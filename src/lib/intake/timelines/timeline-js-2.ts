import {
	asWritten,
	isBlank,
	listOf,
	objectAt,
	wordsOf,
	type JsonObject
} from '../text/json-value.ts';
import type { SourceLocation } from '../source-location.ts';
import { slidesIn, type SlideRead } from './slides-in.ts';
import type { DateParts } from './timeline-date.ts';
import type { TimelineSlide } from './slide.ts';
import { readWrittenDate } from '../dates/written/written-date.ts';

/**
 * The slides of a timeline in the JSON of TimelineJS 2: `date` and `era`, with dates such as
 * `2011,12,10`. The timeline itself is its title slide; its own date tells only where it begins.
 */
export function* timelineSlides2(
	timeline: JsonObject,
	location: SourceLocation
): Generator<SlideRead> {
	const title = { ...timeline, startDate: '', endDate: '', date: [], era: [] };
	yield slideOf('title', title, { ...location, path: 'timeline' }, 0);
	for (const kind of ['era', 'event'] as const) {
		const name = kind === 'event' ? 'date' : 'era';
		yield* slidesIn(timeline[name], `timeline.${name}`, location, (slide, at, nth) =>
			slideOf(kind, slide, at, nth)
		);
	}
}

const KNOWN = ['startDate', 'endDate', 'headline', 'text', 'asset', 'tag', 'tags', 'classname'];

function slideOf(
	kind: TimelineSlide['kind'],
	slide: JsonObject,
	location: SourceLocation,
	nth: number
): TimelineSlide {
	const asset = objectAt(slide, 'asset');
	const tags = [...listOf(slide.tags), ...listOf(slide.tag)].flatMap((one) =>
		wordsOf(one)
			.split(',')
			.map((tag) => tag.trim())
	);
	const rest = [
		...Object.entries(slide).filter(([name]) => !KNOWN.includes(name)),
		...Object.entries(asset)
			.filter(([name]) => !['media', 'caption', 'credit'].includes(name))
			.map(([name, value]) => [`asset.${name}`, value] as const)
	].filter(([, value]) => !isBlank(value));
	return {
		kind,
		id: `${kind}-${nth + 1}`,
		location,
		start: partsOf(wordsOf(slide.startDate)),
		end: wordsOf(slide.endDate) ? partsOf(wordsOf(slide.endDate)) : null,
		displayDate: '',
		headline: wordsOf(slide.headline),
		text: wordsOf(slide.text),
		media: {
			url: wordsOf(asset.media),
			caption: wordsOf(asset.caption),
			credit: wordsOf(asset.credit)
		},
		// Version 2 put the events of a tag into one row.
		group: tags.find((tag) => tag !== '') ?? '',
		tags: tags.filter((tag) => tag !== ''),
		more: Object.fromEntries(rest.map(([name, value]) => [name, asWritten(value)]))
	};
}

/** `2011,12,10,15,30` or `201112101530`, with the parts from the right left out; or a date as people write it, month first. */
function partsOf(written: string): DateParts {
	const [year = '', month = '', day = '', hour = '', minute = '', second = ''] = written
		.replace(COMPACT, '$1,$2,$3,$4,$5')
		.split(',')
		.map((part) => part.trim());
	if (/^-?\d+$/.test(year)) {
		const time =
			hour === '' ? '' : [hour, minute || '00', second].filter(Boolean).map(two).join(':');
		return { year, month, day, time: time === '00:00' ? '' : time };
	}
	const date = readWrittenDate(written, 'month-first');
	const parts = date.ok
		? /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(.*))?$/.exec(date.value.written)
		: null;
	if (!parts) return { year: written, month: '', day: '', time: '' };
	return { year: parts[1]!, month: parts[2] ?? '', day: parts[3] ?? '', time: parts[4] ?? '' };
}

const COMPACT = /^(\d{4})(\d\d)(\d\d)(\d\d)?(\d\d)?(?:\d\d)?$/;

const two = (digits: string): string => digits.padStart(2, '0');
