import { readWrittenDate } from '../dates/written/written-date.ts';
import type { Format, ImportFile, ParsedItem, ReadingChoices } from '../format.ts';
import { parsedProblem } from '../parsed-problem.ts';
import type { SourceLocation } from '../problem.ts';
import {
	asWritten,
	isBlank,
	isObject,
	parsedJson,
	type JsonObject,
	listOf,
	objectAt,
	wordsOf
} from '../text/json-value.ts';
import { type SlideRead, slidesIn, type TimelineSlide } from './slide.ts';
import type { DateParts } from './timeline-date.ts';
import { timelineSlides3 } from './timeline-js-3.ts';
import { KeptBeside } from './timeline-media.ts';
import { parsedSlide } from './timeline-slide.ts';

/**
 * The slides of a timeline in the JSON of TimelineJS 2: `date` and `era`, with dates such as
 * `2011,12,10`. The timeline itself is its title slide; its own date tells only where it begins.
 */
function* timelineSlides2(timeline: JsonObject, location: SourceLocation): Generator<SlideRead> {
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
	const unmapped = [
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
		more: Object.fromEntries(unmapped.map(([name, value]) => [name, asWritten(value)]))
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

/** A timeline of TimelineJS as JSON, of version 3 or 2, also with the call or name of a script around it. */
export const timelineJs: Format = {
	name: 'timeline-js',
	title: 'TimelineJS (JSON)',
	recognises(_, head) {
		const text = unwrapped(head);
		if (!/^\s*\{/.test(text)) return 0;
		if (/"events"\s*:\s*\[/.test(text) && /"start_date"\s*:/.test(text)) return 0.9;
		if (/"timeline"\s*:\s*\{/.test(text) && /"startDate"\s*:/.test(text)) return 0.9;
		return /"events"\s*:/.test(text) && /"(scale|eras|headline)"\s*:/.test(text) ? 0.6 : 0;
	},
	read: parsedJson(slidesOf, unwrapped)
};

function* slidesOf(
	value: unknown,
	file: ImportFile,
	choices: ReadingChoices
): Generator<ParsedItem> {
	const location = { file: file.name };
	const older = objectAt(value, 'timeline');
	const slides =
		isObject(value) && Array.isArray(value.events)
			? timelineSlides3(value, location)
			: 'date' in older || 'startDate' in older
				? timelineSlides2(older, location)
				: null;
	if (!slides) {
		yield parsedProblem('missing', location, {
			lost: 'file',
			because:
				'the file has neither “events”, as TimelineJS 3, nor “timeline” with “date”, as version 2',
			hint: 'check that this is the JSON of a timeline'
		});
		return;
	}
	const ids = new Set<string>();
	const reading = { language: choices.language ?? null, kept: new KeptBeside() };
	for (const slide of slides) {
		if ('problem' in slide) {
			yield { kind: 'problem', problem: slide.problem };
			continue;
		}
		const id = ids.has(slide.id) ? `${slide.id}~${ids.size}` : slide.id;
		ids.add(id);
		yield* parsedSlide({ ...slide, id }, reading);
	}
}

/** Blanks for a script's call or name around the JSON: its lines stay where they are. */
function unwrapped(text: string): string {
	const lead = text.length - text.trimStart().length;
	const before = /^(?:(?:var|let|const)\s+)?[\w$.]+\s*[=(]\s*(?=[{[])/.exec(
		text.slice(lead, lead + LONGEST_NAME)
	)?.[0];
	if (before === undefined) return text;
	let inner = text.slice(lead + before.length).trimEnd();
	for (const end of [';', ')']) if (inner.endsWith(end)) inner = inner.slice(0, -1).trimEnd();
	return text.slice(0, lead) + before.replace(/\S/g, ' ') + inner;
}

const LONGEST_NAME = 200; // characters of a script before its JSON
