import { expect, it } from 'vitest';
import { PLAIN_LOOK, readPictureLook } from '#lib/files/picture/picture-look.ts';
import { DARK_THEME } from '#lib/timeline/draw/theme.ts';

const look = (query: string) => readPictureLook(new URLSearchParams(query));

it('is 1200 pixels wide and light where nothing else is asked for', () => {
	expect(look('?actor=a1')).toEqual({ ok: true, value: PLAIN_LOOK });
});

it('reads the width and the theme', () => {
	const value = { ...PLAIN_LOOK, width: 480, theme: DARK_THEME };
	expect(look('?width=480&theme=dark')).toEqual({ ok: true, value });
});

it.each([
	['width=479', 'from 480 to 2400'],
	['width=2401', 'from 480 to 2400'],
	['width=1e3', 'whole number of pixels'],
	['width=', 'whole number of pixels'],
	['theme=sepia', 'Write theme=light or theme=dark'],
	['theme=toString', 'Write theme=light or theme=dark']
])('refuses %s, and says what to write', (query, hint) => {
	const read = look(`?${query}`);
	expect(read.ok ? null : read.problem.hint).toContain(hint);
});
