import type { Revision } from '../model/file/revision.ts';
import { isRevision } from '../model/file/revision.ts';

/** Where a part of a list of a dataset begins: a place in the list, and the state that it was counted in. */
export interface Cursor {
	readonly revision: Revision;
	readonly from: number;
}

export const writeCursor = ({ revision, from }: Cursor): string => `${revision}.${from}`;

/** Reads a cursor; null for what none of ours is. */
export function readCursor(written: string): Cursor | null {
	const [revision = '', from = ''] = written.split('.');
	if (!isRevision(revision) || !/^\d{1,9}$/.test(from)) return null;
	const cursor = { revision, from: Number(from) };
	return writeCursor(cursor) === written ? cursor : null;
}
