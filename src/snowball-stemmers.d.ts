/** Porter’s Snowball stemmers; the package brings no types. */
declare module 'snowball-stemmers' {
	/** Stems words of a language, named in English and lower case. */
	export function newStemmer(language: string): { stem(word: string): string };
}
