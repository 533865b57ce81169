import { describe, expect, it } from 'vitest';
import { betweenOf } from '#lib/compare/document-matrix.ts';
import { cellOf, partsOf } from '#lib/compare/matrix.ts';
import { RELATIONS } from '#lib/model/link.ts';
import { countsInBins } from '#lib/timeline/lanes/row-bars.ts';
import { axisSource } from '#lib/timeline/lanes/axis-source.ts';
import { drawLanes } from '#lib/timeline/lanes/lanes-layout.ts';
import { cellParts } from '#lib/query/comparison/open-cell-text.ts';
import { CASES, compared, idsAt, idsOf } from './plain/cases.ts';
import { Counted, daysOf, type PlainLink, type PlainStatement } from './plain/counted.ts';
import { statementsOn } from './plain/figures.ts';

const DAY = 86_400_000;

describe.each(CASES)('counted anew by links, for $name', (one) => {
	const { study, file, ask } = one;
	const counted = new Counted(file, ask);
	const everywhere = [...counted.within.keys()];
	/** Where documents are set against one another, a filter by priority chooses statements, not links. */
	const whatever = new Counted(file, { ...ask, priorities: [] });
	/** The statements with a counted link to some priorities that is of a kind. */
	const having = (
		statements: readonly PlainStatement[],
		priorities: readonly string[],
		isOfKind: (link: PlainLink) => boolean = () => true,
		by = counted
	) =>
		statements.filter(({ id }) =>
			by
				.linksOf(id)
				.some((link) => priorities.includes(link.priority) && isOfKind(link) && by.counts(link))
		);
	const byRelation = (statements: readonly PlainStatement[], priorities: readonly string[]) =>
		RELATIONS.map(
			(relation) => having(statements, priorities, (link) => link.relation === relation).length
		);

	it.each([
		['relations', (link: PlainLink, key: string) => link.relation === key],
		['coders', (link: PlainLink, key: string) => (link.coder ?? '-') === key]
	] as const)('the matrix has every number of the %s', (across, isOf) => {
		const { matrix, compared: shown } = compared(one, { across }).comparison;
		expect(shown.groupBy).toBe(across);
		expect(matrix.total).toBe(counted.kept.length);
		for (const [row, { priority }] of study.rows.entries()) {
			const own = counted.within.get(priority.id)!;
			expect(matrix.rowTotals[row]).toBe(having(counted.kept, own).length);
			for (const [group, { key }] of matrix.groups.entries()) {
				const cell = having(counted.kept, own, (link) => isOf(link, key));
				expect(cellOf(matrix, row, group)).toBe(cell.length);
			}
		}
		for (const [group, { key }] of matrix.groups.entries()) {
			const all = having(counted.kept, everywhere, (link) => isOf(link, key));
			expect(matrix.groupTotals[group]).toBe(all.length);
		}
		const linked = having(counted.kept, everywhere).length;
		expect(matrix.rowTotals[study.rows.length]).toBe(counted.kept.length - linked);
	});

	it('cells of the matrix, and rows of coverage, have every part by relation', () => {
		const { matrix, coverage } = compared(one, { across: 'actors' }).comparison;
		for (const [row, { priority }] of study.rows.entries()) {
			const own = counted.within.get(priority.id)!;
			for (const [group, { key }] of matrix.groups.entries()) {
				const its = counted.kept.filter(({ actor }) => actor === key);
				expect([...partsOf(matrix, row, group)]).toEqual(byRelation(its, own));
			}
			const { since } = statementsOn(counted, priority.id, own);
			expect(coverage.rows[row]!.byRelation).toEqual(byRelation(since, own));
		}
	});

	it('document against document has every number, and cells open exactly what they count', () => {
		const { documents } = compared(one, { show: 'documents' }).comparison;
		const { matrix } = documents;
		const bearing = (statements: readonly PlainStatement[], priorities: readonly string[]) =>
			having(statements, priorities, undefined, whatever);
		const of = (document: string) =>
			everywhere.filter((id) => counted.documentOf.get(id)!.id === document);
		const [down, across] = [of('a'), of('b')];
		const [onDown, onAcross] = [bearing(counted.kept, down), bearing(counted.kept, across)];
		const both = onDown.filter((statement) => onAcross.includes(statement));
		expect(matrix).toMatchObject({
			both: both.length,
			downOnly: onDown.length - both.length,
			acrossOnly: onAcross.length - both.length
		});
		for (const [lines, ids, others] of [
			[matrix.down, down, across],
			[matrix.across, across, down]
		] as const) {
			expect(lines.map(({ row }) => study.rows[row]!.priority.id)).toEqual(ids);
			for (const [line, { statements, alone }] of lines.entries()) {
				const own = bearing(counted.kept, counted.within.get(ids[line]!)!);
				expect(statements).toBe(own.length);
				expect(alone).toBe(own.length - bearing(own, others).length);
				if (line > 0) continue;
				const total = lines === matrix.down ? { row: ids[line]! } : { column: ids[line]! };
				const { comparison } = compared(one, { show: 'documents', ...total });
				expect(idsAt(comparison.opened!, study)).toEqual(idsOf(own));
				expect(cellParts(comparison), 'what the list says it holds').toHaveLength(1);
			}
		}
		for (const [d, row] of down.entries()) {
			const onRow = bearing(counted.kept, counted.within.get(row)!);
			for (const [a, column] of across.entries()) {
				const cell = bearing(onRow, counted.within.get(column)!);
				expect(betweenOf(matrix, d, a)).toBe(cell.length);
				if (row !== 'a1' || column !== 'b1') continue;
				const { opened } = compared(one, { show: 'documents', row, column }).comparison;
				expect(idsAt(opened!, study)).toEqual(idsOf(cell));
			}
		}
	});

	it('rows of every side of one axis have every bar', () => {
		const { comparison } = compared(one, { show: 'axis', across: 'actors' });
		const { bins } = drawLanes(axisSource(comparison));
		const borders = [...bins.borders].map((border) => border / DAY);
		for (const { group, days, statements } of comparison.laneRows) {
			const its = counted.kept.filter(({ actor }) => actor === group.key);
			for (const [row, { priority }] of study.rows.entries()) {
				const own = having(its, counted.within.get(priority.id)!);
				expect(statements[row]).toBe(own.length);
				const starts = own
					.map(({ date }) => daysOf(date))
					.filter(({ start, end }) => end - start <= 1)
					.map(({ start }) => start);
				expect([...countsInBins(days[row]!, bins, 0)]).toEqual(
					borders
						.slice(1)
						.map((end, bin) => starts.filter((day) => borders[bin]! <= day && day < end).length)
				);
			}
		}
	});

	it('the differences of two sides are those of their shares, by chance or not, the largest first', () => {
		const sides = ['actor0', 'actor2'];
		const { differences, attention } = compared(one, {
			...{ show: 'attention', across: 'actors', side: sides }
		}).comparison;
		if (attention.length < 2) return;
		const linksOf = (actor: string, id?: string) =>
			counted.kept
				.filter((statement) => statement.actor === actor)
				.reduce((sum, { id: statement }) => {
					const to = counted.linksOf(statement).filter((link) => counted.counts(link));
					const own = new Set(to.map(({ priority }) => priority));
					return sum + (id ? Number(own.has(id)) : own.size);
				}, 0);
		for (const { row, shares, difference } of differences!) {
			const { id } = study.rows[row]!.priority;
			const [p, q] = sides.map((side) => linksOf(side, id) / Math.max(1, linksOf(side)));
			expect(shares[0]).toBeCloseTo(p!, 12);
			expect(shares[1]).toBeCloseTo(q!, 12);
			expect(difference).toBeCloseTo(p! - q!, 12);
		}
		const spoken = differences!.filter(({ isSilent }) => !isSilent);
		const sorted = spoken.map(({ difference }) => difference);
		expect(sorted).toEqual(sorted.toSorted((a, b) => b - a));
	});
});
