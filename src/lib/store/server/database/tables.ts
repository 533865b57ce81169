/** What is told of a dataset without opening it. */
interface Figures {
	title: string;
	summary: string;
	language: string;
	statements: number;
	links: number;
	/** The names of its coders, as JSON. */
	coders: string;
}

/**
 * The tables. Every key begins with the dataset, so that a database of many machines can part them by it; ids are made
 * in the program, and times are texts, the same on every engine.
 */
export interface Tables {
	datasets: Figures & {
		id: string;
		version: number;
		created_at: string;
		changed_at: string;
		name: string | null;
		revision: string | null;
	};
	changes: {
		dataset: string;
		/** Of the draft that it made, from 1. */
		version: number;
		id: string;
		at: string;
		by: string | null;
		kind: string;
		/** The version of the form of changes. */
		form: number;
		/** JSON */
		change: string;
	};
	/** What changes up to a version make, so that opening need not begin at the first. */
	snapshots: { dataset: string; version: number; body: string };
	revisions: Figures & {
		dataset: string;
		revision: string;
		version: number;
		at: string;
		note: string;
		/** Bytes of the body; 0 where it was withdrawn: the note then says why. */
		bytes: number;
		/** The canonical text of the dataset. */
		body: string;
	};
	/** Links that show a draft: of each what tells it from all others, not itself. */
	shares: { dataset: string; hash: string; created_at: string };
	/** One row. */
	plumbline_schema: { version: number };
}
