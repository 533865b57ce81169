import { expect, it } from 'vitest';
import { readHostLimits } from '#lib/answers/server/host-limits.ts';

it('takes the limits that an operator sets, and its own for the others', () => {
	const limits = readHostLimits({ PLUMBLINE_MAX_BYTES: '1000', PLUMBLINE_MEMORY_MB: '' });
	expect(limits).toMatchObject({ largest: 1000, memory: 4096 });
});

it.each(['300 MB', '0', '-1', '1e9'])('refuses “%s” as a number of bytes', (written) => {
	expect(() => readHostLimits({ PLUMBLINE_MAX_BYTES: written })).toThrow(
		`PLUMBLINE_MAX_BYTES is “${written}”`
	);
});
