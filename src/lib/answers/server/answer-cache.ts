import { createHash } from 'node:crypto';
import { LruCache } from '../../base/lru-cache.ts';
import type { OpenedState } from '../../store/store.ts';

interface Pending {
	readonly answer: Promise<unknown>;
	/** How many wait for it. */
	waiting: number;
	readonly abandon: AbortController;
}

const ENTRY = 500; // bytes that an entry takes beside its answer

/**
 * Answers that were given of late, up to a number of bytes, by what they depend on: an article that is read
 * much asks for the same again and again. Who asks while it is being made waits for the same; when nobody
 * waits any more, it need not be made.
 */
export class AnswerCache {
	readonly #held: LruCache<unknown>;
	readonly #pending = new Map<string, Pending>();

	/** @param most bytes */
	constructor(most: number) {
		this.#held = new LruCache(most);
	}

	/** @param make is given a signal that tells when nobody waits any more */
	async ask<Answer>(
		state: OpenedState,
		kind: string,
		request: unknown,
		make: (signal: AbortSignal) => Promise<Answer>,
		signal?: AbortSignal
	): Promise<Answer> {
		const key = keyOf(state, kind, request);
		const cached = this.#held.get(key) as Answer | undefined;
		if (cached !== undefined) return cached;
		signal?.throwIfAborted();
		const pending = this.#pending.get(key) ?? this.#begin(key, make);
		pending.waiting++;
		signal?.addEventListener(
			'abort',
			() => {
				if (--pending.waiting === 0) pending.abandon.abort();
			},
			{ once: true }
		);
		return pending.answer as Promise<Answer>;
	}

	#begin(key: string, make: (signal: AbortSignal) => Promise<unknown>): Pending {
		const abandon = new AbortController();
		const answer = make(abandon.signal).finally(() => {
			if (this.#pending.get(key) === pending) this.#pending.delete(key);
		});
		const pending: Pending = { answer, waiting: 0, abandon };
		this.#pending.set(key, pending);
		// Who asks after all others have left begins again.
		abandon.signal.addEventListener('abort', () => this.#pending.delete(key), { once: true });
		answer.then(
			(answer) => {
				const bytes = bytesOf(answer);
				if (bytes !== null) this.#held.set(key, answer, bytes + ENTRY);
			},
			() => undefined // whoever waits gets the error
		);
		return pending;
	}
}

function keyOf({ behind, ...state }: OpenedState, kind: string, request: unknown): string {
	const dependsOn = JSON.stringify([state, behind?.kind, kind, request]);
	return createHash('sha256').update(dependsOn).digest('base64');
}

/** What an answer weighs; null for one that is not kept, since the dataset itself is in it. */
function bytesOf(answer: unknown): number | null {
	if (answer instanceof Uint8Array) return answer.byteLength;
	if (typeof answer !== 'object' || answer === null) return 0;
	if ('body' in answer && answer.body instanceof Uint8Array) return answer.body.byteLength;
	const holdsDataset = 'statements' in answer || ('dataset' in answer && answer.dataset !== null);
	return holdsDataset ? null : 2 * JSON.stringify(answer).length;
}
