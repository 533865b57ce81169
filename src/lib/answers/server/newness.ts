import { timesOf, type MarkedState, type Times } from '../../api/feed/times.ts';
import { LruCache } from '../../base/lru-cache.ts';
import type { DatasetHost, OpenedForQuestions } from '../dataset-host.ts';

const LOOK_BACK = 5; // states before the one that is asked about: each may have to be read
const MOST = 50_000; // statements of all of them together

const ENTRY = 300; // bytes that the times of a statement take, about

type OpenedRevision = Pick<OpenedForQuestions, 'id' | 'revision' | 'asOf' | 'ask'>;

/** Tells since when each statement of a dataset is published, by the revisions before; recent answers are cached. */
export class Newness {
	readonly #host: Pick<DatasetHost, 'open' | 'revisions'>;
	readonly #kept: LruCache<ReadonlyMap<string, Times>>;

	/** @param most bytes */
	constructor(host: Pick<DatasetHost, 'open' | 'revisions'>, most: number) {
		this.#host = host;
		this.#kept = new LruCache(most);
	}

	async of(opened: OpenedRevision, signal?: AbortSignal): Promise<ReadonlyMap<string, Times>> {
		const { id, revision, asOf } = opened;
		const key = `${id}@${revision} ${asOf}`;
		const known = this.#kept.get(key);
		if (known) return known;
		const now = { asOf, marks: await opened.ask('marks', undefined, signal) };
		const times = timesOf([now, ...(await this.#before(opened, now.marks.length, signal))]);
		this.#kept.set(key, times, ENTRY * times.size);
		return times;
	}

	async #before(
		{ id, revision }: OpenedRevision,
		own: number,
		signal?: AbortSignal
	): Promise<MarkedState[]> {
		const all = await this.#host.revisions(id);
		const at = all.findIndex((one) => one.revision === revision);
		const states: MarkedState[] = [];
		let left = MOST - own;
		for (const before of all.slice(at + 1, at + 1 + LOOK_BACK)) {
			const opened = left > 0 ? await this.#host.open(`${id}@${before.revision}`, signal) : null;
			// One that is damaged, or was withdrawn, ends what is known.
			if (!opened?.ok) break;
			const marks = await opened.value.ask('marks', undefined, signal);
			left -= marks.length;
			states.push({ asOf: before.asOf, marks });
		}
		return states;
	}
}
