import { expect, it } from 'vitest';
import { Recent } from '#lib/base/recent.ts';

it('holds those asked for last, and makes the others anew', () => {
	const made: string[] = [];
	const recent = new Recent<string>(2);
	const ask = (key: string) =>
		recent.get(key, () => {
			made.push(key);
			return key;
		});
	for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) expect(ask(key)).toBe(key);
	expect(made).toEqual(['a', 'b', 'c', 'b']);
});

it('makes anew what it was told to forget', () => {
	const recent = new Recent<number>(2);
	recent.get('a', () => 1);
	recent.forget('a');
	expect(recent.get('a', () => 2)).toBe(2);
});
