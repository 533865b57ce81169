import { filled } from '../base/filled.ts';
import { grouped } from '../base/grouped.ts';
import type { Grammar } from './grammar.ts';
import type { Message, Plural } from './message.ts';

type Places = Readonly<Record<string, string | number>>;

/** A message with its places filled. Numbers are grouped, and `count` chooses the plural form. */
export function say(grammar: Grammar, message: Message, places: Places = {}): string {
	const text = typeof message === 'string' ? message : formOf(grammar, message, places.count);
	const written = Object.entries(places).map(([name, value]) => [
		name,
		typeof value === 'number' ? grouped(value, grammar.thousands) : value
	]);
	return filled(text, Object.fromEntries(written) as Record<string, string>);
}

const formOf = (
	{ language }: Grammar,
	message: Plural,
	count: string | number | undefined
): string => message[new Intl.PluralRules(language).select(Number(count))] ?? message.other;
