const NO_WORDS = /(?:https?:\/\/|www\.|t\.me\/)\S*|[#@][\p{L}\p{M}\p{N}_]+/giu;

/** Whether a line says something beside addresses, hashtags, names of accounts, emoji and signs. */
export const hasWords = (line: string): boolean => /\p{L}/u.test(line.replace(NO_WORDS, ' '));
