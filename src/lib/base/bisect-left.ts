import { firstFrom } from './first-from.ts';

/** The first index from `from` to `to` whose number is not below the one sought; `to` if none. */
export const bisectLeft = (
	sorted: ArrayLike<number>,
	sought: number,
	from = 0,
	to = sorted.length
): number => firstFrom((index) => sorted[index]! < sought, from, to);
