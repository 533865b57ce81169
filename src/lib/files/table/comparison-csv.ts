import { lastOf } from '../../base/last-of.ts';
import { never } from '../../base/never.ts';
import { sharesOf } from '../../compare/attention.ts';
import type { Side } from '../../study/division.ts';
import { cellOf, shareOf } from '../../compare/matrix.ts';
import { dayAt } from '../../dates/day.ts';
import { DAY } from '../../dates/span.ts';
import { MOST_TOGETHER } from '../../query/asked-sides.ts';
import { addressedWords } from '../../wording/addressed-words.ts';
import { axisSource } from '../../timeline/lanes/axis-source.ts';
import type { Comparison } from '../../query/comparison.ts';
import type { Reading } from '../../query/reading.ts';
import { drawLanes, spanOfBin } from '../../timeline/lanes/lanes-layout.ts';
import { sideLine } from '../../wording/side-name.ts';
import type { CsvValue } from './csv.ts';

type Row = CsvValue[];

/** What a comparison shows, as rows of a table whose first names its columns. */
export function comparisonCsv(reading: Reading): Row[] {
	const { comparison, comparing } = reading;
	switch (comparing.show) {
		case 'matrix':
			return matrixRows(comparison);
		case 'coverage':
			return coverageRows(comparison);
		case 'axis':
			return axisRows(reading);
		case 'attention':
			return attentionRows(comparison);
		default:
			return never(comparing.show);
	}
}

function matrixRows({ matrix, rows, addressed, cells, source }: Comparison): Row[] {
	const { study, comparing } = source;
	const { sides } = matrix;
	const value = (row: number, side: number) =>
		cells === 'shares' ? shareOf(matrix, row, side, comparing.share) : cellOf(matrix, row, side);
	const isFew = sides.length <= MOST_TOGETHER && sides.length > 1;
	const saidIn = new Map(addressed.flatMap((one) => one.rows.map((row) => [row, one] as const)));
	const counts = (row: number) => sides.map((_, side) => value(row, side));
	const isShares = cells === 'shares';
	const head = (side: Side) =>
		sideLine(side, study.dataset) + (isShares ? `: share of ${comparing.share}` : '');
	return [
		['number', 'priority', ...sides.map(head), 'statements', ...(isFew ? ['said in'] : [])],
		...rows.map(({ row }): Row => {
			const { number, title } = study.rows[row]!.priority;
			const words = isFew ? [addressedWords(saidIn.get(row)!, sides, study.dataset)] : [];
			return [number, title, ...counts(row), matrix.rowTotals[row]!, ...words];
		}),
		[null, 'No link counted', ...counts(matrix.rows - 1), lastOf(matrix.rowTotals)!],
		// Beside shares a row of counts would be read as one of them.
		...(isShares ? [] : [[null, 'Statements', ...matrix.sideTotals, matrix.total]])
	].map((row): Row => (isFew && row.length < sides.length + 4 ? [...row, null] : row));
}

function coverageRows({ coverageSorted, uncountedOfAll, source: { study } }: Comparison): Row[] {
	const { actors, statements } = study.dataset;
	const day = (instant: number | null | undefined) => (instant == null ? null : dayAt(instant));
	const written = (place: number | undefined) =>
		place === undefined ? null : statements[place]!.when.written;
	return [
		[
			...['number', 'priority', 'document', 'adopted', 'statements', 'before adoption'],
			...['first', 'last', 'longest silence in days', 'silence from', 'silence to', 'goes on'],
			...['silent since', ...actors.map(({ shortName }) => `statements of ${shortName}`)],
			...['suggested, not reviewed', 'contested', 'statements without filters']
		],
		...coverageSorted.map((one): Row => {
			const { priority, document } = study.rows[one.row]!;
			const { silence } = one;
			const { suggested, contested, held } = uncountedOfAll(one.row, null);
			return [
				...[priority.number, priority.title, document.title, document.adopted],
				...[one.statements.length, one.before.length],
				...[written(one.statements[0]), written(lastOf(one.statements))],
				...[silence?.days ?? 0, day(silence?.from), day(silence?.to), silence?.goesOn ?? false],
				day(one.silentSince),
				...actors.map((_, at) => one.byActor.find(({ actor }) => actor === at)?.statements ?? 0),
				...[suggested, contested, held]
			];
		})
	];
}

function axisRows(reading: Reading): Row[] {
	const view = drawLanes(axisSource(reading.comparison));
	const { lanes, isAnchored } = view.source;
	const unit = (at: number) => (isAnchored ? Math.round(at / DAY) : dayAt(at));
	return [
		['from', 'to', ...lanes.map(({ side }) => sideLine(side, reading.study.dataset))],
		...[...view.bins.borders.keys()].slice(0, -1).map((bin): Row => {
			const { start, end } = spanOfBin(view.bins, bin);
			return [unit(start), unit(end - DAY), ...view.bars.map(({ counts }) => counts[bin]!)];
		})
	];
}

function attentionRows({ attention, rows, source: { study } }: Comparison): Row[] {
	const shares = attention.map(({ links }) => sharesOf(links));
	return [
		[
			...['number', 'priority'],
			...attention.flatMap(({ side }) => [
				`links of ${sideLine(side, study.dataset)}`,
				`share of ${sideLine(side, study.dataset)}`
			])
		],
		...rows.map(({ row }): Row => [
			...[study.rows[row]!.priority.number, study.rows[row]!.priority.title],
			...attention.flatMap(({ links }, side) => [links[row]!, shares[side]![row]!])
		])
	];
}
