/**
 * Words as an id: letters and digits of any script in lower case, hyphens between. The marks that stand
 * over or under letters are left out, since ids have none. Empty where no letter or digit is left.
 */
export const slugOf = (words: string): string =>
	words
		.normalize('NFC')
		.toLowerCase()
		.replace(/\p{M}/gu, '')
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '');
