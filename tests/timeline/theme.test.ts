import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DARK_THEME, PAGE_THEME, PAPER_THEME, type Theme } from '#lib/timeline/draw/theme.ts';

const css = readFileSync(
	join(import.meta.dirname, '../../src/lib/timeline/draw/theme.css'),
	'utf8'
);

/** The two colours that the page's style sheet gives to one of a theme, light and dark. */
function pairOf(colour: string): string[] {
	const name = /^var\((.*)\)$/.exec(colour)![1]!;
	return new RegExp(`${name}: light-dark\\((\\S+), (\\S+)\\)`).exec(css)!.slice(1);
}

const coloursOf = (theme: Theme) => Object.values(theme).flat() as string[];

it.each([
	['light', PAPER_THEME, 0],
	['dark', DARK_THEME, 1]
])('files have the %s colours of the page', (_, theme, at) => {
	expect(Object.keys(theme)).toEqual(Object.keys(PAGE_THEME));
	expect(coloursOf(theme)).toEqual(coloursOf(PAGE_THEME).map((colour) => pairOf(colour)[at]));
});
