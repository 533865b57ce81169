/** A script that travels into articles, with its styles. */
export interface Bundle {
	/** The name of its file, with the hash of its content: it never means anything else. */
	readonly name: string;
	readonly code: string;
	readonly css: string;
	/** Bytes of script and styles, each gzipped. */
	readonly gzipped: number;
}
