import { apply } from '../../../model/change/apply.ts';
import { readChange } from '../../../model/change/change.ts';
import { emptyDraft, type Draft } from '../../../model/change/draft.ts';
import { formatRefusal } from '../../../model/change/refusal.ts';
import { readSnapshot } from '../../../model/change/snapshot.ts';
import { DatabaseProblem } from './database-problem.ts';
import type { Connection } from './engine.ts';

/** A draft at a version, and the newest version of which a snapshot is kept. */
export interface VersionedDraft {
	readonly version: number;
	readonly draft: Draft;
	readonly snapshot: number;
}

const AT_ONCE = 200; // changes that are read in one piece

/**
 * Reads what the changes of a dataset make of it, from where it is known already, or from its last snapshot.
 * @param to the version that is wanted; there are changes up to there
 * @throws DatabaseProblem where a change that was kept cannot be read
 */
export async function readDraft(
	db: Connection,
	dataset: string,
	to: number,
	known: VersionedDraft | null
): Promise<VersionedDraft> {
	const from = known && known.version <= to ? known : await snapshotBefore(db, dataset, to);
	let { version, draft } = from;
	while (version < to) {
		const rows = await db
			.selectFrom('changes')
			.select(['version', 'form', 'change'])
			.where('dataset', '=', dataset)
			.where('version', '>', version)
			.where('version', '<=', to)
			.orderBy('version')
			.limit(AT_ONCE)
			.execute();
		for (const row of rows) {
			if (row.version !== version + 1) break;
			draft = applyRow(draft, row, dataset);
			version = row.version;
		}
		if (rows.length === 0 || rows[rows.length - 1]!.version !== version) {
			throw damaged(dataset, version + 1, 'it is missing');
		}
	}
	return { version, draft, snapshot: from.snapshot };
}

async function snapshotBefore(
	db: Connection,
	dataset: string,
	to: number
): Promise<VersionedDraft> {
	const snapshot = await db
		.selectFrom('snapshots')
		.select(['version', 'body'])
		.where('dataset', '=', dataset)
		.where('version', '<=', to)
		.orderBy('version', 'desc')
		.limit(1)
		.executeTakeFirst();
	const draft = snapshot ? readSnapshot(snapshot.body) : null;
	return snapshot && draft
		? { version: snapshot.version, draft, snapshot: snapshot.version }
		: { version: 0, draft: emptyDraft(), snapshot: 0 };
}

function applyRow(
	draft: Draft,
	{ version, form, change }: { version: number; form: number; change: string },
	dataset: string
): Draft {
	const read = readChange(JSON.parse(change), form);
	if (!read.ok) throw damaged(dataset, version, read.problem.because);
	const applied = apply(draft, read.value);
	if (!applied.ok) throw damaged(dataset, version, formatRefusal(applied.problem[0]!));
	return applied.value.draft;
}

const damaged = (dataset: string, version: number, because: string) =>
	new DatabaseProblem({
		...{ kind: 'failed', reason: 'damaged' },
		because: `change ${version} of the dataset ${dataset} cannot be read (${because})`,
		hint: 'restore a backup; nothing was changed'
	});
