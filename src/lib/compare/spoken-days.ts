import { oncePer } from '../base/once-per.ts';
import { certainDaysOf } from '../dates/days-of.ts';
import type { Study } from '../study/study.ts';

/**
 * The days that some statements surely tell of (`certainDaysOf`): from `starts[i]`, before `ends[i]`. As their dates
 * have them, but of an open end those of its beginning. Plain numbers, since a row may have thousands.
 */
export interface SpokenDays {
	readonly starts: Float64Array;
	readonly ends: Float64Array;
}

/** The days of some statements, by index, in their order. */
export function spokenDays(indices: readonly number[], study: Study): SpokenDays {
	const { starts } = study.columns;
	const ends = certainEnds(study);
	const days = { starts: new Float64Array(indices.length), ends: new Float64Array(indices.length) };
	for (let at = 0; at < indices.length; at++) {
		days.starts[at] = starts[indices[at]!]!;
		days.ends[at] = ends[indices[at]!]!;
	}
	return days;
}

/** Made once, since every filter asks for most of them in every row. */
const certainEnds = oncePer(({ columns, dataset }: Study) =>
	Float64Array.from(columns.ends, (end, index) =>
		Number.isFinite(end) ? end : certainDaysOf(dataset.statements[index]!.when).end
	)
);
