import { counted } from '../base/counted.ts';
import { grouped } from '../base/grouped.ts';
import type { Uncounted } from '../compare/uncounted.ts';

/** What the numbers of a comparison leave out, by row and side: of the sides shown, and of all statements. */
export interface LeftOut {
	readonly uncounted: (row: number, side: number | null) => Uncounted;
	readonly uncountedOfAll: (row: number, side: number | null) => Uncounted;
}

/** What a row says that no side shown speaks to: others may. */
export const neitherWords = (row: number, { uncounted, uncountedOfAll }: LeftOut): string => {
	const here = uncounted(row, null);
	const others = uncountedOfAll(row, null).held;
	return here.held === 0 && others > 0
		? `${counted(others, 'statement')} in no column shown`
		: emptyWords(here);
};

/** What an empty cell says: that the dataset holds nothing for it, or what is not counted here. */
export function emptyWords({ suggested, contested, held }: Uncounted): string {
	const parts = [
		suggested > 0 && counted(suggested, 'suggestion'),
		contested > 0 && counted(contested, 'contested link')
	].filter(Boolean);
	if (parts.length > 0) return `${parts.join(' and ')}, not counted`;
	return held > 0 ? `${grouped(held)} without these filters` : 'no statement found';
}
