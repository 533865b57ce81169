import { readFileSync } from 'node:fs';
import { FONT_FILES } from './fonts.ts';

/** The characters that a TrueType or OpenType font has glyphs for: its `cmap`, in format 4 or 12. */
export function charactersIn(font: Uint8Array): Set<number> {
	const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
	const cmap = tableAt(view, 'cmap');
	const characters = new Set<number>();
	for (let table = 0; table < view.getUint16(cmap + 2); table++) {
		const at = cmap + view.getUint32(cmap + 8 + table * 8);
		const format = view.getUint16(at);
		const runs =
			format === 4 ? runsOfFormat4(view, at) : format === 12 ? runsOfFormat12(view, at) : [];
		for (const [first, last] of runs) {
			for (let code = first; code <= last; code++) characters.add(code);
		}
	}
	return characters;
}

type Run = readonly [first: number, last: number];

/** Where a table of the font begins. */
function tableAt(view: DataView, name: string): number {
	for (let record = 12; record < 12 + view.getUint16(4) * 16; record += 16) {
		const tag = String.fromCharCode(...[0, 1, 2, 3].map((at) => view.getUint8(record + at)));
		if (tag === name) return view.getUint32(record + 8);
	}
	throw new Error(`The font has no table “${name}”`);
}

/** Ends of runs, a blank, then their beginnings; the last run is the mark of the end. */
function runsOfFormat4(view: DataView, at: number): Run[] {
	const segments = view.getUint16(at + 6) / 2;
	return Array.from({ length: segments - 1 }, (_, segment) => [
		view.getUint16(at + 16 + segments * 2 + segment * 2),
		view.getUint16(at + 14 + segment * 2)
	]);
}

function runsOfFormat12(view: DataView, at: number): Run[] {
	return Array.from({ length: view.getUint32(at + 12) }, (_, group) => [
		view.getUint32(at + 16 + group * 12),
		view.getUint32(at + 20 + group * 12)
	]);
}

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
