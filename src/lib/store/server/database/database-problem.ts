import type { StoreFailure } from '../../workspace.ts';

/** What a database refused, for whoever keeps the server. */
export class DatabaseProblem extends Error {
	readonly failure: StoreFailure;

	constructor(failure: StoreFailure) {
		super(`${failure.because}; ${failure.hint}`);
		this.failure = failure;
	}
}

type FailureMeaning = Omit<StoreFailure, 'kind'>;

const FULL: FailureMeaning = {
	reason: 'full',
	because: 'the database’s disk is full, or accepts no more',
	hint: 'free some space, and try again; what was saved before is safe'
};
const READ_ONLY: FailureMeaning = {
	reason: 'read-only',
	because: 'the server is not allowed to write to the database',
	hint: 'give it permission to write to the data folder, or to the tables of PostgreSQL, and try again; what was saved before is safe'
};
const BUSY: FailureMeaning = {
	reason: 'busy',
	because: 'another program is using the database',
	hint: 'try again in a moment'
};
const UNREACHABLE: FailureMeaning = {
	reason: 'unreachable',
	because: 'the database cannot be reached',
	hint: 'check that it is running, and try again: a change that did get saved is recognised'
};
const DAMAGED: FailureMeaning = {
	reason: 'damaged',
	because: 'the database file is damaged, or is not a database',
	hint: 'restore a backup'
};

/** What the codes of both engines and of the system mean, by how they begin. */
const MEANINGS: readonly (readonly [RegExp, FailureMeaning])[] = [
	[/^(SQLITE_FULL|53100|ENOSPC|EDQUOT|EFBIG)/, FULL],
	[/^(SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_PERM|25006|42501|EROFS|EACCES|EPERM)/, READ_ONLY],
	[/^(SQLITE_BUSY|SQLITE_LOCKED|55P03|40001|40P01|53300)/, BUSY],
	[/^(08|57P|ECONN|ENOTFOUND|EAI_|ETIMEDOUT|EPIPE|28|3D000)/, UNREACHABLE],
	[/^(SQLITE_CORRUPT|SQLITE_NOTADB|XX00[12])/, DAMAGED]
];

/** The codes of SQLite without what they are extended by: not all have a name where they come from. */
const SQLITE: Readonly<Record<number, string>> = {
	...{ 3: 'SQLITE_PERM', 5: 'SQLITE_BUSY', 6: 'SQLITE_LOCKED', 8: 'SQLITE_READONLY' },
	...{ 10: 'SQLITE_IOERR', 11: 'SQLITE_CORRUPT', 13: 'SQLITE_FULL', 14: 'SQLITE_CANTOPEN' },
	26: 'SQLITE_NOTADB'
};

/** The code of what an engine or the system says; empty where it has none. */
export function codeOf(error: unknown): string {
	const {
		code,
		rawCode,
		message = ''
	} = error as {
		readonly [Field in 'code' | 'rawCode']?: unknown;
	} & { readonly message?: string };
	// A file that cannot be opened is described in words alone, with its path, which is of 4,096 bytes at most.
	const opening = /Unable to open connection to local database.{0,4200}: (\d+)/s.exec(message)?.[1];
	const number = opening === undefined ? rawCode : Number(opening);
	const sqlite = typeof number === 'number' ? SQLITE[number & 0xff] : undefined;
	return sqlite ?? (typeof code === 'string' ? code : '');
}

/** What an engine or the system says, in words. */
export function failureOf(error: unknown): StoreFailure {
	if (error instanceof DatabaseProblem) return error.failure;
	const { message, routine } = error as { readonly message?: string; readonly routine?: string };
	const said = codeOf(error);
	const known = MEANINGS.find(([begins]) => begins.test(said));
	// What breaks off while it is asked, or has before, has no code.
	const isGone = /connection (terminated|timeout|ended)|timeout exceeded|not queryable/i.test(
		message ?? ''
	);
	// A full disk shows itself as a write that failed; a quota has no code in PostgreSQL, only a place where it failed.
	const isWrite =
		/^SQLITE_IOERR/.test(said) || (said === 'XX000' && /^md(zero)?extend$/.test(routine ?? ''));
	const problem = known?.[1] ?? (isGone ? UNREACHABLE : isWrite ? FULL : null);
	if (problem) return { kind: 'failed', ...problem };
	return {
		...{ kind: 'failed', reason: 'other' },
		because: `the database failed (${said || (message ?? String(error)).slice(0, 200)})`,
		hint: 'see the server’s log; what was saved before is safe'
	};
}
