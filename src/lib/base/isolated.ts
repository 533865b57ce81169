// Hebrew, Arabic and their kin, with their forms for presentation.
const LEFTWARDS = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A text to be put into a sentence that runs to the right: where it runs to the left, kept in its own order. */
export const isolated = (text: string): string =>
	LEFTWARDS.test(text) ? `\u2068${text}\u2069` : text;
