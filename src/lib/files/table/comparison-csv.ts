import { lastOf } from '../../base/sequences.ts';
import { assertNever } from '../../base/types.ts';
import { sharesOf } from '../../compare/attention.ts';
import type { Difference } from '../../compare/differences.ts';
import { betweenOf } from '../../compare/document-matrix.ts';
import { cellOf, shareOf } from '../../compare/matrix.ts';
import { dayAt } from '../../dates/day.ts';
import { millisecondsInDay } from '../../dates/span.ts';
import { RELATIONS } from '../../model/link.ts';
import { MOST_TOGETHER } from '../../query/comparison/compared-groups.ts';
import { comparedTerms } from '../../query/comparison/compared-terms.ts';
import type { Comparison } from '../../query/comparison/comparison.ts';
import type { Reading } from '../../query/reading.ts';
import type { Group } from '../../study/groups/grouping.ts';
import { spanOfBin } from '../../timeline/lanes/lanes-layout.ts';
import { addressedText } from '../../wording/addressed-text.ts';
import { doubtText } from '../../wording/distance-text.ts';
import { groupLine, groupName } from '../../wording/group-name.ts';
import { axisFigures } from '../axis-figures.ts';
import type { CsvValue } from './csv.ts';

type Row = CsvValue[];

/** What a comparison shows, as rows of a table whose first names its columns. */
export function comparisonCsv(reading: Reading): Row[] {
	const { comparison, compareQuery } = reading;
	switch (compareQuery.show) {
		case 'matrix':
			return matrixRows(comparison);
		case 'coverage':
			return coverageRows(comparison);
		case 'axis':
			return axisRows(reading);
		case 'attention':
			return attentionRows(comparison);
		case 'documents':
			return documentRows(comparison);
		default:
			return assertNever(compareQuery.show);
	}
}

function matrixRows({ matrix, rowsSorted, addressed, cells, source }: Comparison): Row[] {
	const { study, compareQuery } = source;
	const { groups } = matrix;
	const value = (row: number, group: number) =>
		cells === 'shares'
			? shareOf(matrix, row, group, compareQuery.share)
			: cellOf(matrix, row, group);
	const isFew = groups.length <= MOST_TOGETHER && groups.length > 1;
	const saidIn = new Map(addressed.flatMap((one) => one.rows.map((row) => [row, one] as const)));
	const counts = (row: number) => groups.map((_, group) => value(row, group));
	const isShares = cells === 'shares';
	const head = (group: Group) =>
		groupLine(group, study.dataset) + (isShares ? `: share of ${compareQuery.share}` : '');
	return [
		[
			...['number', 'priority', 'document', ...groups.map(head), 'statements'],
			...(isFew ? ['said in'] : [])
		],
		...rowsSorted.map(({ row }): Row => {
			const { priority, document } = study.rows[row]!;
			const words = isFew ? [addressedText(saidIn.get(row)!, groups, study.dataset)] : [];
			return [
				...[priority.number, priority.title, document.title],
				...[...counts(row), matrix.rowTotals[row]!, ...words]
			];
		}),
		[null, 'No link counted', null, ...counts(matrix.rows - 1), lastOf(matrix.rowTotals)!],
		// Beside shares a row of counts would be read as one of them.
		...(isShares ? [] : [[null, 'Statements', null, ...matrix.groupTotals, matrix.total]])
	].map((row): Row => (isFew && row.length < groups.length + 5 ? [...row, null] : row));
}

function coverageRows({ coverageSorted, uncountedOfAll, source: { study } }: Comparison): Row[] {
	const { actors, statements } = study.dataset;
	const day = (instant: number | null | undefined) => (instant == null ? null : dayAt(instant));
	const written = (index: number | undefined) =>
		index === undefined ? null : statements[index]!.when.written;
	return [
		[
			...['number', 'priority', 'document', 'adopted', 'statements', 'before adoption'],
			...['first', 'last', 'longest silence in days', 'silence from', 'silence to', 'goes on'],
			...['silent since', ...actors.map(({ shortName }) => `statements of ${shortName}`)],
			...RELATIONS,
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
				...one.byRelation,
				...[suggested, contested, held]
			];
		})
	];
}

/** A row a bar: of all statements of each group, then of each priority those of each group. */
function axisRows({ comparison, study }: Reading): Row[] {
	const { view, rows } = axisFigures(comparison);
	const { lanes, isAnchored } = view.source;
	const unit = (at: number) => (isAnchored ? Math.round(at / millisecondsInDay) : dayAt(at));
	const names = lanes.map(({ group }) => groupLine(group, study.dataset));
	const nameOf = (row: number) => {
		const { priority, document } = study.rows[row]!;
		const isOfMany = study.dataset.documents.length > 1;
		return `${priority.number} ${priority.title}${isOfMany ? ` (${document.title})` : ''}`;
	};
	return [
		[
			...['from', 'to', ...names],
			...rows.flatMap(({ row }) => names.map((name) => `${name}: ${nameOf(row)}`))
		],
		...[...view.bins.borders.keys()].slice(0, -1).map((bin): Row => {
			const { start, end } = spanOfBin(view.bins, bin);
			return [
				...[unit(start), unit(end - millisecondsInDay)],
				...view.bars.map(({ counts }) => counts[bin]!),
				...rows.flatMap(({ lanes }) => lanes.map(({ bars }) => bars[bin]!))
			];
		})
	];
}

