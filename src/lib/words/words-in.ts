import { ARABIC } from './arabic.ts';
import { ENGLISH } from './english.ts';
import type { Language } from './language.ts';
import { RUSSIAN } from './russian.ts';
import type { Words } from './words.ts';

const TABLES: Readonly<Record<Language, Words>> = { en: ENGLISH, ar: ARABIC, ru: RUSSIAN };

/** The words of a language. */
export const wordsIn = (language: Language): Words => TABLES[language];
