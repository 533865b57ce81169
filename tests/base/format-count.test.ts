import { expect, it } from 'vitest';
import { formatCount } from '#lib/base/words.ts';

it.each([0, 7, 12, 999, 1000, 12_000, 999_999, 1_000_000, 1_234_567_890])(
	'writes %d as English does',
	(count) => {
		expect(formatCount(count)).toBe(count.toLocaleString('en'));
	}
);
