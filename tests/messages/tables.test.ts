import { describe, expect, it } from 'vitest';
import { compareMessagesIn } from '#lib/messages/compare-messages-in.ts';
import { LANGUAGES, type Message, type Plural } from '#lib/messages/language.ts';
import { messagesIn } from '#lib/messages/messages-in.ts';
import { refusalMessagesIn } from '#lib/messages/refusal-messages-in.ts';

const isPlural = (value: object): value is Plural => 'other' in value;

/** The messages of a table by their path. */
function textsIn(value: object, path = ''): [path: string, message: Message][] {
	return Object.entries(value).flatMap(([name, one]: [string, Message | object]) => {
		const at = `${path}.${name}`;
		return typeof one === 'string' || isPlural(one)
			? [[at, one] as [string, Message]]
			: textsIn(one, at);
	});
}

const formsOf = (message: Message): string[] =>
	typeof message === 'string' ? [message] : Object.values(message);

const placeholdersIn = (text: string): string[] =>
	[...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();

/** All tables of a language. */
const wholeIn = (language: (typeof LANGUAGES)[number]) => {
	const messages = messagesIn(language);
	return {
		...messages,
		compare: compareMessagesIn(messages),
		refusals: refusalMessagesIn(messages)
	};
};

const english = new Map(textsIn(wholeIn('en')));

describe.each(LANGUAGES.map((language) => [language, wholeIn(language)] as const))(
	'the words in %s',
	(language, messages) => {
		const texts = textsIn(messages);

		it('are named by their language', () => {
			expect(messages.language).toBe(language);
		});

		it('say all that English says, and nothing else', () => {
			expect(texts.map(([path]) => path).sort()).toEqual([...english.keys()].sort());
		});

		it('have the placeholders that English has', () => {
			const strays = texts.filter(([path, message]) => {
				const own = placeholdersIn(formsOf(message).at(-1)!);
				const theirs = placeholdersIn(formsOf(english.get(path)!).at(-1)!);
				// Where a form tells the number, or needs none, it can be left out.
				const wanted = theirs.filter((name) => name !== 'count' || own.includes(name));
				return own.join() !== wanted.join();
			});
			expect(strays).toEqual([]);
		});

		it('have every plural form of the language, and no other', () => {
			const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
			const plurals = texts.flatMap(([, message]) =>
				typeof message === 'string' ? [] : [Object.keys(message).sort()]
			);
			expect(plurals.length).toBeGreaterThan(5);
			expect(new Set(plurals.map((keys) => keys.join()))).toEqual(
				new Set([pluralCategories.toSorted().join()])
			);
		});

		it('have twelve months in each form and length', () => {
			const { alone, bound } = messages.dates;
			const lists = [alone, bound].flatMap(({ months }) => [months.long, months.short]);
			expect(lists.map((list) => new Set(list).size)).toEqual([12, 12, 12, 12]);
		});

		it('are plain data, which a page can carry', () => {
			expect(JSON.parse(JSON.stringify(messages))).toEqual(messages);
			expect(texts.filter(([, message]) => formsOf(message).includes(''))).toEqual([]);
		});
	}
);
