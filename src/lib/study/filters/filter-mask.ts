import { meets, type Span } from '../../dates/span.ts';
import type { ActorId, CoderId, PriorityId } from '../../model/ids.ts';
import { LINK_STATES, type LinkState } from '../../model/link-state.ts';
import { type Link, type Relation, RELATIONS } from '../../model/link.ts';
import { type Statement, STATEMENT_KINDS, type StatementKind } from '../../model/statement.ts';
import { type LinkCode, linkCodeOf } from '../link-code.ts';
import type { StatementColumns } from '../statement-columns.ts';
import type { Study } from '../study.ts';

/** What a filter wants of one study, as tables of yes and no. */
export interface FilterMask {
	/** By index: 1 where the filter keeps the statement. */
	readonly kept: Uint8Array;
	/** By slot of a link: 1 where it is of a state, a relation and a coder that are wanted, to a row that counts. */
	readonly links: Uint8Array;
	/** By row: 1 where links to it count. */
	readonly rows: Uint8Array;
}

/**
 * Holds a filter against a study. Its rules stand beside `matchesOf`, which goes by the same mask. Each
 * condition is a pass of its own: a plain loop over numbers, which is quick from the first time on,
 * while a rule for all of them at once would be compiled again for each filter that is new to it.
 */
export function maskOf(filter: Filter, study: Study): FilterMask {
	const { columns, actorIndexOf } = study;
	const kept = new Uint8Array(columns.starts.length).fill(1);
	const links = wantedLinks(filter, study);
	const actors = tableOf(filter.actors, study.actors.size, (id) => actorIndexOf.get(id));
	const kinds = tableOf(filter.kinds, STATEMENT_KINDS.length, (kind) =>
		STATEMENT_KINDS.indexOf(kind)
	);
	if (actors) keepByTable(kept, columns.actors, actors);
	if (kinds) keepByTable(kept, columns.kinds, kinds);
	if (filter.period) keepByPeriod(kept, columns, filter.period);
	if (filter.found) keepMatches(kept, filter.found);
	const { priorities, relations, coders, statuses } = filter;
	if (priorities.length + relations.length + coders.length + statuses.length > 0) {
		keepLinked(kept, columns, toRows(links, requestedRows(filter, study), columns));
	}
	return { kept, links, rows: new Uint8Array(study.rows.length).fill(1) };
}

/** The screen of a comparison: where priorities are asked for, links to others do not count. */
export function comparedMask(filter: Filter, study: Study): FilterMask {
	const mask = maskOf(filter, study);
	const rows = requestedRows(filter, study);
	return { ...mask, links: toRows(mask.links, rows, study.columns), rows: rows ?? mask.rows };
}

/** The rows of the priorities that are asked for, with those of their sub-points; null for all. */
function requestedRows({ priorities }: Filter, { rows, rowOf }: Study): Uint8Array | null {
	const wanted = tableOf(priorities, rows.length, (id) => rowOf.get(id));
	// A sub-point stands after its point.
	if (wanted) rows.forEach(({ parent }, row) => (wanted[row]! |= parent < 0 ? 0 : wanted[parent]!));
	return wanted;
}

function keepByTable(kept: Uint8Array, values: Uint16Array | Uint8Array, table: Uint8Array): void {
	for (let index = 0; index < kept.length; index++) kept[index]! &= table[values[index]!]!;
}

function keepByPeriod(kept: Uint8Array, { starts, ends }: StatementColumns, period: Span): void {
	for (let index = 0; index < kept.length; index++) {
		if (!meets({ start: starts[index]!, end: ends[index]! }, period)) kept[index] = 0;
	}
}

function keepMatches(kept: Uint8Array, matches: ReadonlySet<number>): void {
	const table = new Uint8Array(kept.length);
	for (const index of matches) table[index] = 1;
	for (let index = 0; index < kept.length; index++) kept[index]! &= table[index]!;
}

