import { daysOf } from '../dates/days-of.ts';
import type { PriorityId } from '../model/ids.ts';
import type { LinkState } from '../model/link-state.ts';
import type { Link } from '../model/link.ts';
import { STATEMENT_KINDS, type Statement } from '../model/statement.ts';
import { lookOf } from './look.ts';

/**
 * A study's statements and links as columns of numbers, by the statement's place: what filters and
 * counts run over. Its size grows with the number of statements and links, and with nothing else.
 */
export interface Ledger {
	/** Places of actors. */
	readonly actors: Uint16Array;
	/** Places in `STATEMENT_KINDS`. */
	readonly kinds: Uint8Array;
	/** The whole days that each date covers: epoch milliseconds, the end left out, infinite where open. */
	readonly starts: Float64Array;
	readonly ends: Float64Array;
	/** The statement at place i owns the slots `linkStarts[i]` to `linkStarts[i + 1]` of the two arrays below. */
	readonly linkStarts: Uint32Array;
	/** Ascending within a statement. */
	readonly linkRows: Uint16Array;
	readonly looks: Uint8Array;
}

/**
 * @param links those of the statement at each place, in the order of their rows
 * @param stateOf what the judgements of all coders make of a link
 */
export function ledgerOf(
	statements: readonly Statement[],
	links: readonly (readonly Link[])[],
	actorPlaces: ReadonlyMap<string, number>,
	rowOf: ReadonlyMap<PriorityId, number>,
	stateOf: (link: Link) => LinkState
): Ledger {
	const count = statements.length;
	const linkCount = links.reduce((sum, some) => sum + some.length, 0);
	const ledger = {
		actors: new Uint16Array(count),
		kinds: new Uint8Array(count),
		starts: new Float64Array(count),
		ends: new Float64Array(count),
		linkStarts: new Uint32Array(count + 1),
		linkRows: new Uint16Array(linkCount),
		looks: new Uint8Array(linkCount)
	};
	let slot = 0;
	statements.forEach(({ actor, kind, when }, place) => {
		const { start, end } = daysOf(when);
		ledger.actors[place] = actorPlaces.get(actor)!;
		ledger.kinds[place] = STATEMENT_KINDS.indexOf(kind);
		ledger.starts[place] = start;
		ledger.ends[place] = end;
		for (const link of links[place]!) {
			ledger.linkRows[slot] = rowOf.get(link.priority)!;
			ledger.looks[slot] = lookOf(stateOf(link), link.relation);
			slot++;
		}
		ledger.linkStarts[place + 1] = slot;
	});
	return ledger;
}
