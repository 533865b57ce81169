import { expect, it } from 'vitest';
import { pluralize } from '#lib/base/words.ts';

it.each([
	[0, '0 statements'],
	[1, '1 statement'],
	[2, '2 statements'],
	[12_000, '12,000 statements'],
	[1_234_567, '1,234,567 statements']
])('writes %d with its noun: %s', (count, words) => {
	expect(pluralize(count, 'statement')).toBe(words);
});

it('takes a plural that does not end in s alone', () => {
	expect(pluralize(6, 'priority', 'priorities')).toBe('6 priorities');
	expect(pluralize(1, 'priority', 'priorities')).toBe('1 priority');
});
