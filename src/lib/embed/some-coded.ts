/** Statements in the embed of a priority: the full view has all. */
export const SOME_CODED = 5;
