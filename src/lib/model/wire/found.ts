import * as v from 'valibot';
import { ok, type Result } from '../../base/result.ts';
import type { PriorityId } from '../ids.ts';
import { sentWith, wire, type WireProblem } from './wire.ts';
import { WIRE_VERSION } from './wire-version.ts';

/** What a search found: statements by place, and the clauses whose words match. */
export interface Found {
	/** Statements that match in their own words, or are linked to a clause that does. */
	readonly statements: ReadonlySet<number>;
	readonly clauses: ReadonlySet<PriorityId>;
}

const found = v.object({ statements: wire.column(wire.isIndex), clauses: wire.column(wire.isId) });

/** What a search found, as it is sent to a page that has not the words. */
export const sentFound = ({ statements, clauses }: Found) => ({
	version: WIRE_VERSION,
	statements: [...statements],
	clauses: [...clauses]
});

/** Reads what a search found elsewhere, or says why it cannot be read. */
export function readFound(sent: unknown): Result<Found, WireProblem> {
	const read = sentWith(found, sent);
	if (!read.ok) return read;
	const { statements, clauses } = read.value;
	// Its ids were checked.
	return ok({ statements: new Set(statements), clauses: new Set(clauses as PriorityId[]) });
}
