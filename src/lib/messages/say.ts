import { formatCount, interpolate, isolated } from '../base/words.ts';
import type { Grammar, Message, Plural } from './language.ts';

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

/**
 * A text to be put into plain text of the interface, where it keeps its own order. One that begins with what was put
 * into it, “{state}: {count}”, is of the interface itself: browsers, which look for its first letter, pass over those.
 */
export const isolatedIn = ({ direction }: Pick<Grammar, 'direction'>, text: string): string =>
	direction === 'rtl'
		? `${/^\P{L}*[\u2067\u2068]/u.test(text) ? '\u2067' : '\u2068'}${text}\u2069`
		: isolated(text);

const formOf = ({ language }: Grammar, { count }: MessageValues): keyof Plural =>
	(RULES[language] ??= new Intl.PluralRules(language)).select(Number(count));

/** The rules of each language, which take longer to make than to follow. */
const RULES: Partial<Record<string, Intl.PluralRules>> = {};

/** A sentence of the interface in pieces: its own words, and the names in it that a dataset gave. */
type SentencePart =
	| { readonly kind: 'own'; readonly text: string }
	| { readonly kind: 'name'; readonly text: string; readonly language: string };

/** How a name is put into a sentence; without a language it is the interface’s own. */
export type NameIn = (name: string, language?: string) => string;

// No text has it: it stands for the begin of a language, of a name, and of what follows.
const BORDER = '\0';

/** Puts a name into a sentence that `partsOf` takes apart, so that a page tells its language and order. */
export const named: NameIn = (name, language) =>
	language === undefined ? name : [``, language, name.replaceAll(BORDER, ''), ``].join(BORDER);

/** The pieces of a sentence with names in it. */
export function partsOf(sentence: string): SentencePart[] {
	const pieces = sentence.split(BORDER);
	return pieces.flatMap((text, at): SentencePart[] => {
		if (at % 3 === 1 || text === '') return [];
		return at % 3 === 0
			? [{ kind: 'own', text }]
			: [{ kind: 'name', text, language: pieces[at - 1]! }];
	});
}
