import { DraftBuilder, type LooseRecord } from './draft-builder.ts';
import { COLLECTIONS, type Collection, type Collections, type Draft } from './draft.ts';

/** The version of the form of snapshots. */
const SNAPSHOT_VERSION = 1;

/**
 * A draft as a text, from which it is opened without its changes. The same draft gives the same text; whoever cannot
 * read it has the changes.
 */
export function snapshotOf(draft: Draft): string {
	const lists = COLLECTIONS.map((kind) => [
		kind,
		draft[kind].inOrder().map(([key, { value, order }]) => [key, order, value])
	]);
	return JSON.stringify({
		version: SNAPSHOT_VERSION,
		next: draft.next,
		records: Object.fromEntries(lists) as unknown
	});
}

type Kept = readonly (readonly [key: string, order: number, value: Collections[Collection]])[];

/** The draft of a snapshot that this program wrote; null where it is of another version, or damaged. */
export function readSnapshot(text: string): Draft | null {
	try {
		const { version, next, records } = JSON.parse(text) as {
			readonly version: number;
			readonly next: number;
			readonly records: Record<Collection, Kept>;
		};
		if (version !== SNAPSHOT_VERSION) return null;
		const builder = new DraftBuilder();
		for (const kind of COLLECTIONS)
			builder.add(
				records[kind].map(([key, order, value]): LooseRecord => [kind, key, { value, order }])
			);
		return builder.draft(next);
	} catch {
		return null;
	}
}
