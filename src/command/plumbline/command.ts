/** Where a command speaks: its answer, and what it says on the way. */
export interface Console {
	/**
	 * To stdout: the answer, for people or machines. Waits until it was taken.
	 * @throws an error of the system with the code `EPIPE` when nobody reads it any longer
	 */
	answer(text: string): Promise<void>;
	/** To stderr: a message for the person, a line. */
	tell(message: string): void;
	/** To stderr, over the line before it, where a person watches. */
	progress(message: string): void;
	/** Fires when the person ends it. */
	readonly signal: AbortSignal;
}

/** One command of the command line. */
export interface Command {
	readonly summary: string;
	/** What `--help` shows. */
	readonly help: string;
	/** @returns the exit code: see `EXIT` */
	run(args: readonly string[], console: Console): Promise<number>;
}

/** What the exit codes mean. */
export const EXIT = {
	done: 0,
	/** The input has faults, or nothing came of it. */
	faulty: 1,
	/** The command was called in a way that it does not know. */
	misused: 2,
	/** As shells say of a program that Ctrl-C ended. */
	cancelled: 130,
	/** As shells say of a program whose answer nobody reads any longer. */
	unread: 141
} as const;

/** A call that a command does not know: what is wrong with it. */
export class Misuse extends Error {}

/** Input that cannot be used: what happened, where, and what to do. */
export class Unusable extends Error {}
