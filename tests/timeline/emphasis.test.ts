import { expect, it } from 'vitest';
import { emphasisOf, NO_EMPHASIS } from '#lib/timeline/draw/emphasis.ts';
import type { Plumb } from '#lib/timeline/layout/scene.ts';

const plumb: Plumb = {
	key: '7',
	x: 0,
	count: 1,
	actor: 0,
	sole: 7,
	times: { start: 0, end: 0 },
	deepest: 3,
	stretch: null,
	dots: [{ row: 3, count: 1, code: 5, actor: 0 }]
};

it.each([
	['nothing is pointed at', NO_EMPHASIS, 1],
	['it is pointed at', { ...NO_EMPHASIS, key: '7' }, 1],
	['another is pointed at', { ...NO_EMPHASIS, key: '8' }, 0.22],
	['a row that it bears on is pointed at', { ...NO_EMPHASIS, row: 3 }, 1],
	['another row is pointed at', { ...NO_EMPHASIS, row: 2 }, 0.22],
	['it is pointed at, and a row that it does not bear on', { ...NO_EMPHASIS, key: '7', row: 2 }, 1],
	['it is highlighted', { ...NO_EMPHASIS, keys: new Set(['7']) }, 1],
	['others are highlighted', { ...NO_EMPHASIS, keys: new Set(['8']) }, 0.22],
	[
		'it is pointed at, while others are highlighted',
		{ ...NO_EMPHASIS, key: '7', keys: new Set(['8']) },
		1
	]
])('a plumb is drawn, when %s, as strongly as it should be', (_, emphasis, opacity) => {
	expect(emphasisOf(plumb, emphasis)).toBe(opacity);
});
