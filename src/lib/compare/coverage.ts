import { startOf } from '../dates/day.ts';
import { lastDayOf } from '../dates/days-of.ts';
import { millisecondsInDay, type Span } from '../dates/span.ts';
import { RELATIONS } from '../model/link.ts';
import type { FilterMask } from '../study/filters/filter-mask.ts';
import { relationIndexOf } from '../study/link-code.ts';
import type { Study } from '../study/study.ts';
import { horizonOf, longestSilence, type Silence, spokenDays, type SpokenDays } from './silence.ts';

/** How a priority, with its sub-points, was spoken to. */
export interface Coverage {
	readonly row: number;
	/** The days that count: since the document was adopted, within the period asked for. */
	readonly between: Span;
	/** Indices of the statements since the adoption, in order of time. */
	readonly statements: readonly number[];
	/** Their days, in the same order. */
	readonly spoken: SpokenDays;
	/** Indices of those that begin before it: they can be no answer to it, and are counted apart. */
	readonly before: readonly number[];
	readonly silence: Silence | null;
	/**
	 * The day since when nothing was found: the last statement's, or the first that counts. null where
	 * no day is left since then.
	 */
	readonly silentSince: number | null;
	/** Actors by index, those with the most statements first. */
	readonly byActor: readonly { readonly actor: number; readonly statements: number }[];
	/** Statements since the adoption by relation, as RELATIONS has them; one with several is in each. */
	readonly byRelation: readonly number[];
	/** Statements since the adoption, in equal strips of time, the same for every row. */
	readonly line: Uint32Array;
}

/** All rows, and the time that their lines are drawn over. */
export interface CoverageTable {
	readonly rows: readonly Coverage[];
	readonly over: Span;
}

const STRIPS = 32;

/**
 * Coverage of every row, by the statements that a filter keeps.
 * @param period the days that the filter asks for; null for all
 */
export function coverageOf(study: Study, mask: FilterMask, period: Span | null): CoverageTable {
	const spokenDaysByRow = spokenByRow(study, mask);
	if (study.rows.length === 0) return { rows: [], over: lastDayKnown(study) };
	const days = daysCounted(study, period);
	const start = Math.min(...days.map((between) => between.start));
	const over = { start, end: Math.max(...days.map((between) => between.end)) };
	return {
		over,
		rows: spokenDaysByRow.map((spoken, row) => coverageOfRow(row, spoken, days[row]!, over, study))
	};
}

/** The last day that a dataset knows of, where nothing was declared since which others could count. */
function lastDayKnown(study: Study): Span {
	const last = horizonOf(study);
	const start = Number.isFinite(last) ? last : 0;
	return { start, end: start + millisecondsInDay };
}

/**
 * The days that count for each row: since its document was adopted, to the last that the dataset knows of, within
 * the period asked for.
 */
export function daysCounted(study: Study, period: Span | null): Span[] {
	const adopted = study.rows.map(({ document }) => startOf(document.adopted));
	const known = Math.min(horizonOf(study) + millisecondsInDay, period?.end ?? Infinity);
	// Never before the first adoption, however little is known, and whatever period is asked for.
	const end = Math.max(known, Math.min(...adopted));
	return adopted.map((day) => ({
		start: Math.min(Math.max(day, period?.start ?? -Infinity), end),
		end
	}));
}

function coverageOfRow(
	row: number,
	{ indices, byRelation }: Spoken,
	between: Span,
	over: Span,
	study: Study
): Coverage {
	const { starts, actors } = study.columns;
	const adopted = startOf(study.rows[row]!.document.adopted);
	const [statements, before]: [number[], number[]] = [[], []];
	const counts = new Uint32Array(study.dataset.actors.length);
	for (const index of indices) {
		const isSince = starts[index]! >= adopted;
		(isSince ? statements : before).push(index);
		if (isSince) counts[actors[index]!]!++;
	}
	const spoken = spokenDays(statements, study);
	let last = between.start;
	for (const end of spoken.ends) last = Math.max(last, end - millisecondsInDay);
	return {
		...{ row, between, statements, before, spoken, byRelation },
		silence: longestSilence(spoken, between),
		silentSince: last < lastDayOf(between) ? last : null,
		byActor: Array.from(counts, (statements, actor) => ({ actor, statements }))
			.filter(({ statements }) => statements > 0)
			.sort((a, b) => b.statements - a.statements || a.actor - b.actor),
		line: lineOf(spoken, over)
	};
}

function lineOf({ starts, ends }: SpokenDays, over: Span): Uint32Array {
	const line = new Uint32Array(STRIPS);
	const length = (over.end - over.start) / STRIPS;
	for (let at = 0; at < starts.length; at++) {
		const strip = Math.floor(((starts[at]! + ends[at]!) / 2 - over.start) / length);
		if (strip >= 0 && strip < STRIPS) line[strip]!++;
	}
	return line;
}

/** What was said to a row. */
interface Spoken {
	/** In order of time. */
	readonly indices: readonly number[];
	/** Those since the adoption, by relation. */
	readonly byRelation: readonly number[];
}

/** The kept statements of each row, its sub-points included, each once. */
function spokenByRow(study: Study, mask: FilterMask): Spoken[] {
	const { linkStarts, linkRows, starts, codes } = study.columns;
	const kinds = RELATIONS.length;
	const byRow: number[][] = study.rows.map(() => []);
	const byRelation = new Uint32Array(study.rows.length * kinds);
	const parents = Int16Array.from(study.rows, ({ parent }) => parent);
	const adopted = Float64Array.from(study.rows, ({ document }) => startOf(document.adopted));
	/** The statement that each row was last found for, and each relation of it. */
	const rowSeen = new Int32Array(study.rows.length).fill(-1);
	const relationSeen = new Int32Array(byRelation.length).fill(-1);
	for (let index = 0; index < starts.length; index++) {
		if (!mask.kept[index]) continue;
		for (let slot = linkStarts[index]!; slot < linkStarts[index + 1]!; slot++) {
			if (!mask.links[slot]) continue;
			const relation = relationIndexOf(codes[slot]!);
			// What was counted for this statement and relation has its parents counted too.
			for (let row = linkRows[slot]!; row >= 0; row = parents[row]!) {
				const at = row * kinds + relation;
				if (relationSeen[at] === index) break;
				relationSeen[at] = index;
				if (starts[index]! >= adopted[row]!) byRelation[at]!++;
				if (rowSeen[row] === index) continue;
				rowSeen[row] = index;
				byRow[row]!.push(index);
			}
		}
	}
	return byRow.map((indices, row) => ({
		indices,
		byRelation: [...byRelation.subarray(row * kinds, (row + 1) * kinds)]
	}));
}

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
