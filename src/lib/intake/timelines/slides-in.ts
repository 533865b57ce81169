import { isObject, listOf, type JsonObject } from '../text/json-value.ts';
import type { SourceLocation } from '../source-location.ts';
import type { ImportProblem } from '../problem.ts';
import type { TimelineSlide } from './slide.ts';

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
