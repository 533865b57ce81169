import { meets, type Span } from '../dates/span.ts';
import { LINK_STATES } from '../model/link-state.ts';
import { RELATIONS } from '../model/link.ts';
import { STATEMENT_KINDS } from '../model/statement.ts';
import type { Filter } from './filter.ts';
import type { Ledger } from './ledger.ts';
import { lookOf, type Look } from './look.ts';
import type { Study } from './study.ts';

/** What a filter wants of one study, as tables of yes and no. */
export interface Screen {
	/** By place: 1 where the filter keeps the statement. */
	readonly kept: Uint8Array;
	/** By look: 1 where links of that state and relation are wanted. */
	readonly wanted: Uint8Array;
	/** By row: 1 where links to it count. */
	readonly rows: Uint8Array;
}

/**
 * Holds a filter against a study. Its rules stand beside `keptBy`, which goes by the same screen. Each
 * condition is a pass of its own: a plain loop over numbers, which is quick from the first time on,
 * while a rule for all of them at once would be compiled anew for each filter that is new to it.
 */
export function screenOf(filter: Filter, study: Study): Screen {
	const { ledger, actorPlaces } = study;
	const kept = new Uint8Array(ledger.starts.length).fill(1);
	const wanted = wantedLooks(filter);
	const actors = tableOf(filter.actors, study.actors.size, (id) => actorPlaces.get(id));
	const kinds = tableOf(filter.kinds, STATEMENT_KINDS.length, (kind) =>
		STATEMENT_KINDS.indexOf(kind)
	);
	if (actors) keepByTable(kept, ledger.actors, actors);
	if (kinds) keepByTable(kept, ledger.kinds, kinds);
	if (filter.period) keepByPeriod(kept, ledger, filter.period);
	if (filter.found) keepFound(kept, filter.found);
	const rows = new Uint8Array(study.rows.length).fill(1);
	if (filter.priorities.length + filter.relations.length + filter.statuses.length > 0) {
		keepLinked(kept, ledger, wanted, rowsAsked(filter, study) ?? rows);
	}
	return { kept, wanted, rows };
}

/** The screen of a comparison: where priorities are asked for, links to others do not count. */
export function comparedScreen(filter: Filter, study: Study): Screen {
	const screen = screenOf(filter, study);
	return { ...screen, rows: rowsAsked(filter, study) ?? screen.rows };
}

/** The rows of the priorities that are asked for, with those of their sub-points; null for all. */
function rowsAsked({ priorities }: Filter, { rows, rowOf }: Study): Uint8Array | null {
	const asked = tableOf(priorities, rows.length, (id) => rowOf.get(id));
	// A sub-point stands after its point.
	if (asked) rows.forEach(({ parent }, row) => (asked[row]! |= parent < 0 ? 0 : asked[parent]!));
	return asked;
}

function keepByTable(kept: Uint8Array, values: Uint16Array | Uint8Array, table: Uint8Array): void {
	for (let place = 0; place < kept.length; place++) kept[place]! &= table[values[place]!]!;
}

function keepByPeriod(kept: Uint8Array, { starts, ends }: Ledger, period: Span): void {
	for (let place = 0; place < kept.length; place++) {
		if (!meets({ start: starts[place]!, end: ends[place]! }, period)) kept[place] = 0;
	}
}

function keepFound(kept: Uint8Array, found: ReadonlySet<number>): void {
	const table = new Uint8Array(kept.length);
	for (const place of found) table[place] = 1;
	for (let place = 0; place < kept.length; place++) kept[place]! &= table[place]!;
}

/** Keeps what has a wanted link to one of some rows. */
function keepLinked(
	kept: Uint8Array,
	{ linkStarts, linkRows, looks }: Ledger,
	wanted: Uint8Array,
	rows: Uint8Array
): void {
	for (let place = 0; place < kept.length; place++) {
		let isLinked = 0;
		for (let slot = linkStarts[place]!; slot < linkStarts[place + 1]!; slot++) {
			isLinked |= wanted[looks[slot]!]! & rows[linkRows[slot]!]!;
		}
		kept[place]! &= isLinked;
	}
}

function tableOf<Value>(
	asked: readonly Value[],
	size: number,
	placeOf: (one: Value) => number | undefined
): Uint8Array | null {
	if (asked.length === 0) return null;
	const table = new Uint8Array(size);
	for (const one of asked) {
		const place = placeOf(one);
		if (place !== undefined) table[place] = 1;
	}
	return table;
}

function wantedLooks({ statuses, statusesUnasked, relations }: Filter): Uint8Array {
	const wanted = new Uint8Array(256);
	const ofStatus = statuses.length > 0 ? statuses : statusesUnasked;
	for (const state of LINK_STATES) {
		for (const relation of RELATIONS) {
			const look: Look = lookOf(state, relation);
			if (!ofStatus.includes(state)) continue;
			if (relations.length === 0 || relations.includes(relation)) wanted[look] = 1;
		}
	}
	return wanted;
}
