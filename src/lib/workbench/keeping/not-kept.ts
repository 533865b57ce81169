/** Why a step was not kept, as a clause for the person whose work it is: it is tried again. */
export class NotKept extends Error {}

/** A reason why a step does not fit, and what is there instead. */
export interface Misfit {
	/** Of the thing that the step is about; empty where it is the whole. */
	readonly field: string;
	readonly because: string;
	readonly hint: string;
	/** The thing as it is now; null where it is gone. */
	readonly there: Readonly<Record<string, unknown>> | null;
}

/** A step that does not fit what is there now: to try it again would change nothing. */
export class DoesNotFit extends NotKept {
	constructor(
		message: string,
		readonly misfits: readonly Misfit[] = []
	) {
		super(message);
	}
}
