import { lastOf } from '../../base/sequences.ts';
import { foldedLane } from '../../study/lanes/folded-lane.ts';
import type { Folds } from '../../study/folds.ts';
import type { TimelineReading } from '../../query/timeline-reading.ts';
import { rowCount } from '../../study/lanes/lane.ts';
import type { Adoption } from '../draw/shapes/declared-shapes.ts';
import type { TimelineSource } from '../draw/source.ts';

/** What of a timeline folding changes. */
type Rows = Pick<TimelineSource, 'lane' | 'whole' | 'rows' | 'adoptions' | 'highlightedLane'>;

/**
 * The rows of a timeline with those that are folded in one: that says so by a “+” after its number, or by the first and
 * the last number of its document.
 */
export function foldedRows(
	{ rows, adoptions }: Pick<TimelineSource, 'rows' | 'adoptions'>,
	{ lane, whole, highlightedLane }: Pick<TimelineReading, 'lane' | 'whole' | 'highlightedLane'>,
	folds: Folds
): Rows {
	const { members } = folds;
	const foldedWhole = foldedLane(whole, folds);
	return {
		lane: lane === whole ? foldedWhole : foldedLane(lane, folds),
		whole: foldedWhole,
		highlightedLane: highlightedLane && foldedLane(highlightedLane, folds),
		rows: members.map((some) => {
			const name = rows[some[0]!]!;
			if (some.length === 1) return name;
			const filled = some.filter((row) => rowCount(whole, row) > 0);
			const unreviewed = (filled.length > 0 ? filled : some).every((row) => rows[row]!.unreviewed);
			const last = lastOf(some.slice(1).filter((row) => rows[row]!.depth === 0));
			if (last === undefined) return { ...name, number: `${name.number}+`, unreviewed };
			const { title } = adoptions.find(({ from, to }) => from <= last && last < to)!;
			const number = `${name.number}–${rows[last]!.number}`;
			return { ...name, number, title, unreviewed, isDocument: true };
		}),
		adoptions: foldedAdoptions(adoptions, folds)
	};
}

/** Policy documents over the rows that are left of theirs. */
export const foldedAdoptions = <Some extends Pick<Adoption, 'from' | 'to'>>(
	adoptions: readonly Some[],
	{ rowOf }: Folds
): Some[] =>
	adoptions.map((one) => ({
		...one,
		from: rowOf[one.from] ?? 0,
		to: one.to > one.from ? rowOf[one.to - 1]! + 1 : (rowOf[one.from] ?? 0)
	}));

/** The same of a reading where it folds any; else its rows as they are. */
export const rowsAsFolded = <Source extends Rows>(
	source: Source,
	reading: TimelineReading
): Source =>
	reading.folds ? { ...source, ...foldedRows(source, reading, reading.folds) } : source;

/** A source whose rows are folded while there is anything to fold; live, by the getters that it is given. */
export const foldedSource = (source: TimelineSource, folded: () => Rows | null): TimelineSource => {
	const of = () => folded() ?? source;
	return Object.create(source, {
		lane: { get: () => of().lane },
		whole: { get: () => of().whole },
		rows: { get: () => of().rows },
		highlightedLane: { get: () => of().highlightedLane },
		adoptions: { get: () => of().adoptions }
	}) as TimelineSource;
};
