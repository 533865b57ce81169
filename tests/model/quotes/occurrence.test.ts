import { describe, expect, it } from 'vitest';
import { occurrenceOf, type KnownContext } from '#lib/model/quotes/occurrence.ts';

const TEXT = '🌊 We protect the water. They protect the water, we all protect the water.';
const at = (nth: number) => [...TEXT.split('the water').slice(0, nth).join('the water')].length;

describe('words that stand in a text several times', () => {
	it.each<[string, Omit<KnownContext, 'exact'>, number | null]>([
		['are those at the offset that is known', { start: at(2) }, at(2)],
		['are those nearest to it', { start: at(3) + 4 }, at(3)],
		['are those after the words that are known', { prefix: 'They protect ' }, at(2)],
		['are those before the words that are known', { suffix: ', we all' }, at(2)],
		[
			'are found by their surroundings before their offset',
			{ prefix: 'all protect ', start: 0 },
			at(3)
		],
		['cannot be found where nothing is known', {}, null],
		['cannot be found where the surroundings are the same', { prefix: 'protect ' }, null]
	])('%s', (_, known, start) => {
		expect(occurrenceOf({ exact: 'the water', ...known }, TEXT)).toBe(start);
	});
});

it.each([
	['They protect', at(1) + 'the water. '.length],
	['nobody', null],
	['', null]
])('“%s” stands at %j', (exact, start) => {
	expect(occurrenceOf({ exact }, TEXT)).toBe(start);
});

it('finds words that overlap themselves', () => {
	expect(occurrenceOf({ exact: 'aa', start: 1 }, 'aaa')).toBe(1);
});
