import { expect, it } from 'vitest';
import { counted } from '#lib/base/counted.ts';

it.each([
	[0, '0 statements'],
	[1, '1 statement'],
	[2, '2 statements'],
	[12_000, '12,000 statements'],
	[1_234_567, '1,234,567 statements']
])('writes %d with its noun: %s', (count, words) => {
	expect(counted(count, 'statement')).toBe(words);
});

it('takes a plural that does not end in s alone', () => {
	expect(counted(6, 'priority', 'priorities')).toBe('6 priorities');
	expect(counted(1, 'priority', 'priorities')).toBe('1 priority');
});
