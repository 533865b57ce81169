import { pluralize } from '../base/pluralize.ts';
import { formatCount } from '../base/format-count.ts';
import type { Uncounted } from '../compare/uncounted.ts';

/** What the numbers of a comparison leave out, by row and group: of the groups shown, and of all statements. */
export interface LeftOut {
	readonly uncounted: (row: number, group: number | null) => Uncounted;
	readonly uncountedOfAll: (row: number, group: number | null) => Uncounted;
}

/** What a row says that no group shown speaks to: others may. */
export const neitherText = (row: number, { uncounted, uncountedOfAll }: LeftOut): string => {
	const here = uncounted(row, null);
	const others = uncountedOfAll(row, null).held;
	return here.held === 0 && others > 0
		? `${pluralize(others, 'statement')} outside the columns shown`
		: emptyText(here);
};

/** What an empty cell says: that the dataset holds nothing for it, or what is not counted here, or that nobody has looked. */
export function emptyText({ suggested, contested, held, isReviewed }: Uncounted): string {
	const parts = [
		suggested > 0 && pluralize(suggested, 'suggestion'),
		contested > 0 && pluralize(contested, 'contested link')
	].filter(Boolean);
	if (parts.length > 0) return `${parts.join(' and ')}, not counted`;
	if (held > 0) return `${formatCount(held)} without these filters`;
	return isReviewed ? 'no statement found' : 'nothing reviewed yet';
}
