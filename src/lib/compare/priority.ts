import { bisectLeft } from '../base/sequences.ts';
import { startOf } from '../dates/day.ts';
import type { Span } from '../dates/span.ts';
import { RELATIONS, type Relation } from '../model/link.ts';
import type { FilterMask } from '../study/filters/filter-mask.ts';
import { type CountedLinks, linksByState } from '../study/counted-links.ts';
import { relationIndexOf } from '../study/link-code.ts';
import type { Study } from '../study/study.ts';
import { rowsWithin } from './cell.ts';
import { daysCounted } from './coverage.ts';
import { silencesIn, type SilentStretch, spokenDays } from './silence.ts';

/** How one priority was spoken to: its statements by relation and actor, and its silences. */
export interface PriorityFigures extends CountedLinks {
	readonly row: number;
	/** What counts as its own: the row, with those of its sub-points where these are included. */
	readonly rows: ReadonlySet<number>;
	/** The days that count: since the document was adopted, within the period asked for. */
	readonly between: Span;
	/** Indices of the counted statements since the adoption, and of those that begin before it, in order of time. */
	readonly statements: readonly number[];
	readonly before: readonly number[];
	/** The longest first, of those equally long the earliest. */
	readonly silences: readonly PrioritySilence[];
	/** By `RELATIONS`. */
	readonly byRelation: readonly RelationCount[];
	/** Those with the most statements first. */
	readonly byActor: readonly ActorCount[];
}

/** A silence, and what else was said meanwhile. */
export interface PrioritySilence extends SilentStretch {
	/** Statements on other priorities whose dates lie within it as a whole. */
	readonly others: number;
}

/** Statements with a counted link of a relation: one that has links of several counts for each. */
export interface RelationCount {
	readonly relation: Relation;
	readonly statements: number;
}

/** The counted statements of an actor, of the dataset’s index, whenever they were made. */
export interface ActorCount {
	readonly actor: number;
	readonly statements: number;
	/** By `RELATIONS`. */
	readonly byRelation: readonly number[];
}

/**
 * The figures of a priority, in one pass over all links.
 * @param isAlone whether it is meant without its sub-points
 * @param period the days that the filter asks for; null for all
 */
export function priorityFigures(
	row: number,
	isAlone: boolean,
	study: Study,
	mask: FilterMask,
	period: Span | null
): PriorityFigures {
	const rows = isAlone ? new Set([row]) : rowsWithin(row, study);
	const between = daysCounted(study, period)[row]!;
	const { indices, relations, counted, leftOut } = countedLinks(rows, study, mask);
	const adopted = startOf(study.rows[row]!.document.adopted);
	const { starts } = study.columns;
	const statements = indices.filter((index) => starts[index]! >= adopted);
	const silences = silencesIn(spokenDays(statements, study), between);
	const others = othersWithin(silences, rows, study, mask);
	return {
		...{ row, rows, between, statements },
		before: indices.filter((index) => starts[index]! < adopted),
		silences: silences
			.map((silence, at) => ({ ...silence, others: others[at]! }))
			.sort((a, b) => b.days - a.days || a.from - b.from),
		byRelation: RELATIONS.map((relation, at) => ({
			relation,
			statements: relations.filter((has) => has & (1 << at)).length
		})),
		byActor: actorsOf(indices, relations, study),
		counted,
		leftOut
	};
}

/** Since when nothing was found: the last day spoken of, or the first that counts; null where no day is left. */
export function silentSinceOf({ silences }: Pick<PriorityFigures, 'silences'>): number | null {
	return silences.find(({ goesOn }) => goesOn)?.from ?? null;
}

/** The statements that count, with a bit for each relation of theirs, and all links by state. */
function countedLinks(rows: ReadonlySet<number>, study: Study, mask: FilterMask) {
	const { linkStarts, linkRows, codes } = study.columns;
	const isIts = Uint8Array.from(study.rows, (_, row) => Number(rows.has(row)));
	const [indices, relations]: [number[], number[]] = [[], []];
	const byState = linksByState(study.columns, mask);
	for (let index = 0; index < mask.kept.length; index++) {
		if (!mask.kept[index]) continue;
		let has = 0;
		for (let slot = linkStarts[index]!; slot < linkStarts[index + 1]!; slot++) {
			if (!isIts[linkRows[slot]!]) continue;
			byState.add(index, slot);
			if (mask.links[slot]) has |= 1 << relationIndexOf(codes[slot]!);
		}
		if (has === 0) continue;
		indices.push(index);
		relations.push(has);
	}
	return { indices, relations, ...byState.totals() };
}

function actorsOf(
	indices: readonly number[],
	relations: readonly number[],
	{ columns: { actors } }: Study
): ActorCount[] {
	const counts = new Map<number, { statements: number; byRelation: number[] }>();
	indices.forEach((index, at) => {
		const actor = actors[index]!;
		const known = counts.get(actor) ?? { statements: 0, byRelation: RELATIONS.map(() => 0) };
		known.statements++;
		RELATIONS.forEach((_, bit) => {
			known.byRelation[bit]! += (relations[at]! >> bit) & 1;
		});
		counts.set(actor, known);
	});
	return [...counts]
		.map(([actor, count]) => ({ actor, ...count }))
		.sort((a, b) => b.statements - a.statements || a.actor - b.actor);
}

/**
 * How many statements on other priorities fell into each of some silences: those with a counted link to a row
 * that is not among `rows`, whose days lie within the silence as a whole.
 * @param silences in order of time, none reaching into another
 */
function othersWithin(
	silences: readonly SilentStretch[],
	rows: ReadonlySet<number>,
	study: Study,
	mask: FilterMask
): Uint32Array {
	const { starts, ends, linkStarts, linkRows } = study.columns;
	const isOther = Uint8Array.from(study.rows, (_, row) => Number(!rows.has(row)));
	const endings = Float64Array.from(silences, ({ span }) => span.end);
	const counts = new Uint32Array(silences.length);
	for (let index = 0; index < starts.length; index++) {
		if (!mask.kept[index]) continue;
		// The first silence that ends no sooner than the statement does.
		const at = bisectLeft(endings, ends[index]!);
		if (at === silences.length || starts[index]! < silences[at]!.span.start) continue;
		for (let slot = linkStarts[index]!; slot < linkStarts[index + 1]!; slot++) {
			if (!isOther[linkRows[slot]!] || mask.links[slot] === 0) continue;
			counts[at]!++;
			break;
		}
	}
	return counts;
}
