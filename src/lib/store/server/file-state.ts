import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';

/** What can be known of a file without reading it. */
export interface FileState {
	/** Another one means another content; the same one the same, once the file has settled. */
	readonly token: string;
	/** bytes */
	readonly size: number;
	/** When its content was changed last, epoch milliseconds. */
	readonly changed: number;
	/** When it was touched last in any way, epoch milliseconds. */
	readonly touched: number;
}

/** The state of a file; null where there is none. Not by its time and size alone, which can be set. */
export async function fileState(path: string): Promise<FileState | null> {
	const file = await stat(path, { bigint: true }).catch(() => null);
	if (!file?.isFile()) return null;
	const { dev, ino, size, mtimeNs, ctimeNs, mtimeMs, ctimeMs } = file;
	return {
		token: [dev, ino, size, mtimeNs, ctimeNs].join(' '),
		size: Number(size),
		changed: Number(mtimeMs),
		touched: Number(ctimeMs)
	};
}

const STEP = 2000; // ms: no file system’s clock goes in longer ones

/** Whether a file that was touched then and read at `at` could be written again without another token. */
export const isUnsettled = ({ touched }: FileState, at: number): boolean => at - touched < STEP;

/** A hash of the bytes of a file, read as a stream; null where it cannot be read. */
export async function digestOfFile(path: string): Promise<string | null> {
	const hash = createHash('sha256');
	try {
		for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
		return hash.digest('hex');
	} catch {
		return null;
	}
}

/** The same of bytes that were read. */
export const digestOf = (bytes: Uint8Array): string =>
	createHash('sha256').update(bytes).digest('hex');

/** What a folder of datasets may cost at most, and where it tells what goes wrong. */
export interface StoreLimits {
	/** The largest file that is read, in bytes. */
	readonly largest: number;
	/** Bytes of the files whose datasets are held in memory; each takes some times as much. */
	readonly held: number;
	/** Tells whoever keeps the server, in a sentence or more. */
	readonly log: (message: string) => void;
}

const MEGABYTE = 1_000_000;

export const PLAIN_LIMITS: StoreLimits = {
	largest: 300 * MEGABYTE,
	held: 30 * MEGABYTE,
	log: (message) => {
		console.error(message);
	}
};
