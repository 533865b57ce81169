import { ARABIC } from './arabic.ts';
import { ENGLISH } from './english.ts';
import type { Language } from './language.ts';
import { RUSSIAN } from './russian.ts';
import type { Messages } from './messages.ts';

const TABLES: Readonly<Record<Language, Messages>> = { en: ENGLISH, ar: ARABIC, ru: RUSSIAN };

/** The messages of a language. */
export const messagesIn = (language: Language): Messages => TABLES[language];
