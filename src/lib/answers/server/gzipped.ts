import { promisify } from 'node:util';
import { gzip, type ZlibOptions } from 'node:zlib';
import { LruCache } from '../../base/lru-cache.ts';

const TEXT = /^(text\/|application\/(([\w-]+\+)?json|([\w-]+\+)?xml|javascript)|image\/svg)/;
const ENTRY = 500; // bytes that an entry takes beside its answer

const LONG = 1_000_000; // bytes

const gzipped = promisify<Uint8Array, ZlibOptions, Buffer<ArrayBuffer>>(gzip);

/** A long answer takes half the time in this way, and is a fortieth longer. */
const gzipOf = (bytes: Uint8Array) => gzipped(bytes, { level: bytes.byteLength > LONG ? 5 : 6 });

/**
 * Has answers of text travel gzipped to whoever takes that: pages that hold their chart are long. What is made of
 * the same again and again is compressed once; the compressed bytes are kept, up to a number of them.
 */
export class Gzipped {
	// No promises: each would hold all that is kept of the request that made it.
	readonly #kept: LruCache<Uint8Array<ArrayBuffer>>;
	/** What is being compressed. */
	readonly #pending = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

	/** @param most bytes */
	constructor(most: number) {
		this.#kept = new LruCache(most);
	}

	/** @param madeOf all that the answer is made of, where the same always gives the same bytes */
	async shorter(request: Request, answer: Response, madeOf: string | undefined): Promise<Response> {
		const { headers, body, status, statusText } = answer;
		headers.append('vary', 'accept-encoding');
		const takes = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
		const isText = TEXT.test(headers.get('content-type') ?? '') && !headers.has('content-encoding');
		if (!body || !takes || !isText) return answer;
		const cached = madeOf && status === 200 ? await this.#once(madeOf, answer) : null;
		const short = cached ?? body.pipeThrough(new CompressionStream('gzip'));
		const shorter = new Response(short, { status, statusText, headers });
		shorter.headers.set('content-encoding', 'gzip');
		if (cached) shorter.headers.set('content-length', String(cached.byteLength));
		else shorter.headers.delete('content-length');
		// The same content in other bytes.
		const tag = headers.get('etag');
		if (tag?.startsWith('"')) shorter.headers.set('etag', `W/${tag}`);
		return shorter;
	}

	async #once(madeOf: string, answer: Response): Promise<Uint8Array<ArrayBuffer>> {
		// Who asks while it is compressed waits for the same.
		const known = this.#kept.get(madeOf) ?? this.#pending.get(madeOf);
		if (known) {
			await answer.body?.cancel();
			return known;
		}
		const gzipping = answer.arrayBuffer().then((bytes) => gzipOf(new Uint8Array(bytes)));
		this.#pending.set(madeOf, gzipping);
		try {
			const bytes = new Uint8Array(await gzipping); // without the room that was kept for more
			void this.#kept.set(madeOf, bytes, bytes.byteLength + ENTRY);
			return bytes;
		} finally {
			this.#pending.delete(madeOf);
		}
	}
}
