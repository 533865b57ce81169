import { formatCount, isolated } from '../base/words.ts';
import type { Coverage } from '../compare/coverage.ts';
import type { Difference } from '../compare/differences.ts';
import { cellOf, type Matrix } from '../compare/matrix.ts';
import type { Pair } from '../compare/terms.ts';
import { compareMessagesIn } from '../messages/compare-messages-in.ts';
import { ENGLISH } from '../messages/english.ts';
import type { Messages } from '../messages/messages.ts';
import { say } from '../messages/say.ts';
import { isReviewed } from '../study/counted-links.ts';
import type { Study } from '../study/study.ts';
import { emptyText, type LeftOut } from './empty-text.ts';

/** Which of two groups speaks to a priority more, and by how much: “President +6 points”; “alike”. */
export function differenceText(
	{ difference }: Pick<Difference, 'difference'>,
	names: readonly [string, string],
	messages: Messages
): string {
	const { points, alike } = compareMessagesIn(messages);
	const count = Math.round(Math.abs(difference) * 100);
	if (count === 0) return alike;
	return `${isolated(names[difference > 0 ? 0 : 1])} ${say(messages, points, { count })}`;
}

/** What the coverage of a priority says that has no counted statement since its adoption. */
export const noneText = (
	{ row, before }: Pick<Coverage, 'row' | 'before'>,
	{ uncountedOfAll }: Pick<LeftOut, 'uncountedOfAll'>,
	messages: Messages = ENGLISH
): string =>
	before.length > 0
		? compareMessagesIn(messages).noneSinceAdoption
		: emptyText(uncountedOfAll(row, null), messages);

/**
 * What stretches without a counted statement are called: not silences where filters hide statements, or where nobody has
 * judged any.
 */
export const gapHeads = (isFiltered: boolean, study: Study, messages: Messages = ENGLISH) => {
	const { gap, silence } = compareMessagesIn(messages);
	return isFiltered || !isReviewed(study)
		? { longest: gap, since: 'None shown since' }
		: { longest: silence, since: 'Silent since' };
};

/** What a share of attention says that is none: links of sub-points are not those of their point. */
export const attentionText = (
	row: number,
	group: number,
	{ matrix, uncounted }: Pick<LeftOut, 'uncounted'> & { readonly matrix: Matrix },
	messages: Messages = ENGLISH
): string =>
	cellOf(matrix, row, group) > 0
		? messages.chart.inParts
		: emptyText(uncounted(row, group), messages);

/** Why no terms are shown: how many words there are, and how many it takes. */
export const fewWordsText = (
	words: Pair<number>,
	names: readonly string[],
	{ wordsOfEach }: { readonly wordsOfEach: number }
): string =>
	`Too few words to compare: ${formatCount(words[0])} of ${names[0]!} and ${formatCount(words[1])} of ${names[1]!}; at least ${formatCount(wordsOfEach)} of each are needed.`;

/** Which statements were read, of how many. */
interface Sources {
	readonly all: number;
	readonly withWords: number;
	readonly counted: number;
}

/** Whose words were counted: of all statements, or where there are too many to be read, of some. */
export function termSourcesText(statements: Pair<Sources>, names: readonly string[]): string {
	const of = statements.map(
		({ all, withWords, counted }, group) =>
			`${formatCount(counted)} of ${formatCount(all)} statements of ${names[group]!}${counted < withWords ? `, taken evenly from the ${formatCount(withWords)} that have words of their own` : ''}`
	);
	return `Counted in the speakers’ own words: ${of.join('; ')}. Statements known only from a summary or from somebody else’s account are left out.`;
}
