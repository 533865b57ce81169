import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	PARTS,
	PLAIN_OPTIONS,
	readEmbedOptions,
	THEMES,
	writeEmbedOptions
} from '#lib/embed/embed-options.ts';
import { pageSentence } from '#lib/wording/unmet-request.ts';
import { LANGUAGES } from '#lib/messages/language.ts';

describe('the options of an embed', () => {
	it('are as usual where none are asked for', () => {
		expect(readEmbedOptions(new URLSearchParams())).toEqual({
			options: PLAIN_OPTIONS,
			problems: []
		});
		expect(writeEmbedOptions(PLAIN_OPTIONS)).toBe('');
	});

	it('come back as they were written', () => {
		const options = fc.record({
			theme: fc.constantFrom(...THEMES),
			language: fc.constantFrom(...LANGUAGES),
			level: fc.integer({ min: 1, max: 6 }),
			height: fc.option(fc.integer({ min: 240, max: 2000 })),
			hidden: fc.uniqueArray(fc.constantFrom(...PARTS))
		});
		fc.assert(
			fc.property(options, (some) => {
				const options = { ...PLAIN_OPTIONS, ...some };
				const written = new URLSearchParams(writeEmbedOptions(options));
				expect(readEmbedOptions(written)).toEqual({ options, problems: [] });
			})
		);
	});

	it.each([
		['theme=neon', 'theme “neon”; it can be auto, light, dark'],
		['lang=de', 'lang “de”; it can be en, ar, ru'],
		['level=7', 'level “7”; it can be a whole number from 1 to 6'],
		['level=<b>', 'level “<b>”'],
		['height=10', 'height “10”; it can be a whole number from 240 to 2000'],
		['hide=title', 'hide “title”; it can be controls, list, citation']
	])('leave out %s, and say so', (query, said) => {
		const { options, problems } = readEmbedOptions(new URLSearchParams(query));
		expect(options).toEqual(PLAIN_OPTIONS);
		expect(problems).toHaveLength(1);
		expect(pageSentence(problems[0]!)).toContain(said);
	});
});
