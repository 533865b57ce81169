import { roundedWindow, writeEnd, writeInstant } from '../../dates/instant.ts';
import { millisecondsInMinute, type Span } from '../../dates/span.ts';
import type { PriorityId, StatementId } from '../../model/ids.ts';

/** Statements that a chart counts together: all that stand between two instants, both included. */
export interface Among extends Span {
	/** Of those that bear on one priority; of those that bear on none, NO_PRIORITY; null for all. */
	readonly priority: PriorityId | typeof NO_PRIORITY | null;
}

export const NO_PRIORITY = '-';

/** Where a reader is in what an address shows: what moves while the same statements are shown. */
export interface Whereabouts {
	/** null: the whole, with air. */
	readonly window: Span | null;
	/** What is open beside or below the chart. */
	readonly statement: StatementId | null;
	/** The statements counted together that are open. */
	readonly among: Among | null;
	/** The page of the list, from 1. */
	readonly page: number;
}

/** Writes the window as fields of a query, in place of those that are there. */
export function writeWindow(window: Span | null, params: URLSearchParams): void {
	params.delete('from');
	params.delete('to');
	if (!window) return;
	const { start, end } = roundedWindow(window);
	params.set('from', writeInstant(start));
	params.set('to', writeEnd(end));
}

/** Writes what is open as fields of a query, in place of those that are there; leaves what it is not given. */
export function writeOpen(
	{ statement, among, page }: Partial<Omit<Whereabouts, 'window'>>,
	params: URLSearchParams
): void {
	const written = {
		statement,
		among: among && writtenAmong(among),
		page: page === 1 ? null : page
	};
	for (const [name, value] of Object.entries(written)) {
		if (value) params.set(name, String(value));
		else if (value !== undefined) params.delete(name);
	}
}

function writtenAmong({ start, end, priority }: Among): string {
	const first = Math.floor(start / millisecondsInMinute) * millisecondsInMinute;
	const last = Math.ceil(end / millisecondsInMinute) * millisecondsInMinute;
	const span = `${writeInstant(first)}/${writeInstant(last)}`;
	return priority === null ? span : `${span}/${priority}`;
}

/** A query as people can read it: `?from=2023-11&to=2023-11-24`, or `?`. */
export const queryOf = (params: URLSearchParams): string =>
	`?${params.toString().replaceAll('%3A', ':').replaceAll('%2F', '/').replaceAll('%7E', '~')}`;
