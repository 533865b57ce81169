import { expect, it } from 'vitest';
import { assertNever, fail, ok, type Result } from '#lib/base/types.ts';

const halved = (number: number): Result<number, string> =>
	number % 2 === 0 ? ok(number / 2) : fail(`${number} is odd`);

it('holds what was read, or what stood in the way', () => {
	expect(halved(6)).toEqual({ ok: true, value: 3 });
	expect(halved(7)).toEqual({ ok: false, problem: '7 is odd' });
});

it('names a case that should not be, when one gets past the compiler', () => {
	expect(() => assertNever({ status: 'unheard of' } as never)).toThrow('{"status":"unheard of"}');
});
