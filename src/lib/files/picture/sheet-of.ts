import { lastOf } from '../../base/last-of.ts';
import { counted } from '../../base/counted.ts';
import { grouped } from '../../base/grouped.ts';
import type { Side } from '../../study/division.ts';
import { cellOf, shareOf } from '../../compare/matrix.ts';
import { rowsWithin } from '../../compare/cell.ts';
import { labelOf } from '../../dates/label.ts';
import { addressedWords } from '../../wording/addressed-words.ts';
import { MOST_TOGETHER } from '../../query/asked-sides.ts';
import { rowName } from '../../wording/row-name.ts';
import type { Comparison } from '../../query/comparison.ts';
import { countedWords, statusWords } from '../../wording/counted-words.ts';
import { distanceWords, doubtWords } from '../../wording/distance-words.ts';
import { attentionWords } from '../../wording/attention-words.ts';
import { gapHeads, noneWords } from '../../wording/coverage-words.ts';
import { isFiltered } from '../../query/filter-of.ts';
import { emptyWords, neitherWords } from '../../wording/empty-words.ts';
import { percent } from '../../wording/percent.ts';
import { quotesOf } from '../../query/quotes.ts';
import { silenceLength, silenceTime } from '../../wording/silence-words.ts';
import type { Study } from '../../study/study.ts';
import { sideWords } from '../../wording/side-name.ts';
import type { Sheet, SheetCell, SheetHead, SheetRow } from './sheet.ts';
import { ENGLISH } from '../../words/english.ts';

/** What a comparison counts, in words. */
export function aboutOf({ source, asked, whole, matrix, isWhole }: Comparison): string {
	const { show } = source.comparing;
	const all = counted(whole.total, 'statement');
	// A lane counts statements, whether a link counts or not; but for the lanes of documents.
	if (show === 'axis' && asked.across !== 'documents')
		return `Every statement, linked or not · ${all}`;
	const isNarrowed = (show === 'matrix' || show === 'attention') && !isWhole;
	const shown = isNarrowed ? `, ${grouped(matrix.total)} of them in these columns` : '';
	return `${statusWords(source.comparedFilter.statusesUnasked)} · ${countedWords(whole)} · ${all}${shown}`;
}

/** A comparison as a table for a picture; null where it is drawn as lanes. */
export function sheetOf(comparison: Comparison): Sheet | null {
	const { study, comparing } = comparison.source;
	const sheet = { title: study.dataset.title, about: aboutOf(comparison) };
	switch (comparing.show) {
		case 'matrix':
			return { ...sheet, ...matrixSheet(comparison) };
		case 'coverage':
			return { ...sheet, ...coverageSheet(comparison) };
		case 'attention':
			return { ...sheet, ...attentionSheet(comparison) };
		case 'axis':
			return null;
	}
}

type Table = Pick<Sheet, 'heads' | 'rows' | 'notes'>;

function headOf(side: Side, { dataset }: Study): SheetHead {
	const { name, about } = sideWords(side, dataset);
	return { label: name, about, actor: side.actor };
}
const plainHead = (label: string): SheetHead => ({ label, about: null, actor: -1 });
const words = (text: string): SheetCell => ({ kind: 'words', text });

function matrixSheet(comparison: Comparison): Table {
	const { matrix, uncounted, rows, source, cells, screen, largestShare } = comparison;
	const { study, comparing } = source;
	const evidence = cells === 'evidence' ? comparison.evidenceOf(null) : [];
	const opened = Array.isArray(evidence) ? evidence : [];
	const cell = (row: number, side: number): SheetCell => {
		const count = cellOf(matrix, row, side);
		const isPriority = row < study.rows.length;
		if (count === 0) {
			return { kind: 'empty', text: isPriority ? emptyWords(uncounted(row, side)) : 'none' };
		}
		const share = shareOf(matrix, row, side, comparing.share);
		const one = isPriority ? opened[side] : null;
		const quotes = one ? quotesOf(one, rowsWithin(row, study), study, screen) : [];
		return {
			kind: 'count',
			text: cells === 'shares' ? percent(share) : grouped(count),
			shade: largestShare > 0 ? Math.min(1, share / largestShare) : 0,
			words: quotes
				.map(({ exact, relation, status }) =>
					[`“${exact}” ${relation}`, status === 'accepted' ? null : status]
						.filter(Boolean)
						.join(', ')
				)
				.join(' ')
		};
	};
	const rowOf = (row: number, head: string, depth: number): SheetRow => ({
		head,
		depth,
		cells: [
			...matrix.sides.map((_, side) => cell(row, side)),
			words(grouped(matrix.rowTotals[row]!))
		]
	});
	const unlinked = matrix.rows - 1;
	return {
		heads: [...matrix.sides.map((side) => headOf(side, study)), plainHead('Total')],
		rows: [
			...rows.map(({ row }) => rowOf(row, rowName(row, study), study.rows[row]!.depth)),
			...(matrix.rowTotals[unlinked]! > 0 ? [rowOf(unlinked, 'No link counted', 0)] : []),
			{
				head: 'Statements',
				depth: 0,
				cells: [...matrix.sideTotals, matrix.total].map((count) => words(grouped(count)))
			}
		],
		notes: [
			`Shade: share of ${comparing.share}, the darkest ${percent(largestShare)}. Dashed: no statement counted.`,
			...(matrix.sides.length > MOST_TOGETHER ? [] : addressedNotes(comparison))
		]
	};
}

