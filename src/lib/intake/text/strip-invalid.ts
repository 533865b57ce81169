const MAY_BE_ODD = /[\uD800-\uDFFF\0]/; // also halves of pairs: costs little, and few texts have any
const ODD = /\p{Surrogate}|\0/gu; // with `u`, a surrogate matches only where it stands alone

/** A text with U+FFFD for each NUL and lone surrogate, which JSON can spell and no text may hold. */
export const stripInvalid = (text: string): string =>
	MAY_BE_ODD.test(text) ? text.replace(ODD, '\uFFFD') : text;
