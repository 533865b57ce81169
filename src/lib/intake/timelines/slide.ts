import type { ImportProblem, SourceLocation } from '../problem.ts';
import { isObject, type JsonObject, listOf } from '../text/json-value.ts';
import type { DateParts } from './timeline-date.ts';

/** An event, era or title of a TimelineJS timeline as it stands in the input. */
export interface TimelineSlide {
	readonly kind: 'event' | 'era' | 'title';
	readonly id: string;
	/** The id that the timeline itself gives it. */
	readonly ownId?: string | null;
	readonly location: SourceLocation;
	readonly start: DateParts;
	readonly end: DateParts | null;
	readonly displayDate: string;
	readonly headline: string;
	readonly text: string;
	readonly media: { readonly url: string; readonly caption: string; readonly credit: string };
	readonly group: string;
	readonly tags: readonly string[];
	/** What else it says, by the input's own names; blanks are left out. */
	readonly more: Readonly<Record<string, string>>;
}

/** A slide of a timeline, or why it is none. */
export type SlideRead = TimelineSlide | { readonly problem: ImportProblem };

/** The slides in an array of them, and a problem for each thing in it that is none. */
export function* slidesIn(
	list: unknown,
	path: string,
	{ file }: SourceLocation,
	read: (slide: JsonObject, location: SourceLocation, at: number) => TimelineSlide
): Generator<SlideRead> {
	for (const [at, slide] of listOf(list).entries()) {
		const location = { file, path: `${path}[${at}]` };
		if (isObject(slide)) yield read(slide, location, at);
		else yield { problem: notASlide(location) };
	}
}

const notASlide = (location: SourceLocation): ImportProblem => ({
	code: 'bad-value',
	location,
	lost: 'record',
	because: 'the event is not an object with fields',
	hint: 'write it as { "start_date": { "year": … }, "text": { "headline": … } }'
});
