import { formatCount, isolated } from '../../base/words.ts';
import type { Coverage, CoverageTable } from '../../compare/coverage.ts';
import { compareMessagesIn } from '../../messages/compare-messages-in.ts';
import { ENGLISH } from '../../messages/english.ts';
import { say } from '../../messages/say.ts';
import type { Comparison } from '../../query/comparison/comparison.ts';
import { isFiltered } from '../../query/address/filter-of.ts';
import { NO_COLOUR } from '../../study/colouring.ts';
import { coverageStrip } from '../../timeline/lanes/coverage-strip.ts';
import { actorShares, percent } from '../../wording/shares-text.ts';
import { gapHeads, noneText } from '../../wording/view-text.ts';
import { rowName } from '../../wording/row-name.ts';
import { endsOf, silenceLength, silenceTime } from '../../wording/silence-text.ts';
import { STRIP } from './sheet-layout.ts';
import type { SheetCell, SheetRow, SheetTable } from './sheet.ts';
import { cellText, PARTS_NOTE, plainHead, underHeadings } from './sheet-parts.ts';

const NAMED = 2; // actors, in words beside their bar

/** Coverage as a table for a picture, with the columns that the page has. */
export function coverageSheet(comparison: Comparison): SheetTable {
	const { coverage, coverageSorted, source } = comparison;
	const { study, address, compareQuery } = source;
	const compareMessages = compareMessagesIn(ENGLISH);
	const hasBefore = coverageSorted.some(({ before }) => before.length > 0);
	// Sorted by a figure, rows of several documents stand among one another: each tells whose it is.
	const isMixed = compareQuery.sort !== 'number' && study.dataset.documents.length > 1;
	const days = endsOf(coverage.over);
	const rowOf = (one: Coverage): SheetRow => ({
		head: rowName(one.row, study),
		depth: compareQuery.sort === 'number' ? study.rows[one.row]!.depth : 0,
		cells: [
			one.statements.length > 0
				? { kind: 'parts', text: formatCount(one.statements.length), parts: one.byRelation }
				: { kind: 'empty', text: noneText(one, comparison) },
			stripOf(one, coverage),
			cellText([silenceLength(one), silenceTime(one)].filter(Boolean).join(', ')),
			actorsOf(one, comparison),
			...(hasBefore ? [cellText(one.before.length > 0 ? formatCount(one.before.length) : '–')] : [])
		]
	});
	return {
		heads: [
			plainHead(compareMessages.statements),
			plainHead(compareMessages.overTime, days ? `${days.from} – ${days.to}` : ''),
			plainHead(gapHeads(isFiltered(address), study).longest),
			plainHead(compareMessages.byActor),
			...(hasBefore ? [plainHead(compareMessages.beforeAdoption)] : [])
		],
		rows: isMixed
			? coverageSorted.map((one) => {
					const row = rowOf(one);
					return { ...row, head: `${row.head} · ${study.rows[one.row]!.document.title}` };
				})
			: underHeadings(coverageSorted, study, rowOf),
		notes: [
			...study.dataset.documents.map(
				({ title, adopted }) => `${title}, adopted ${adopted}: silence is counted from that day.`
			),
			...(days ? [say(ENGLISH, compareMessages.timeKey, days)] : []),
			PARTS_NOTE
		]
	};
}

function stripOf(one: Coverage, { over }: CoverageTable): SheetCell {
	const { spoken, between, silence } = one;
	return { kind: 'strip', ...coverageStrip(spoken, between, over, silence, STRIP) };
}

function actorsOf({ byActor, statements }: Coverage, { source }: Comparison): SheetCell {
	const { study, colouring } = source;
	if (statements.length === 0) return cellText('–');
	const { parts, rest } = actorShares(byActor, statements.length, study, colouring.colours);
	return {
		kind: 'actors',
		parts: [
			...parts.map(({ actor, ...part }) => ({ ...part, colour: colouring.colours[actor]! })),
			...(rest > 0 ? [{ colour: NO_COLOUR, share: rest, initial: '' }] : [])
		],
		text: parts
			.slice(0, NAMED)
			.map(({ name, share }) => `${isolated(name)} ${percent(share)}`)
			.join(', ')
	};
}
