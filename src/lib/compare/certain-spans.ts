import { oncePer } from '../base/once-per.ts';
import { certainDaysOf } from '../dates/days-of.ts';
import type { Span } from '../dates/span.ts';
import type { Study } from '../study/study.ts';

/**
 * The days that each statement surely tells of (`certainDaysOf`), by index: as its date has them, but of an open end
 * those of its beginning. Made once, since every filter asks for most of them in every row.
 */
export const certainSpans = oncePer(({ columns, dataset }: Study): readonly Span[] =>
	Array.from(columns.starts, (start, index): Span => {
		const end = columns.ends[index]!;
		return {
			start,
			end: Number.isFinite(end) ? end : certainDaysOf(dataset.statements[index]!.when).end
		};
	})
);
