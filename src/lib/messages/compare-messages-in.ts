import { ARABIC_COMPARE } from './arabic-compare.ts';
import type { CompareMessages } from './compare-messages.ts';
import { ENGLISH_COMPARE } from './english-compare.ts';
import type { Language } from './language.ts';
import { RUSSIAN_COMPARE } from './russian-compare.ts';

const TABLES: Readonly<Record<Language, CompareMessages>> = {
	en: ENGLISH_COMPARE,
	ar: ARABIC_COMPARE,
	ru: RUSSIAN_COMPARE
};

/** What comparisons say in the language of some messages. */
export const compareMessagesIn = ({ language }: { readonly language: string }): CompareMessages =>
	TABLES[language as Language];
