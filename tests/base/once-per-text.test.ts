import { expect, it, vi } from 'vitest';
import { oncePerText } from '#lib/base/once-per.ts';

it('works something out of each text once', () => {
	const work = vi.fn((text: string) => ({ text }));
	const of = oncePerText(work);
	const first = of('a');
	expect([of('a'), of('b').text, of('a')]).toEqual([first, 'b', first]);
	expect(work).toHaveBeenCalledTimes(2);
});
