import { formatCount } from '../../base/words.ts';
import { betweenOf } from '../../compare/document-matrix.ts';
import { shadeStep } from '../../compare/cell.ts';
import { compareMessagesIn } from '../../messages/compare-messages-in.ts';
import { ENGLISH } from '../../messages/english.ts';
import { say } from '../../messages/say.ts';
import type { Comparison } from '../../query/comparison/comparison.ts';
import { documentHeading } from '../../wording/document-heading.ts';
import { emptyText } from '../../wording/empty-text.ts';
import { rowName } from '../../wording/row-name.ts';
import type { SheetCell, SheetRow, SheetTable } from './sheet.ts';
import { cellText, plainHead } from './sheet-parts.ts';

/** Two documents against one another, as a table for a picture. */
export function documentSheet({ documents, source: { study } }: Comparison): SheetTable {
	const compareMessages = compareMessagesIn(ENGLISH);
	if (!documents.pair) return { heads: [], rows: [], notes: [compareMessages.oneDocument] };
	const { matrix, down, across, uncounted } = documents;
	const largest = matrix.counts.reduce((most, one) => Math.max(most, one), 0);
	const cell = (at: number, to: number): SheetCell => {
		const count = betweenOf(matrix, at, to);
		if (count === 0) return { kind: 'empty', text: emptyText(uncounted(at, to)) };
		const step = shadeStep(count, largest);
		return { kind: 'count', text: formatCount(count), step, parts: null, words: '' };
	};
	const foot = (head: string, counts: readonly number[]): SheetRow => ({
		...{ head, depth: 0 },
		cells: counts.map((count) => cellText(formatCount(count)))
	});
	return {
		heads: [
			...matrix.across.map(({ row }) => plainHead(rowName(row, study))),
			...[compareMessages.noneOfThese, compareMessages.total].map((name) => plainHead(name))
		],
		rows: [
			...matrix.down.map(({ row, alone, statements }, at) => ({
				head: rowName(row, study),
				depth: study.rows[row]!.depth,
				cells: [
					...matrix.across.map((_, to) => cell(at, to)),
					...[alone, statements].map((count) => cellText(formatCount(count)))
				]
			})),
			foot(
				compareMessages.noneOfThese,
				matrix.across.map(({ alone }) => alone)
			),
			foot(compareMessages.statements, [
				...matrix.across.map(({ statements }) => statements),
				...[matrix.downOnly, matrix.both + matrix.downOnly + matrix.acrossOnly]
			])
		].map(({ cells, ...row }) => ({ ...row, cells: padded(cells, matrix.across.length + 2) })),
		notes: [
			`Down: ${documentHeading(down)}. Across: ${documentHeading(across)}.`,
			say(ENGLISH, compareMessages.shadeOfCount, { largest }),
			compareMessages.hatched,
			compareMessages.several
		]
	};
}

/** As many cells as there are columns. */
const padded = (cells: readonly SheetCell[], columns: number): SheetCell[] => [
	...cells,
	...Array.from({ length: columns - cells.length }, () => cellText(''))
];
