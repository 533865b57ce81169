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
