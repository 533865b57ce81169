/** Why a step was not kept, as a clause for the person whose work it is: it is tried again. */
export class NotKept extends Error {}

/** A step that does not fit what is there now: to try it again would change nothing. */
export class DoesNotFit extends NotKept {}
