/** The version of what a server sends to pages and embeds; another one is refused, in a sentence. */
export const WIRE_VERSION = 1;

/** What the file of terms is called, and the version that this build writes and reads. */
export const TERMS_FORMAT = 'plumbline-terms';
export const TERMS_VERSION = 1;
