import { LruCache } from '../../base/lru-cache.ts';
import { fail, ok, type Result } from '../../base/types.ts';
import { canonicalOf, revisionOf } from '../../model/file/revision.ts';
import { readDataset } from '../../model/reading/read.ts';
import type { FileProblem, OpenedDataset, OpenedState } from '../store.ts';

/** A dataset that is in no file: what describes it, and its text where whoever opens it has that. */
interface DatasetText {
	readonly about: Omit<OpenedState, 'revision' | 'behind'>;
	/** Another one means another content. */
	readonly key: string;
	readonly text: string | null;
}

/** Datasets that somebody else keeps, and whose texts are handed over once. */
export class GivenDatasets {
	readonly #held: LruCache<Omit<OpenedDataset, keyof DatasetText['about']>>;

	/** @param most bytes of texts whose datasets are held */
	constructor(most: number) {
		this.#held = new LruCache(most);
	}

	open({
		about,
		key,
		text
	}: DatasetText): Result<OpenedDataset, FileProblem | { kind: 'not-given' }> {
		const cached = this.#held.get(key);
		if (cached) return ok({ ...about, ...cached });
		if (text === null) return fail({ kind: 'not-given' });
		const read = readDataset(text, { kept: true });
		if (!read.ok) return fail({ kind: 'invalid', faults: read.problem });
		const dataset = read.value;
		const opened = { dataset, revision: revisionOf(canonicalOf(dataset)), behind: null };
		this.#held.set(key, opened, text.length);
		return ok({ ...about, ...opened });
	}
}
