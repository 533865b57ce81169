import { isObject, listOf, type JsonObject } from '../text/json-value.ts';
import type { Place } from '../place.ts';
import type { ImportProblem } from '../problem.ts';
import type { TimelineSlide } from './slide.ts';

/** A slide of a timeline, or why it is none. */
export type SlideRead = TimelineSlide | { readonly problem: ImportProblem };

/** The slides in an array of them, and a problem for each thing in it that is none. */
export function* slidesIn(
	list: unknown,
	path: string,
	{ file }: Place,
	read: (slide: JsonObject, place: Place, at: number) => TimelineSlide
): Generator<SlideRead> {
	for (const [at, slide] of listOf(list).entries()) {
		const place = { file, path: `${path}[${at}]` };
		if (isObject(slide)) yield read(slide, place, at);
		else yield { problem: notASlide(place) };
	}
}

const notASlide = (place: Place): ImportProblem => ({
	code: 'bad-value',
	place,
	lost: 'record',
	because: 'the event is no object with fields',
	hint: 'write it as { "start_date": { "year": … }, "text": { "headline": … } }'
});
