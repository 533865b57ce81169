import type { Columns } from '../../layout/columns.ts';
import { baseline, stackRoom, type Frame } from '../../layout/frame.ts';
import type { Ridge, Shape } from './shape.ts';
import type { Sheet } from './sheet.ts';
import { middleOf } from '../../layout/stacks.ts';

/** The most that a ridge rises, in heights of its row; never over a name that stands over the row. */
export const RISE = 1.75;

/** px that one statement of a column rises, the same in every row. */
export const stepOf = ({ highest }: Columns, frame: Frame): number =>
	(frame.room < frame.rowHeight ? stackRoom(frame) : RISE * frame.rowHeight) / Math.max(1, highest);

/**
 * A ridge a row, all on one scale; without a shade where nothing of the row has been reviewed. Each has a point a
 * column, and so their size is bounded by pixels.
 */
export function ridgeShapes(
	columns: Columns,
	rows: readonly { readonly isReviewed: boolean }[],
	{ frame, theme }: Sheet
): Shape[] {
	const step = stepOf(columns, frame);
	const { count, counts } = columns;
	const middles = Array.from({ length: count }, (_, column) => middleOf(column, columns, frame));
	return rows.flatMap(({ isReviewed }, row): Ridge[] => {
		const base = baseline(frame, row);
		const countIn = (column: number) => counts[row * count + column]!;
		const pointAt = (column: number): Ridge['runs'][number][number] => {
			const x = middles[column];
			if (x === undefined) return [column < 0 ? 0 : frame.plot, base];
			return [x, base - countIn(column) * step];
		};
		const runs = runsOf(countIn, count).map(([from, to]) =>
			Array.from({ length: to - from + 2 }, (_, at) => pointAt(from - 1 + at))
		);
		if (runs.length === 0) return [];
		return [
			{
				...{ kind: 'ridge', key: `ridge ${row}`, runs, base, stroke: theme.ink },
				...{ shade: isReviewed ? 0.16 : 0, dash: isReviewed ? '' : '4 3' }
			}
		];
	});
}

/** The runs of columns that have statements: from the first, without the last. Between them a row is flat. */
function runsOf(countIn: (column: number) => number, count: number): [from: number, to: number][] {
	const runs: [number, number][] = [];
	for (let column = 0; column < count; column++) {
		if (countIn(column) === 0) continue;
		const last = runs[runs.length - 1];
		if (last?.[1] === column) last[1]++;
		else runs.push([column, column + 1]);
	}
	return runs;
}
