/** What is known of a dataset without opening it. */
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
 * The tables. Every key of what belongs to a dataset begins with it, so that a database of many machines can part them
 * by it; ids are made in the program, and times are texts, the same on every engine.
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
	/** Who may sign in. These tables and the next three are filled by better-auth, which also reads their times. */
	accounts: {
		id: string;
		email: string;
		name: string;
		role: string;
		email_verified: boolean | number;
		image: string | null;
		created_at: Date | string;
		updated_at: Date | string;
	};
	credentials: { id: string; account: string; provider: string; password: string | null };
	sessions: { id: string; account: string; token: string };
	/** How often somebody tried to sign in to an account, by what tells its address from all others. */
	attempts: { key: string; since: string; count: number };
	/** Links by which somebody becomes an editor: of each what tells it from all others, not itself. */
	invitations: { hash: string; by: string | null; created_at: string; expires_at: string };
	/** What programs write with, kept like that too; without an account it is of who uses this computer. */
	tokens: { hash: string; account: string | null; name: string; created_at: string };
	/** What sessions are signed with, where the operator named nothing. */
	secrets: { name: string; value: string };
	/** One row. */
	plumbline_schema: { version: number };
}
