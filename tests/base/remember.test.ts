import { describe, expect, it, vi } from 'vitest';
import { isAlike, remember, rememberAlike } from '#lib/base/once-per.ts';

describe('remembered work', () => {
	it('is done once for as long as what it is made from is the same', () => {
		const work = vi.fn((list: readonly number[], more: number) => [...list, more]);
		const remembered = remember(work);
		const list = [1, 2];
		const first = remembered(list, 3);
		expect(remembered(list, 3)).toBe(first);
		expect(work).toHaveBeenCalledTimes(1);
		expect(remembered([1, 2], 3)).not.toBe(first);
		expect(remembered(list, 4)).toEqual([1, 2, 4]);
		expect(work).toHaveBeenCalledTimes(3);
	});

	it('knows no number apart from itself', () => {
		const work = vi.fn((value: number) => value);
		const remembered = remember(work);
		remembered(Number.NaN);
		remembered(Number.NaN);
		expect(work).toHaveBeenCalledTimes(1);
	});

	it('gives the last outcome again where a new one says the same', () => {
		const asked = rememberAlike(({ actors }: { actors: string[]; page: number }) => ({ actors }));
		const first = asked({ actors: ['north'], page: 1 });
		expect(asked({ actors: ['north'], page: 2 })).toBe(first);
		expect(asked({ actors: ['south'], page: 2 })).toEqual({ actors: ['south'] });
	});
});

it.each<[string, unknown, unknown, boolean]>([
	['the same list', ['a', 1], ['a', 1], true],
	['a longer list', ['a'], ['a', 'b'], false],
	['the same record', { a: { b: null } }, { a: { b: null } }, true],
	['a record with another field', { a: 1 }, { b: 1 }, false],
	['a record with a field more', { a: 1 }, { a: 1, b: undefined }, false],
	['a list and a record', [], {}, false],
	['nothing and a record', null, {}, false],
	['two sets, which hold the same', new Set([1]), new Set([1]), false]
])('two plain values are alike by what they hold: %s', (_, one, other, alike) => {
	expect(isAlike(one, other)).toBe(alike);
});
