/** The version of what a server sends to pages and embeds; another one is refused, in a sentence. */
export const WIRE_VERSION = 1;
