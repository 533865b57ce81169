import { formatCount } from '../base/format-count.ts';
import type { Pair } from '../compare/terms.ts';

/** Why no terms are told: how many words there are, and how many it takes. */
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
		({ all, withWords, counted }, side) =>
			`${formatCount(counted)} of ${formatCount(all)} statements of ${names[side]!}${counted < withWords ? `, taken evenly from the ${formatCount(withWords)} that have words of their own` : ''}`
	);
	return `Counted in the speakers’ own words: ${of.join('; ')}. Statements known only from a summary or from somebody else’s account are left out.`;
}
