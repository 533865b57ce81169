import { fail, ok, type Result } from '../../../base/types.ts';
import { type LooseRecord, recordsOf } from '../../../model/change/draft.ts';
import type { StoreFailure } from '../../workspace.ts';
import type { VersionedDraft } from './read-draft.ts';

/** Some records of a draft: so few that whoever takes them over is soon free again. */
export interface DraftPart extends Pick<VersionedDraft, 'snapshot'> {
	readonly records: readonly LooseRecord[];
	/** The order of the next new record of the draft. */
	readonly next: number;
	readonly isLast: boolean;
}

const AT_ONCE = 1000; // records, about 1 MB

const INTERRUPTED: StoreFailure = {
	...{ kind: 'failed', reason: 'busy', because: 'the draft was not read to its end' },
	hint: 'try again'
};

interface Reading {
	readonly read: VersionedDraft;
	readonly records: readonly LooseRecord[];
}

/** Hands over drafts in parts, to the thread that serves: a large one whole would hold up all that it answers. */
export class DraftParts {
	/** What is being handed over, until its last part was. */
	readonly #readings = new Map<string, Reading>();

	/**
	 * @param from the record that a part begins with: 0 first, and then the one after the part before
	 * @param read reads the draft
	 */
	async part(
		dataset: string,
		from: number,
		read: () => Promise<VersionedDraft>
	): Promise<Result<DraftPart, StoreFailure>> {
		if (from === 0) {
			const versioned = await read();
			this.#readings.set(dataset, { read: versioned, records: [...recordsOf(versioned.draft)] });
		}
		const reading = this.#readings.get(dataset);
		if (!reading) return fail(INTERRUPTED);
		const { read: versioned, records } = reading;
		const isLast = from + AT_ONCE >= records.length;
		if (isLast) this.#readings.delete(dataset);
		return ok({
			...{ records: records.slice(from, from + AT_ONCE), isLast },
			...{ next: versioned.draft.next, snapshot: versioned.snapshot }
		});
	}
}
