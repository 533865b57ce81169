import { describe, expect, it } from 'vitest';
import { refusalDocument } from '#lib/embed/page/refusal-document.ts';
import { LANGUAGES } from '#lib/messages/language.ts';
import { messagesIn } from '#lib/messages/messages-in.ts';
import type { OpeningProblem } from '#lib/store/store.ts';
import { refusalOf } from '../../src/routes/datasets/[dataset]/refusal-of.ts';

const PROBLEMS: OpeningProblem[] = [
	...([{ kind: 'unknown' }, { kind: 'unpublished' }, { kind: 'unknown-revision' }] as const),
	...([
		{ kind: 'withdrawn', note: 'An error' },
		{ kind: 'withdrawn', note: '' }
	] as const),
	...([{ kind: 'damaged' }, { kind: 'unreadable' }] as const),
	{ kind: 'invalid', faults: [] },
	{ kind: 'too-large', bytes: 484e6, most: 3e8 }
];

/** How each language begins to say that there is no dataset, which no other does. */
const SAID = {
	en: 'There is no dataset',
	ar: 'لا توجد مجموعة بيانات',
	ru: 'Набора данных'
} as const;

describe.each(LANGUAGES)('the refusal of an embed in %s', (language) => {
	const refusal = (problem: OpeningProblem) =>
		refusalOf(problem, 'harbours@0f', false, messagesIn(language));

	it.each(PROBLEMS)('is whole, in its own words, for $kind', (problem) => {
		const { message, hint = '' } = refusal(problem);
		for (const text of [message, hint]) {
			expect(text).not.toBe('');
			expect(text).not.toMatch(/[{}]|undefined/);
			if (language !== 'en') expect(text).not.toMatch(/\b(the|is|was|whoever)\b/i);
		}
		expect(message).toContain('harbours');
		const { status, message: inEnglish } = refusalOf(problem, 'harbours@0f', false);
		expect(refusal(problem).status).toBe(status);
		if (language !== 'en') expect(message).not.toBe(inEnglish);
	});

	it('stands in a page of its language and direction', () => {
		const urls = { home: 'https://plumbline.example/datasets/harbours', boot: '', css: '' };
		const params = new URLSearchParams({ lang: language });
		const page = refusalDocument(refusal({ kind: 'unknown' }), params, urls);
		const { direction, embed } = messagesIn(language);
		expect(page).toContain(`<html lang="${language}" dir="${direction}"`);
		expect(page).toContain(SAID[language]);
		expect(page).toContain(embed.full);
	});
});

it('an embed that asks for another language is refused in English', () => {
	const urls = { home: 'https://plumbline.example/datasets/harbours', boot: '', css: '' };
	const refusal = { message: 'There is no dataset' };
	const page = refusalDocument(refusal, new URLSearchParams({ lang: 'xx' }), urls);
	expect(page).toContain('<html lang="en" dir="ltr"');
});
