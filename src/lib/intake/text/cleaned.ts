const ODD = /\p{Surrogate}|\0/gu; // with `u`, a surrogate matches only where it stands alone

/** A text with U+FFFD for each NUL and lone surrogate, which JSON can spell and no text may hold. */
export const cleaned = (text: string): string =>
	text.isWellFormed() && !text.includes('\0') ? text : text.replace(ODD, '\uFFFD');
