import type { Language } from '../../messages/language.ts';

/** Why nothing is drawn, for readers in their language, or for who wrote the page in English. */
export interface Refusal {
	readonly text: string;
	readonly language: Language;
}

export const inEnglish = (text: string): Refusal => ({ text, language: 'en' });
