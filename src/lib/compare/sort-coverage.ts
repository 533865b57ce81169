import type { Coverage } from './coverage.ts';
import type { Study } from '../study/study.ts';

/** What a table of coverage can be sorted by. */
export const COVERAGE_KEYS = [
	'number',
	'statements',
	'first',
	'last',
	'silence',
	'actor',
	'peak'
] as const;

export type CoverageKey = (typeof COVERAGE_KEYS)[number];

/** Rows by one of their figures; those that have none come last, and equals stay in the document's order. */
export function sortCoverage(
	rows: readonly Coverage[],
	key: CoverageKey,
	isDescending: boolean,
	study: Study
): Coverage[] {
	const figureOf = FIGURES[key];
	const sign = isDescending ? -1 : 1;
	return rows
		.map((coverage) => ({ coverage, figure: figureOf(coverage, study) }))
		.sort((a, b) => {
			if (a.figure === null || b.figure === null) {
				return Number(a.figure === null) - Number(b.figure === null) || byRow(a, b);
			}
			return sign * (a.figure - b.figure) || byRow(a, b);
		})
		.map(({ coverage }) => coverage);
}

const byRow = (a: { coverage: Coverage }, b: { coverage: Coverage }): number =>
	a.coverage.row - b.coverage.row;

const FIGURES: Record<CoverageKey, (coverage: Coverage, study: Study) => number | null> = {
	number: ({ row }) => row,
	statements: ({ statements }) => statements.length,
	first: ({ statements }, { columns }) =>
		statements.length > 0 ? columns.starts[statements[0]!]! : null,
	last: ({ statements }, { columns }) =>
		statements.length > 0
			? statements.reduce((last, index) => Math.max(last, columns.ends[index]!), -Infinity)
			: null,
	silence: ({ silence }) => silence?.days ?? 0,
	// The share of the actor who spoke to it most.
	actor: ({ statements, byActor }) =>
		byActor[0] ? byActor[0].statements / statements.length : null,
	peak: ({ statements, line }) => (statements.length > 0 ? line.indexOf(Math.max(...line)) : null)
};
