import { startOf } from '../dates/day.ts';
import { lastDayOf } from '../dates/days-of.ts';
import { RELATIONS } from '../model/link.ts';
import { millisecondsInDay, middle, type Span } from '../dates/span.ts';
import type { FilterMask } from '../study/filter-mask.ts';
import { relationIndexOf } from '../study/link-code.ts';
import { rowsWithin } from './cell.ts';
import { certainSpans } from './certain-spans.ts';
import { horizonOf, longestSilence, type Silence } from './silence.ts';
import type { Study } from '../study/study.ts';

/** How a priority, with its sub-points, was spoken to. */
export interface Coverage {
	readonly row: number;
	/** The days that count: since the document was adopted, within the period asked for. */
	readonly between: Span;
	/** Indices of the statements since the adoption, in order of time. */
	readonly statements: readonly number[];
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
	const spoken = indicesByRow(study, mask);
	if (study.rows.length === 0) return { rows: [], over: lastDayKnown(study) };
	const days = daysCounted(study, period);
	const start = Math.min(...days.map((between) => between.start));
	const over = { start, end: Math.max(...days.map((between) => between.end)) };
	return {
		over,
		rows: spoken.map((indices, row) => coverageOfRow(row, indices, days[row]!, over, study, mask))
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
	indices: readonly number[],
	between: Span,
	over: Span,
	study: Study,
	mask: FilterMask
): Coverage {
	const { starts, actors } = study.columns;
	const adopted = startOf(study.rows[row]!.document.adopted);
	const statements = indices.filter((index) => starts[index]! >= adopted);
	const certain = certainSpans(study);
	const spans = statements.map((index) => certain[index]!);
	let last = between.start;
	for (const span of spans) last = Math.max(last, lastDayOf(span));
	const counts = new Uint32Array(study.dataset.actors.length);
	for (const index of statements) counts[actors[index]!]!++;
	return {
		row,
		between,
		statements,
		before: indices.filter((index) => starts[index]! < adopted),
		silence: longestSilence(spans, between),
		silentSince: last < lastDayOf(between) ? last : null,
		byActor: Array.from(counts, (statements, actor) => ({ actor, statements }))
			.filter(({ statements }) => statements > 0)
			.sort((a, b) => b.statements - a.statements || a.actor - b.actor),
		byRelation: byRelation(statements, rowsWithin(row, study), study, mask),
		line: lineOf(spans, over)
	};
}

/** How many of some statements have a counted link of each relation to some rows. */
function byRelation(
	indices: readonly number[],
	within: ReadonlySet<number>,
	{ rows, columns: { linkStarts, linkRows, codes } }: Study,
	{ links }: FilterMask
): number[] {
	const counts = RELATIONS.map(() => 0);
	const seen = RELATIONS.map(() => -1);
	const isIts = Uint8Array.from(rows, (_, row) => Number(within.has(row)));
	for (const index of indices) {
		for (let slot = linkStarts[index]!; slot < linkStarts[index + 1]!; slot++) {
			if (!links[slot] || !isIts[linkRows[slot]!]) continue;
			const relation = relationIndexOf(codes[slot]!);
			if (seen[relation] === index) continue;
			seen[relation] = index;
			counts[relation]!++;
		}
	}
	return counts;
}

function lineOf(spans: readonly Span[], over: Span): Uint32Array {
	const line = new Uint32Array(STRIPS);
	const length = (over.end - over.start) / STRIPS;
	for (const span of spans) {
		const strip = Math.floor((middle(span) - over.start) / length);
		if (strip >= 0 && strip < STRIPS) line[strip]!++;
	}
	return line;
}

/** The kept statements of each row, its sub-points included, each once, in order of time. */
function indicesByRow(study: Study, mask: FilterMask): number[][] {
	const { linkStarts, linkRows, starts } = study.columns;
	const byRow: number[][] = study.rows.map(() => []);
	const parents = Int16Array.from(study.rows, ({ parent }) => parent);
	/** The statement that each row was last found for. */
	const seen = new Int32Array(study.rows.length).fill(-1);
	for (let index = 0; index < starts.length; index++) {
		if (!mask.kept[index]) continue;
		for (let slot = linkStarts[index]!; slot < linkStarts[index + 1]!; slot++) {
			if (!mask.links[slot]) continue;
			for (let row = linkRows[slot]!; row >= 0 && seen[row] !== index; row = parents[row]!) {
				seen[row] = index;
				byRow[row]!.push(index);
			}
		}
	}
	return byRow;
}
