import { counted } from '../../base/counted.ts';

/** What an empty cell says: that nothing was found, or that there are suggestions which it does not count. */
export const emptyWords = (suggested: number): string =>
	suggested > 0 ? `${counted(suggested, 'suggestion')}, not counted` : 'no statement found';
