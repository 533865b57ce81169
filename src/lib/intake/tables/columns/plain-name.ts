/** A column’s name as it is compared: in small letters, without marks and signs, words divided by blanks. */
export const plainName = (name: string): string =>
	name
		.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}№°]+/gu, ' ')
		.trim();
