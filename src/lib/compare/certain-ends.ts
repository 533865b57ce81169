import { oncePer } from '../base/once-per.ts';
import { certainDaysOf } from '../dates/days-of.ts';
import type { Study } from '../study/study.ts';

/**
 * The ends of the days that each statement surely tells of (`certainDaysOf`), by index: as its date has them, but of an
 * open end that of its beginning. Their beginnings are those of the columns.
 */
export const certainEnds = oncePer(({ columns, dataset }: Study): Float64Array =>
	columns.ends.map((end, index) =>
		Number.isFinite(end) ? end : certainDaysOf(dataset.statements[index]!.when).end
	)
);
