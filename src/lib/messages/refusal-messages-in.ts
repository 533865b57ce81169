import { ARABIC_REFUSALS } from './arabic-refusals.ts';
import { ENGLISH_REFUSALS } from './english-refusals.ts';
import type { Language } from './language.ts';
import type { RefusalMessages } from './refusal-messages.ts';
import { RUSSIAN_REFUSALS } from './russian-refusals.ts';

const TABLES: Readonly<Record<Language, RefusalMessages>> = {
	en: ENGLISH_REFUSALS,
	ar: ARABIC_REFUSALS,
	ru: RUSSIAN_REFUSALS
};

/** What is said where a dataset cannot be shown, in the language of some messages. */
export const refusalMessagesIn = ({ language }: { readonly language: string }): RefusalMessages =>
	TABLES[language as Language];