/** Keeps what has a link that is wanted. */
function keepLinked(kept: Uint8Array, { linkStarts }: StatementColumns, links: Uint8Array): void {
	for (let index = 0; index < kept.length; index++) {
		let isLinked = 0;
		for (let slot = linkStarts[index]!; slot < linkStarts[index + 1]!; slot++) {
			isLinked |= links[slot]!;
		}
		kept[index]! &= isLinked;
	}
}

/** Of some links those to some rows; all where `rows` is null. */
function toRows(
	links: Uint8Array,
	rows: Uint8Array | null,
	{ linkRows }: StatementColumns
): Uint8Array {
	if (!rows) return links;
	const some = links.slice();
	for (let slot = 0; slot < some.length; slot++) some[slot]! &= rows[linkRows[slot]!]!;
	return some;
}

function tableOf<Value>(
	wanted: readonly Value[],
	size: number,
	indexOf: (one: Value) => number | undefined
): Uint8Array | null {
	if (wanted.length === 0) return null;
	const table = new Uint8Array(size);
	for (const one of wanted) {
		const index = indexOf(one);
		if (index !== undefined) table[index] = 1;
	}
	return table;
}

/** The links of the states, relations and coders that a filter asks for, by slot. */
function wantedLinks(filter: Filter, { columns, dataset }: Study): Uint8Array {
	const { codes, coders } = columns;
	const wanted = wantedCodes(filter);
	const links = new Uint8Array(codes.length);
	for (let slot = 0; slot < links.length; slot++) links[slot] = wanted[codes[slot]!]!;
	const ids = dataset.coders.map(({ id }) => id);
	const judging = tableOf(filter.coders, ids.length + 1, (id) => ids.indexOf(id) + 1);
	if (judging) keepByTable(links, coders, judging);
	return links;
}

function wantedCodes({ statuses, statusesUnasked, relations }: Filter): Uint8Array {
	const wanted = new Uint8Array(256);
	const ofStatus = statuses.length > 0 ? statuses : statusesUnasked;
	for (const state of LINK_STATES) {
		for (const relation of RELATIONS) {
			const code: LinkCode = linkCodeOf(state, relation);
			if (!ofStatus.includes(state)) continue;
			if (relations.length === 0 || relations.includes(relation)) wanted[code] = 1;
		}
	}
	return wanted;
}

/** What the reader wants to see. An empty list sets no condition. */
export interface Filter {
	readonly actors: readonly ActorId[];
	readonly priorities: readonly PriorityId[];
	readonly kinds: readonly StatementKind[];
	readonly relations: readonly Relation[];
	/** Who judged the link. */
	readonly coders: readonly CoderId[];
	readonly statuses: readonly LinkState[];
	/** The links that are shown where no status is asked for. */
	readonly statusesUnasked: readonly LinkState[];
	/** Whole days; a statement is kept when its date covers one of them. */
	readonly period: Span | null;
	/** The statements that a search found, by index; null where nothing is searched for. */
	readonly found: ReadonlySet<number> | null;
}

export const NO_FILTER: Filter = {
	actors: [],
	priorities: [],
	kinds: [],
	relations: [],
	coders: [],
	statuses: [],
	statusesUnasked: ['suggested', 'accepted', 'contested'],
	period: null,
	found: null
};

/** A statement that the filter keeps, with those of its links that it shows. */
export interface Match {
	readonly index: number;
	readonly statement: Statement;
	readonly links: readonly Link[];
}

/**
 * The statements that the filter keeps, in order of time. A condition on links (priority, relation,
 * coder, status) keeps a statement when one of its links meets all of them; of a kept statement all links
 * of the wanted relations, coders and statuses are shown, whatever their priority.
 */
export function matchesOf(filter: Filter, study: Study): Match[] {
	const mask = maskOf(filter, study);
	const { linkStarts } = study.columns;
	const matches: Match[] = [];
	study.dataset.statements.forEach((statement, index) => {
		if (!mask.kept[index]) return;
		const first = linkStarts[index]!;
		const links = study.links[index]!.filter((_, at) => mask.links[first + at] === 1);
		matches.push({ index, statement, links });
	});
	return matches;
}
