/** A text that begins with a capital letter, as a sentence does. */
export const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
