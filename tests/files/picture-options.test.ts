import { expect, it } from 'vitest';
import { PLAIN_PICTURE, readPictureOptions } from '#lib/files/picture/picture-options.ts';
import { DARK_THEME } from '#lib/timeline/draw/theme.ts';

const read = (query: string) => readPictureOptions(new URLSearchParams(query));

it('is 1200 pixels wide and light where nothing else is asked for', () => {
	expect(read('?actor=a1')).toEqual({ ok: true, value: PLAIN_PICTURE });
});

it('reads the width and the theme', () => {
	const value = { ...PLAIN_PICTURE, width: 480, theme: DARK_THEME };
	expect(read('?width=480&theme=dark')).toEqual({ ok: true, value });
});

it.each([
	['width=479', 'from 480 to 2400'],
	['width=2401', 'from 480 to 2400'],
	['width=1e3', 'whole number of pixels'],
	['width=', 'whole number of pixels'],
	['theme=sepia', 'Write theme=light or theme=dark'],
	['theme=toString', 'Write theme=light or theme=dark']
])('refuses %s, and says what to write', (query, hint) => {
	const options = read(`?${query}`);
	expect(options.ok ? null : options.problem.hint).toContain(hint);
});
