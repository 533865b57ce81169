import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { coverageOf } from '#lib/compare/coverage.ts';
import { groupStatements } from '#lib/study/groups/group-statements.ts';
import { singleGroup } from '#lib/study/groups/group-by-link.ts';
import { maskOf, NO_FILTER } from '#lib/study/filters/filter-mask.ts';
import { cellOf, matrixOf } from '#lib/compare/matrix.ts';
import { studyOf } from '#lib/study/study.ts';
import { readWhole } from '../fixtures/minimal-dataset.ts';
import { readIssues, readRollCalls, rollCallDataset } from '../fixtures/un-roll-calls.mjs';

const FOLDER = join(import.meta.dirname, '../../../shared/data/un-roll-calls');
const isThere = existsSync(FOLDER);
if (!isThere) {
	console.info(
		'tests/compare/un-roll-calls.test.ts is skipped: ../shared/data/un-roll-calls is absent'
	);
}

const text = (file: string) => (isThere ? readFileSync(join(FOLDER, file), 'utf8') : '');

describe.skipIf(!isThere)('the roll calls of the UN General Assembly', () => {
	const rollCalls = readRollCalls(text('un_roll_calls.csv'));
	const issues = readIssues(text('un_roll_call_issues.csv'));
	const study = isThere ? studyOf(readWhole(rollCallDataset(rollCalls, issues))) : null!;
	const filter = { ...NO_FILTER, statusesUnasked: ['accepted'] as const };
	const dates = new Map(rollCalls.map(({ rcid, date }) => [rcid, date]));
	/** Counted straight from the files. */
	const straight = (issue: string | null, from: string, until: string) =>
		(issue === null ? rollCalls : issues.filter(({ short_name: name }) => name === issue)).filter(
			({ rcid }) => dates.get(rcid)! >= from && dates.get(rcid)! < until
		).length;

	it('load whole, with six issues as the priorities', () => {
		expect(study.dataset.statements).toHaveLength(6203);
		expect(study.dataset.links).toHaveLength(5745);
		expect(study.rows).toHaveLength(6);
	});

	it('bring over numbers, days and issues, and no description', () => {
		const described = new Map(csvParse(text('un_roll_calls.csv')).map((row) => [row.rcid, row]));
		for (const { id, when, title, summary, text: words } of study.dataset.statements) {
			const { date, short = '', descr = '' } = described.get(id.slice(1))!;
			expect(when.written).toBe(date);
			const written = [title, summary, words].join(' ');
			for (const one of [short, descr].filter(({ length }) => length > 12)) {
				expect(written).not.toContain(one);
			}
		}
	});

	it('have the totals of the files, by issue and for those without one', () => {
		const matrix = matrixOf(study, maskOf(filter, study), singleGroup(study));
		for (const [row, { priority }] of study.rows.entries()) {
			expect(matrix.rowTotals[row]).toBe(straight(priority.id, '0', '9'));
		}
		const linked = new Set(issues.map(({ rcid }) => rcid));
		expect(matrix.rowTotals[6]).toBe(rollCalls.filter(({ rcid }) => !linked.has(rcid)).length);
		expect(matrix.total).toBe(6203);
	});

	it('have in every cell, by issue and decade, the count of the files', () => {
		const firsts = ['1950', '1960', '1970', '1980', '1990', '2000', '2010'].map(
			(year) => `${year}-01-01`
		);
		const mask = maskOf(filter, study);
		const grouping = groupStatements('cuts', study, mask, {
			statements: [],
			breaks: firsts as never
		});
		const matrix = matrixOf(study, mask, grouping);
		const borders = ['0', ...firsts, '9'];
		for (const group of matrix.groups.keys()) {
			const [from, until] = [borders[group]!, borders[group + 1]!];
			for (const [row, { priority }] of study.rows.entries()) {
				expect(cellOf(matrix, row, group)).toBe(straight(priority.id, from, until));
			}
			expect(matrix.groupTotals[group]).toBe(straight(null, from, until));
		}
	});

	it('have in every cell of the years the count of the files', () => {
		const mask = maskOf(filter, study);
		const matrix = matrixOf(
			study,
			mask,
			groupStatements('years', study, mask, { statements: [], breaks: [] })
		);
		for (const [group, { key }] of matrix.groups.entries()) {
			const [from, until] = key === 'before' ? ['0', matrix.groups[1]!.key] : [key, `${key}-99`];
			for (const [row, { priority }] of study.rows.entries()) {
				expect(cellOf(matrix, row, group)).toBe(straight(priority.id, from, until));
			}
		}
		expect(matrix.groups.length).toBeGreaterThan(50);
	});

	it('have the longest silence that the sorted dates of an issue have', () => {
		const { rows } = coverageOf(study, maskOf(filter, study), null);
		for (const { row, silence } of rows) {
			const { id } = study.rows[row]!.priority;
			const days = issues
				.filter(({ short_name: name }) => name === id)
				.map(({ rcid }) => Date.parse(dates.get(rcid)!) / 86_400_000);
			const known = [Date.parse('1946-01-01') / 86_400_000, ...days.sort((a, b) => a - b)];
			known.push(Math.max(...[...dates.values()].map((date) => Date.parse(date) / 86_400_000)));
			// Between two roll calls, the days that lie between them.
			const gaps = known
				.slice(1)
				.map((day, at) => day - known[at]! - (at === 0 || at === days.length ? 0 : 1));
			expect(silence!.days).toBe(Math.max(...gaps));
		}
	});
});
