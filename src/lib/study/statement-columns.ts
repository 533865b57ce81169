import { daysOf } from '../dates/days-of.ts';
import type { CoderId, PriorityId } from '../model/ids.ts';
import type { LinkState } from '../model/link-state.ts';
import type { Link } from '../model/link.ts';
import { STATEMENT_KINDS, type Statement } from '../model/statement.ts';
import { linkCodeOf } from './link-code.ts';

/**
 * A study's statements and links as columns of numbers, by the statement’s index: what filters and
 * counts run over. Its size grows with the number of statements and links, and with nothing else.
 */
export interface StatementColumns {
	/** Indices of actors. */
	readonly actors: Uint16Array;
	/** Indices in `STATEMENT_KINDS`. */
	readonly kinds: Uint8Array;
	/** The whole days that each date covers: epoch milliseconds, the end left out, infinite where open. */
	readonly starts: Float64Array;
	readonly ends: Float64Array;
	/** The statement at index i owns the slots `linkStarts[i]` to `linkStarts[i + 1]` of the three arrays below. */
	readonly linkStarts: Uint32Array;
	/** Ascending within a statement. */
	readonly linkRows: Uint16Array;
	readonly codes: Uint8Array;
	/** Who judged: one more than the index of the coder, 0 where none is named. */
	readonly coders: Uint16Array;
}

/**
 * @param links those of the statement at each index, in the order of their rows
 * @param stateOf what the judgements of all coders make of a link
 */
export function statementColumns(
	statements: readonly Statement[],
	links: readonly (readonly Link[])[],
	actorIndexOf: ReadonlyMap<string, number>,
	rowOf: ReadonlyMap<PriorityId, number>,
	coderIds: readonly CoderId[],
	stateOf: (link: Link) => LinkState
): StatementColumns {
	const count = statements.length;
	const coderOf = new Map(coderIds.map((id, index) => [id, index + 1]));
	const linkCount = links.reduce((sum, some) => sum + some.length, 0);
	const columns = {
		actors: new Uint16Array(count),
		kinds: new Uint8Array(count),
		starts: new Float64Array(count),
		ends: new Float64Array(count),
		linkStarts: new Uint32Array(count + 1),
		linkRows: new Uint16Array(linkCount),
		codes: new Uint8Array(linkCount),
		coders: new Uint16Array(linkCount)
	};
	let slot = 0;
	statements.forEach(({ actor, kind, when }, index) => {
		const { start, end } = daysOf(when);
		columns.actors[index] = actorIndexOf.get(actor)!;
		columns.kinds[index] = STATEMENT_KINDS.indexOf(kind);
		columns.starts[index] = start;
		columns.ends[index] = end;
		for (const link of links[index]!) {
			columns.linkRows[slot] = rowOf.get(link.priority)!;
			columns.codes[slot] = linkCodeOf(stateOf(link), link.relation);
			const { by } = link.verdict;
			columns.coders[slot] = by === null ? 0 : coderOf.get(by)!;
			slot++;
		}
		columns.linkStarts[index + 1] = slot;
	});
	return columns;
}
