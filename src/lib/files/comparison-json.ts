import { assertNever } from '../base/types.ts';
import { sharesOf } from '../compare/attention.ts';
import { betweenOf, type DocumentLine } from '../compare/document-matrix.ts';
import { cellOf, partsOf, shareOf } from '../compare/matrix.ts';
import type { Uncounted } from '../compare/uncounted.ts';
import { dayAt } from '../dates/day.ts';
import { millisecondsInDay } from '../dates/span.ts';
import { RELATIONS } from '../model/link.ts';
import type { PolicyDocument } from '../model/policy-document.ts';
import type { Comparison } from '../query/comparison/comparison.ts';
import type { Reading } from '../query/reading.ts';
import { countedLinks } from '../study/counted-links.ts';
import type { Group } from '../study/groups/grouping.ts';
import type { Study } from '../study/study.ts';
import { spanOfBin } from '../timeline/lanes/lanes-layout.ts';
import { groupLabel } from '../wording/group-name.ts';
import { axisFigures } from './axis-figures.ts';

/** The version of the comparison file that this build writes. */
const COMPARISON_VERSION = 1;

/**
 * What a comparison shows, as JSON: what leaves the building, with a version of its own.
 * @param address the query that shows it
 */
export function comparisonJson(reading: Reading, address: string) {
	const { study, comparison, compareQuery, comparedFilter } = reading;
	return {
		format: 'plumbline-comparison',
		version: COMPARISON_VERSION,
		dataset: study.dataset.title,
		address,
		show: compareQuery.show,
		across: compareQuery.show === 'documents' ? 'documents' : comparison.compared.groupBy,
		statusesCounted: comparedFilter.statusesUnasked,
		problems: reading.problems,
		...figuresOf(reading)
	};
}

function figuresOf(reading: Reading) {
	const { comparison, compareQuery } = reading;
	switch (compareQuery.show) {
		case 'matrix':
			return matrixFigures(comparison);
		case 'coverage':
			return coverageFigures(comparison);
		case 'axis':
			return axisJson(reading);
		case 'attention':
			return attentionFigures(comparison);
		case 'documents':
			return documentFigures(comparison);
		default:
			return assertNever(compareQuery.show);
	}
}

function groupJson(group: Group, { source: { study } }: Comparison) {
	const { name, about } = groupLabel(group, study.dataset);
	return { key: group.key, label: name, about };
}

/** Statements by relation: one that bears in two ways is in both. */
const relationsJson = (counts: ArrayLike<number>) =>
	Object.fromEntries(RELATIONS.map((relation, at) => [relation, counts[at]!]));

function matrixFigures(comparison: Comparison) {
	const { matrix, rowsSorted, addressed, uncounted, source, mask, groupings } = comparison;
	const { counted, leftOut } = countedLinks(source.study, mask, groupings[0]);
	const cells = (row: number) =>
		matrix.groups.map((_, group) => ({
			statements: cellOf(matrix, row, group),
			byRelation: relationsJson(partsOf(matrix, row, group)),
			shareOfRow: shareOf(matrix, row, group, 'row'),
			shareOfColumn: shareOf(matrix, row, group, 'column'),
			shareOfAll: shareOf(matrix, row, group, 'all')
		}));
	return {
		linksCounted: counted,
		linksLeftOut: leftOut,
		sides: matrix.groups.map((group, at) => ({
			...groupJson(group, comparison),
			statements: matrix.groupTotals[at]!
		})),
		statements: matrix.total,
		rows: rowsSorted.map(({ row }) => ({
			priority: priorityJson(row, comparison.source.study),
			statements: matrix.rowTotals[row]!,
			cells: cells(row).map((cell, group) => ({
				...cell,
				notCounted: notCountedJson(uncounted(row, group))
			}))
		})),
		withoutLink: {
			statements: matrix.rowTotals[matrix.rows - 1]!,
			cells: cells(matrix.rows - 1)
		},
		addressed: addressed.map(({ by, rows }) => ({
			by: by.map((group) => matrix.groups[group]!.key),
			priorities: rows.map((row) => priorityJson(row, comparison.source.study))
		}))
	};
}