function attentionRows({ attention, rows, differences, source: { study } }: Comparison): Row[] {
	const differenceOf = new Map(differences?.map((one) => [one.row, one]));
	const shares = attention.map(({ links }) => sharesOf(links));
	return [
		[
			...['number', 'priority', 'document'],
			...attention.flatMap(({ group }) => [
				`links of ${groupLine(group, study.dataset)}`,
				`share of ${groupLine(group, study.dataset)}`
			]),
			...(differences ? ['difference', 'within chance'] : [])
		],
		...rows.map(({ row }): Row => {
			const { priority, document } = study.rows[row]!;
			return [
				...[priority.number, priority.title, document.title],
				...attention.flatMap(({ links }, group) => [links[row]!, shares[group]![row]!]),
				...(differences ? differenceCells(differenceOf.get(row)!) : [])
			];
		})
	];
}

const differenceCells = ({ difference, isWithinChance }: Difference): Row => [
	difference,
	isWithinChance ? 'yes' : 'no'
];

/** Priorities of one document down, of the other across; no row where the dataset has but one document. */
function documentRows({ documents, source: { study } }: Comparison): Row[] {
	if (!documents.pair) return [['number', 'priority', 'document']];
	const { matrix, down, across } = documents;
	const nameOf = (row: number) => {
		const { number, title } = study.rows[row]!.priority;
		return `${number} ${title}`;
	};
	const { both, downOnly, acrossOnly } = matrix;
	return [
		[
			...['number', 'priority', 'document', ...matrix.across.map(({ row }) => nameOf(row))],
			...[`nothing of ${across.title}`, 'statements']
		],
		...matrix.down.map(({ row, alone, statements }, at): Row => {
			const { number, title } = study.rows[row]!.priority;
			const cells = matrix.across.map((_, to) => betweenOf(matrix, at, to));
			return [number, title, down.title, ...cells, alone, statements];
		}),
		[
			...[null, `nothing of ${down.title}`, null],
			...[...matrix.across.map(({ alone }) => alone), null, acrossOnly]
		],
		[
			...[null, 'Statements', null, ...matrix.across.map(({ statements }) => statements)],
			...[downOnly, both + downOnly + acrossOnly]
		]
	];
}

/** How far apart every two of the groups are that are set together. */
export const distancesCsv = ({
	attentionTogether,
	distances,
	source: { study }
}: Comparison): CsvValue[][] => [
	[
		...['one', 'other', 'links of one', 'links of other', 'Jensen-Shannon distance'],
		...['divergence in bits', 'corrected distance', 'low of 95 in 100', 'high of 95 in 100'],
		...['by chance, median', 'by chance, 95 in 100', 'shuffles', 'within chance', 'doubt']
	],
	...distances.flatMap((row, a) =>
		row.flatMap((one, b): CsvValue[][] => {
			if (!one) return [];
			const [p, q] = [attentionTogether[a]!, attentionTogether[b]!];
			return [
				[
					...[p, q].map(({ group }) => groupName(group, study.dataset)),
					...[p.total, q.total, one.distance, one.divergence],
					...[one.corrected, one.low, one.high, one.chance?.median ?? null],
					...[one.chance?.most ?? null, one.chance?.shuffles ?? null],
					...[one.chance && (one.isWithinChance ? 'yes' : 'no'), one.doubt && doubtText(one.doubt)]
				]
			];
		})
	)
];

/** The terms that tell the two groups of a comparison apart; their heads alone where it has another number. */
export function termsCsv(comparison: Comparison): CsvValue[][] {
	const { study } = comparison.source;
	const terms = comparedTerms(comparison);
	const names = terms
		? comparison.matrix.groups.map((group) => groupLine(group, study.dataset))
		: ['one', 'other'];
	return [
		[
			...['language', 'said more by', 'term', 'stem'],
			...names.map((name) => `times said by ${name}`),
			...names.map((name) => `statements of ${name}`),
			...names.map((name) => `words counted of ${name}`),
			...['log-odds ratio', 'z']
		],
		...(terms?.languages ?? []).flatMap(({ language, words, telling }) =>
			(telling ?? []).flatMap((some, group) =>
				some.map(({ key, word, counts, statements, logOdds, z }): CsvValue[] => [
					...[language, names[group]!, word, key.slice(language.length + 1)],
					...[...counts, ...statements, ...words, logOdds, z]
				])
			)
		)
	];
}
