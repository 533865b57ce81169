import { readFileSync } from 'node:fs';
import { charactersIn } from './characters-in.ts';
import { FONT_FILES } from './fonts.ts';

const LACKING = '[…]';
const NOTE = `“${LACKING}” stands for characters that the fonts of this picture lack. The SVG file of the same name has them.`;

// What shows nothing by itself: joiners, selectors of variants, marks of direction.
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/u;

const KNOWN = new Set(FONT_FILES.flatMap((file) => [...charactersIn(readFileSync(file))]));

const has = (character: string): boolean =>
	KNOWN.has(character.codePointAt(0)!) || UNSEEN.test(character);

/**
 * An SVG file whose every letter one of the fonts has: others are written in plain forms, or, where
 * there are none, as “[…]”; `lacking` then says so in a sentence.
 */
export function drawable(svg: string): { svg: string; lacking: string | null } {
	let lacking: string | null = null;
	const replaced = svg.replaceAll(/(<[^<>]*>)([^<]+)/g, (whole, tag: string, words: string) => {
		const plain = [...words].map((one) => (has(one) ? one : plainOf(one)));
		if (!plain.includes(null)) return tag + plain.join('');
		lacking = NOTE;
		return tag + withoutRuns(plain);
	});
	return { svg: replaced, lacking };
}

/** Wide letters, ligatures and the like as the letters that they stand for; null where they lack too. */
function plainOf(character: string): string | null {
	const plain = character.normalize('NFKC');
	return plain !== character && [...plain].every(has) ? plain : null;
}

/** Characters that lack, with what joins them, as one sign a run. */
const withoutRuns = (characters: readonly (string | null)[]): string =>
	characters
		.map((one) => one ?? '\0')
		.join('')
		.replaceAll(/\0(?:\0|\u200d|[\ufe00-\ufe0f])*/g, LACKING);