function addressedNotes(comparison: Comparison): string[] {
	const { matrix, uncountedOfAll, addressed, source } = comparison;
	if (matrix.sides.length < 2) return [];
	const isSilent = (row: number) => uncountedOfAll(row, null).held === 0;
	return addressed.map(({ by, rows }) => {
		const about = (row: number) =>
			by.length > 0 || isSilent(row) ? '' : ` (${neitherWords(row, comparison)})`;
		const names = rows.map((row) => rowName(row, source.study) + about(row)).join('; ');
		return `${addressedWords({ by }, matrix.sides, source.study.dataset)}: ${names || 'nothing'}.`;
	});
}

function coverageSheet(comparison: Comparison): Table {
	const { coverage, coverageSorted, source } = comparison;
	const { study, address } = source;
	const gaps = gapHeads(isFiltered(address));
	const { actors, statements } = study.dataset;
	const tallest = Math.max(1, ...coverage.rows.flatMap(({ line }) => [...line]));
	const when = (place: number | undefined) =>
		words(place === undefined ? '–' : labelOf(statements[place]!.when, ENGLISH.dates, 'short'));
	return {
		heads: ['Statements', 'First', 'Last', gaps.longest, 'Share by actor', 'Over time'].map(
			plainHead
		),
		rows: coverageSorted.map((one) => {
			const total = one.statements.length;
			const shares = one.byActor
				.slice(0, 2)
				.map(
					({ actor, statements }) => `${actors[actor]!.shortName} ${percent(statements / total)}`
				);
			const before = one.before.length > 0 ? `, ${grouped(one.before.length)} before adoption` : '';
			return {
				head: rowName(one.row, study),
				depth: 0,
				cells: [
					total > 0
						? words(grouped(total) + before)
						: { kind: 'empty', text: noneWords(one, comparison) },
					when(one.statements[0]),
					when(lastOf(one.statements)),
					words([silenceLength(one), silenceTime(one)].filter(Boolean).join(', ')),
					words(shares.join(', ') || '–'),
					{ kind: 'line', line: one.line, tallest }
				]
			};
		}),
		notes: study.dataset.documents.map(
			({ title, adopted }) => `${title}, adopted ${adopted}: silence is counted from that day.`
		)
	};
}

function attentionSheet(comparison: Comparison): Table {
	const { attention, attentionTogether, distances, rows, source } = comparison;
	const { study } = source;
	return {
		heads: attention.map(({ side }) => headOf(side, study)),
		rows: [
			...rows.map(({ row }) => ({
				head: rowName(row, study),
				depth: study.rows[row]!.depth,
				cells: attention.map(({ links, total }, side): SheetCell => {
					const share = links[row]! / total;
					return links[row]! > 0
						? { kind: 'bar', text: percent(share), share }
						: { kind: 'empty', text: attentionWords(row, side, comparison) };
				})
			})),
			{
				head: 'Links',
				depth: 0,
				cells: attention.map(({ total }) => words(grouped(total)))
			}
		],
		notes: distances.flatMap((row, a) =>
			row.flatMap((one, b) => {
				if (!one) return [];
				const sentence = distanceWords(attentionTogether[a]!, attentionTogether[b]!, one, study);
				return one.doubt ? [sentence, doubtWords(one.doubt)] : [sentence];
			})
		)
	};
}
