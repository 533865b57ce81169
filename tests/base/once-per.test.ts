import { expect, it, vi } from 'vitest';
import { oncePer } from '#lib/base/once-per.ts';

it('works something out once for each object, also where nothing comes of it', () => {
	const work = vi.fn(({ value }: { value: number }) => (value > 1 ? value : undefined));
	const of = oncePer(work);
	const [one, two] = [{ value: 1 }, { value: 2 }];
	expect([of(one), of(two), of(one), of(two)]).toEqual([undefined, 2, undefined, 2]);
	expect(work).toHaveBeenCalledTimes(2);
	expect(of({ value: 2 })).toBe(2);
	expect(work).toHaveBeenCalledTimes(3);
});
