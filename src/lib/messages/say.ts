import { interpolate } from '../base/interpolate.ts';
import { formatCount } from '../base/format-count.ts';
import { isolated } from '../base/isolated.ts';
import type { Grammar } from './grammar.ts';
import type { Message, Plural } from './message.ts';

type MessageValues = Readonly<Record<string, string | number>>;

/**
 * A message with values in its placeholders. Numbers are grouped, and `count` chooses the plural form. In a text
 * that runs to the left, each text put into it keeps its own order: a day after a name in Latin letters
 * would else become a part of that name. So does in any other a text that runs to the left.
 */
export function say(grammar: Grammar, message: Message, values: MessageValues = {}): string {
	const text =
		typeof message === 'string' ? message : (message[formOf(grammar, values)] ?? message.other);
	return interpolate(text, values, (value) => {
		if (typeof value === 'number') return formatCount(value, grammar.thousands);
		return isolatedIn(grammar, value);
	});
}

/** A text to be put into plain text of the interface, where it keeps its own order. */
export const isolatedIn = ({ direction }: Pick<Grammar, 'direction'>, text: string): string =>
	direction === 'rtl' ? `\u2068${text}\u2069` : isolated(text);

const formOf = ({ language }: Grammar, { count }: MessageValues): keyof Plural =>
	(RULES[language] ??= new Intl.PluralRules(language)).select(Number(count));

/** The rules of each language, which take longer to make than to follow. */
const RULES: Partial<Record<string, Intl.PluralRules>> = {};
