import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { charactersIn, drawable } from '#lib/files/server/drawable.ts';
import { FONT_FILES, withFonts } from '#lib/files/server/fonts.ts';
import type { DatasetFile } from '#lib/model/file/file.ts';
import { downloaded } from '../../fixtures/downloaded.ts';
import { readWhole } from '../../fixtures/minimal-dataset.ts';
import { arabic, chinese, russian } from '../../fixtures/worded-dataset.ts';

const picture = (file: DatasetFile) => downloaded('timeline.svg', '', readWhole(file)).body;

it.each([
	['Latin and Cyrillic', 'aÉßЖё—“”…', FONT_FILES.slice(0, 3)],
	['Arabic', 'ابتةپچ،؟', FONT_FILES.slice(3)]
])('finds %s in the fonts for them', (_, letters, files) => {
	for (const file of files) {
		const characters = charactersIn(readFileSync(file));
		expect([...letters].filter((one) => !characters.has(one.codePointAt(0)!))).toEqual([]);
		expect(characters.has('水'.codePointAt(0)!)).toBe(false);
		expect(characters.has(0xffff)).toBe(false);
	}
});

it.each([
	['Arabic', arabic],
	['Russian', russian]
])('leaves a picture in %s as it is', (_, file) => {
	const svg = picture(file);
	expect(drawable(svg)).toEqual({ svg, lacking: null });
});

it('writes plain forms of letters, and “[…]” for a run of characters that no font has', () => {
	const { svg, lacking } = drawable(picture(chinese));
	expect(svg).toContain('>Water […] and peace […] […] full, fine<');
	expect(svg).toContain('>[…]<');
	expect(lacking).toContain('lack');
});

it('gives texts from right to left fonts of their own', () => {
	const svg = withFonts(picture(arabic));
	const [title] = /<text[^>]*>\u2067ستة/.exec(svg)!;
	expect(title).toContain('font-family="Noto Naskh Arabic"');
	expect(svg).toMatch(/<text font-family="Noto Sans Arabic"[^>]*>\u2067كلمة الافتتاح/);
	expect(svg).not.toMatch(/font-family="(sans-)?serif"/);
});
