/** An address asks a file for what cannot be read, or is not in the dataset. A file has no place to say so. */
export class UnreadableAddress extends Error {
	/** What was asked for and cannot be had, why, and what to write, in sentences. */
	readonly problems: readonly string[];

	constructor(problems: readonly string[]) {
		super(problems.join(' '));
		this.problems = problems;
	}
}
