import { meets } from '../dates/span.ts';
import { RELATIONS, STATUSES } from '../model/link.ts';
import { STATEMENT_KINDS } from '../model/statement.ts';
import type { Filter } from './filter.ts';
import { lookOf, type Look } from './look.ts';
import type { Study } from './study.ts';

/** A filter made ready for one study: tables of yes and no instead of lists to search. */
export interface Screen {
	/** By look: 1 where links of that status and relation are wanted. */
	readonly wanted: Uint8Array;
	/** Whether the filter keeps the statement at a place. */
	keeps(place: number): boolean;
}

/** Makes a filter ready. Its rules stand beside `keptBy`, which goes by the same screen. */
export function screenOf(filter: Filter, study: Study): Screen {
	const { actors, kinds, starts, ends, linkStarts, linkRows, looks } = study.ledger;
	const actorTable = tableOf(filter.actors, study.actors.size, (id) => study.actorPlaces.get(id));
	const kindTable = tableOf(filter.kinds, STATEMENT_KINDS.length, (kind) =>
		STATEMENT_KINDS.indexOf(kind)
	);
	const rowTable = tableOf(filter.priorities, study.rows.length, (id) => study.rowOf.get(id));
	const needsLink = filter.priorities.length + filter.relations.length + filter.statuses.length > 0;
	const wanted = wantedLooks(filter);
	const { period, found } = filter;

	const hasLink = (place: number): boolean => {
		for (let slot = linkStarts[place]!; slot < linkStarts[place + 1]!; slot++) {
			if (wanted[looks[slot]!] && (rowTable === null || rowTable[linkRows[slot]!])) return true;
		}
		return false;
	};
	return {
		wanted,
		keeps: (place) =>
			(actorTable === null || actorTable[actors[place]!] === 1) &&
			(kindTable === null || kindTable[kinds[place]!] === 1) &&
			(period === null || meets({ start: starts[place]!, end: ends[place]! }, period)) &&
			(found === null || found.has(place)) &&
			(!needsLink || hasLink(place))
	};
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
	for (const status of STATUSES) {
		for (const relation of RELATIONS) {
			const look: Look = lookOf(status, relation);
			if (!ofStatus.includes(status)) continue;
			if (relations.length === 0 || relations.includes(relation)) wanted[look] = 1;
		}
	}
	return wanted;
}
