import type { Result } from '../../../base/types.ts';
import type { StoreFailure, WorkspaceEntry } from '../../workspace.ts';
import { LARGE_DRAFT } from './aside.ts';
import { hold, type Context } from './context.ts';
import { DraftParts, type DraftPart } from './draft-parts.ts';
import { readDraft, type VersionedDraft } from './read-draft.ts';

/** Reads drafts, and has large ones read elsewhere. */
export class DraftReader {
	readonly #context: Context;
	readonly #parts = new DraftParts();
	/** What is being read elsewhere: who else opens it waits for the same. */
	readonly #reading = new Map<string, Promise<VersionedDraft>>();

	constructor(context: Context) {
		this.#context = context;
	}

	/** A draft as its entry says that it is now, which is held for what comes next. */
	async now(entry: Pick<WorkspaceEntry, 'id' | 'version' | 'statements'>): Promise<VersionedDraft> {
		const { drafts, aside } = this.#context;
		const isElsewhere = aside && entry.statements > LARGE_DRAFT && !drafts.get(entry.id);
		if (isElsewhere) hold(this.#context, entry.id, await this.#elsewhere(aside.read, entry));
		const now = await this.at(entry.id, entry.version);
		hold(this.#context, entry.id, now);
		return now;
	}

	/** A draft at a version. */
	at(id: string, version: number): Promise<VersionedDraft> {
		const { engine, drafts } = this.#context;
		return readDraft(engine.db, id, version, drafts.get(id) ?? null);
	}

	/** Some records of a draft at a version, for a thread that cannot take it all at once. */
	part(id: string, version: number, from: number): Promise<Result<DraftPart, StoreFailure>> {
		return this.#parts.part(id, from, () => this.at(id, version));
	}

	#elsewhere(
		read: (id: string, version: number) => Promise<VersionedDraft>,
		{ id, version }: Pick<WorkspaceEntry, 'id' | 'version'>
	): Promise<VersionedDraft> {
		const begun = this.#reading.get(id);
		if (begun) return begun;
		const reading = read(id, version).finally(() => {
			this.#reading.delete(id);
		});
		this.#reading.set(id, reading);
		return reading;
	}
}