function coverageFigures(comparison: Comparison) {
	const { coverageSorted, coverage, uncountedOfAll, source } = comparison;
	const { statements, actors } = source.study.dataset;
	const idOf = (index: number) => statements[index]!.id;
	return {
		from: dayAt(coverage.over.start),
		to: dayAt(coverage.over.end - millisecondsInDay),
		rows: coverageSorted.map((one) => ({
			priority: priorityJson(one.row, source.study),
			adopted: source.study.rows[one.row]!.document.adopted,
			statements: one.statements.map(idOf),
			beforeAdoption: one.before.map(idOf),
			longestSilence: one.silence && {
				days: one.silence.days,
				from: dayAt(one.silence.from),
				to: dayAt(one.silence.to),
				goesOn: one.silence.goesOn
			},
			silentSince: one.silentSince === null ? null : dayAt(one.silentSince),
			byActor: one.byActor.map(({ actor, statements }) => ({
				actor: actors[actor]!.id,
				statements
			})),
			byRelation: relationsJson(one.byRelation),
			overTime: [...one.line],
			notCounted: notCountedJson(uncountedOfAll(one.row, null))
		}))
	};
}

function axisJson(reading: Reading) {
	const { view, rows } = axisFigures(reading.comparison);
	const { lanes, isAnchored } = view.source;
	return {
		counts: isAnchored ? 'days from day 0' : 'days of the calendar',
		lanes: lanes.map(({ group, zero, zeroName }, at) => {
			const { counts, inBins, tooLoose } = view.bars[at]!;
			return {
				...groupJson(group, reading.comparison),
				day0: isAnchored ? { day: dayAt(zero), label: zeroName } : null,
				statements: inBins,
				datedTooLoosely: tooLoose,
				bars: [...counts.keys()].map((bin) => {
					const { start, end } = spanOfBin(view.bins, bin, zero);
					return {
						from: dayAt(start),
						to: dayAt(end - millisecondsInDay),
						statements: counts[bin]!
					};
				})
			};
		}),
		rows: rows.map(({ row, lanes }) => ({
			priority: priorityJson(row, reading.study),
			lanes: lanes.map(({ statements, bars }) => ({ statements, bars: [...bars] }))
		}))
	};
}

function attentionFigures(comparison: Comparison) {
	const { attention, attentionTogether, distances, differences } = comparison;
	return {
		sides: attention.map(({ group, links, total }) => {
			const shares = sharesOf(links);
			return {
				...groupJson(group, comparison),
				links: total,
				priorities: [...shares.keys()].map((row) => ({
					priority: priorityJson(row, comparison.source.study),
					links: links[row]!,
					share: shares[row]!
				}))
			};
		}),
		differences: differences?.map(({ row, difference, isWithinChance }) => ({
			priority: priorityJson(row, comparison.source.study),
			difference,
			isWithinChance
		})),
		distances: distances.flatMap((row, a) =>
			row.flatMap((one, b) =>
				one
					? [
							{
								between: [attentionTogether[a]!.group.key, attentionTogether[b]!.group.key],
								...one
							}
						]
					: []
			)
		)
	};
}

/** Two documents against one another, as JSON: with nothing of either where the dataset has but one. */
function documentFigures({ documents, source: { study } }: Comparison) {
	if (!documents.pair) return { documents: null };
	const { matrix, down, across, uncounted, links } = documents;
	const documentJson = ({ id, title, adopted }: PolicyDocument) => ({ id, title, adopted });
	const lineJson = ({ row, statements, alone }: DocumentLine) => ({
		priority: priorityJson(row, study),
		statements,
		notOnTheOther: alone
	});
	return {
		documents: { down: documentJson(down), across: documentJson(across) },
		linksCounted: links.counted,
		linksLeftOut: links.leftOut,
		statements: {
			onBoth: matrix.both,
			onlyDown: matrix.downOnly,
			onlyAcross: matrix.acrossOnly
		},
		columns: matrix.across.map(lineJson),
		rows: matrix.down.map((line, at) => ({
			...lineJson(line),
			cells: matrix.across.map((_, to) => ({
				statements: betweenOf(matrix, at, to),
				notCounted: notCountedJson(uncounted(at, to))
			}))
		}))
	};
}

/** A priority as the files of a comparison name it. */
function priorityJson(row: number, { rows }: Pick<Study, 'rows'>) {
	const { id, number, title } = rows[row]!.priority;
	return { id, number, title };
}

/** What a number leaves out, so that none counted can be distinguished from none in the dataset. */
const notCountedJson = ({ suggested, contested, held }: Uncounted) => ({
	suggestedNotReviewed: suggested,
	contested,
	withoutFilters: held
});
