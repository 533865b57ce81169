import { roundedWindow, writeEnd, writeInstant } from '../dates/instant.ts';
import type { Span } from '../dates/span.ts';
import type { StatementId } from '../model/ids.ts';

/** A merged mark: all that stand between two instants, both included. */
export interface Among extends Span {
	/** Whether they are stretches, which merge apart from points. */
	readonly stretches: boolean;
}

/** Where a reader is in what an address shows: what moves while the same statements are shown. */
export interface Whereabouts {
	/** null: the whole, with air. */
	readonly window: Span | null;
	/** What is open beside or below the chart. */
	readonly statement: StatementId | null;
	/** The merged mark that is open. */
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

function writtenAmong({ start, end, stretches }: Among): string {
	const minute = 60_000;
	const first = Math.floor(start / minute) * minute;
	const last = Math.ceil(end / minute) * minute;
	return `${stretches ? '~' : ''}${writeInstant(first)}/${writeInstant(last)}`;
}

/** A query as people can read it: `?from=2023-11&to=2023-11-24`, or `?`. */
export const queryOf = (params: URLSearchParams): string =>
	`?${params.toString().replaceAll('%3A', ':').replaceAll('%2F', '/').replaceAll('%7E', '~')}`;
