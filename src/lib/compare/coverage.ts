import { lastOf } from '../base/last-of.ts';
import { startOf } from '../dates/day.ts';
import { lastDayOf, toldDaysOf } from '../dates/days-of.ts';
import { DAY, middle, type Span } from '../dates/span.ts';
import type { Screen } from '../study/screen.ts';
import { horizonOf, longestSilence, type Silence } from './silence.ts';
import type { Study } from '../study/study.ts';

/** How a priority, with its sub-points, was spoken to. */
export interface Coverage {
	readonly row: number;
	/** The days that count: since the document was adopted, within the period asked for. */
	readonly between: Span;
	/** Places of the statements since the adoption, in order of time. */
	readonly statements: readonly number[];
	/** Places of those that begin before it: they can be no answer to it, and are counted apart. */
	readonly before: readonly number[];
	readonly silence: Silence | null;
	/**
	 * The day since when nothing was found: the last statement's, or the first that counts. null where
	 * no day is left since then.
	 */
	readonly silentSince: number | null;
	/** Actors by place, those with the most statements first. */
	readonly byActor: readonly { readonly actor: number; readonly statements: number }[];
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
export function coverageOf(study: Study, screen: Screen, period: Span | null): CoverageTable {
	const spoken = placesByRow(study, screen);
	const adopted = study.rows.map(({ document }) => startOf(document.adopted));
	const known = Math.min(horizonOf(study) + DAY, period?.end ?? Infinity);
	// Never before the first adoption, however little is known, and whatever period is asked for.
	const end = Math.max(known, Math.min(...adopted));
	const begins = adopted.map((day) => Math.min(Math.max(day, period?.start ?? -Infinity), end));
	const over = { start: Math.min(...begins), end };
	return {
		over,
		rows: spoken.map((places, row) =>
			coverageOfRow(row, places, { start: begins[row]!, end }, over, study)
		)
	};
}

function coverageOfRow(
	row: number,
	places: readonly number[],
	between: Span,
	over: Span,
	study: Study
): Coverage {
	const { starts, actors } = study.ledger;
	const adopted = startOf(study.rows[row]!.document.adopted);
	const statements = places.filter((place) => starts[place]! >= adopted);
	const spans = statements.map((place) => toldDaysOf(study.dataset.statements[place]!.when));
	const last = spans.reduce((latest, span) => Math.max(latest, lastDayOf(span)), between.start);
	const counts = new Map<number, number>();
	for (const place of statements) {
		counts.set(actors[place]!, (counts.get(actors[place]!) ?? 0) + 1);
	}
	return {
		row,
		between,
		statements,
		before: places.filter((place) => starts[place]! < adopted),
		silence: longestSilence(spans, between),
		silentSince: last < lastDayOf(between) ? last : null,
		byActor: [...counts]
			.map(([actor, statements]) => ({ actor, statements }))
			.sort((a, b) => b.statements - a.statements || a.actor - b.actor),
		line: lineOf(spans, over)
	};
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
function placesByRow(study: Study, screen: Screen): number[][] {
	const { linkStarts, linkRows, looks, starts } = study.ledger;
	const byRow: number[][] = study.rows.map(() => []);
	for (let place = 0; place < starts.length; place++) {
		if (!screen.kept[place]) continue;
		for (let slot = linkStarts[place]!; slot < linkStarts[place + 1]!; slot++) {
			if (!(screen.wanted[looks[slot]!]! & screen.rows[linkRows[slot]!]!)) continue;
			let row = linkRows[slot]!;
			while (row >= 0 && lastOf(byRow[row]!) !== place) {
				byRow[row]!.push(place);
				row = study.rows[row]!.parent;
			}
		}
	}
	return byRow;
}
