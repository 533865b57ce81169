// Controls, halves of pairs, and two that are not characters: XML 1.0 cannot hold them, escaped or not.
const UNWRITABLE = /[^\P{Cc}\t\r\n]|[\ufffe\uffff]|\p{Surrogate}/gu;

/** A text with a sign in place of each character that XML cannot hold. */
export const xmlCharacters = (text: string): string => text.replaceAll(UNWRITABLE, '\ufffd');
