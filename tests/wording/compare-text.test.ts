import { describe, expect, it } from 'vitest';
import type { Group } from '#lib/study/groups/grouping.ts';
import { addressedText } from '#lib/wording/addressed-text.ts';
import type { Distance } from '#lib/compare/distance.ts';
import type { Study } from '#lib/study/study.ts';
import { apartText, distanceText, doubtText } from '#lib/wording/distance-text.ts';
import { emptyText } from '#lib/wording/empty-text.ts';
import { percent } from '#lib/wording/shares-text.ts';
import { silenceLength, silenceTime } from '#lib/wording/silence-text.ts';
import { shadeStep } from '#lib/compare/cell.ts';
import { studyWith } from '../fixtures/study.ts';
import { readWhen } from '../fixtures/read-when.ts';
import { groupOf } from '../compare/sampled.ts';

/** A group of that name. */
const group = (name: string): Group => ({
	key: name,
	holds: { kind: 'place', name },
	period: null
});
const { dataset } = studyWith([{ id: 'a', date: '2023-11-01' }], []);

it.each<[string[], number[], string]>([
	[['Riyadh', 'Moscow'], [0], 'Riyadh, not Moscow'],
	[['Riyadh', 'Moscow'], [1], 'Moscow, not Riyadh'],
	[['Riyadh', 'Moscow'], [0, 1], 'Both'],
	[['Riyadh', 'Moscow'], [], 'Neither'],
	[['A', 'B', 'C'], [1], 'B only'],
	[['A', 'B', 'C'], [0, 2], 'A and C only'],
	[['A', 'B', 'C', 'D'], [0, 1, 3], 'A, B and D only'],
	[['A', 'B', 'C'], [0, 1, 2], 'All'],
	[['A', 'B', 'C'], [], 'None']
])('of %j, said by %j: %s', (labels, by, words) => {
	expect(addressedText({ by }, labels.map(group), dataset)).toBe(words);
});

it('begins with a capital, whatever a group is called', () => {
	const periods = ['before 1 May 2010', 'from 1 May 2010'].map(group);
	expect(addressedText({ by: [0] }, periods, dataset)).toBe(
		'Before 1 May 2010, not from 1 May 2010'
	);
});

it.each([
	[0, 'almost identically'],
	[0.0999, 'almost identically'],
	[0.1, 'similarly'],
	[0.44, 'differently'],
	[0.6, 'very differently'],
	[1, 'over entirely different priorities']
])('a distance of %d is %s', (distance, words) => {
	expect(apartText(distance)).toBe(words);
});

describe('how far apart two groups are, in a sentence', () => {
	const groups = ['North', 'South'].map((name) => groupOf(name, [[0], [1]], 2));
	const rows = ['1', '2'].map((number) => ({ priority: { number, title: 'Rivers' } }));
	const chance = { median: 0.26, most: 0.31, deviation: 0.01, shuffles: 400 };
	const textFor = (found: Partial<Distance>) =>
		distanceText(
			groups[0]!,
			groups[1]!,
			{
				...{ distance: 0.4, divergence: 0.16, corrected: 0.2, low: 0.1, high: 0.4, chance },
				...{ isWithinChance: false, doubt: null, widest: 0, ...found }
			},
			{ rows, dataset } as unknown as Study
		);

	it('names the word for the corrected distance, the interval, and what chance gives', () => {
		expect(textFor({})).toBe(
			'North and South spread their links similarly: distance 0.40 of 1; 0.20 when corrected for small numbers, 95% interval 0.10 to 0.40. If their statements were divided between the two at random, the median distance would be 0.26, and no more than 0.31 in 95 of 100 such divisions. Every priority has the same share in both.'
		);
	});

	it('says where it is no more than chance gives', () => {
		expect(textFor({ isWithinChance: true, distance: 0.3 })).toMatch(
			/^North and South are no further apart than chance alone would put them: distance 0\.30 of 1;/
		);
	});

	it('claims no interval where there is none', () => {
		expect(textFor({ corrected: null, low: null, high: null, chance: null })).toMatch(
			/^North and South spread their links differently: distance 0\.40 of 1\. Every priority/
		);
	});
});

it('says why a figure is not to be trusted', () => {
	expect(doubtText({ kind: 'few-links', fewest: 1, needed: 30 })).toMatch(
		/^Too few links .*: 1 link on one side \(30 per side needed\)/
	);
	expect(doubtText({ kind: 'thin', fewest: 40, priorities: 20, needed: 100 })).toMatch(
		/^Not reliable: 40 links .* over 20 priorities, so chance alone.*100 per side/
	);
});

it.each([
	[0, '0%'],
	[0.004, '<1%'],
	[1 / 3, '33%'],
	[1, '100%']
])('writes the share %d as %s', (share, words) => {
	expect(percent(share)).toBe(words);
});

describe('silence', () => {
	const { start: from } = readWhen('2023-03-31').span;
	const { start: to } = readWhen('2023-11-11').span;

	it('is given with its length and its days', () => {
		const ended = { silence: { from, to, days: 225, goesOn: false } };
		expect(`${silenceLength(ended)}, ${silenceTime(ended)!}`).toBe(
			'225 days, 31 Mar – 11 Nov 2023'
		);
		const goesOn = { silence: { from, to, days: 1, goesOn: true } };
		expect(`${silenceLength(goesOn)}, ${silenceTime(goesOn)!}`).toBe('1 day, since 31 Mar 2023');
	});

	it('may be none', () => {
		expect(silenceLength({ silence: null })).toBe('none');
		expect(silenceTime({ silence: null })).toBeNull();
	});

	it('is not a suggestion that was not counted', () => {
		const nothing = { suggested: 0, contested: 0, held: 0, isReviewed: true };
		expect(emptyText(nothing)).toBe('no statement found');
		expect(emptyText({ ...nothing, suggested: 1, held: 1 })).toBe('1 suggestion, not counted');
		expect(emptyText({ ...nothing, suggested: 12, held: 40 })).toBe('12 suggestions, not counted');
		expect(emptyText({ ...nothing, held: 7 })).toBe('7 without these filters');
		expect(emptyText({ ...nothing, isReviewed: false })).toBe('nothing reviewed yet');
		expect(emptyText({ ...nothing, suggested: 2, contested: 1, held: 3 })).toBe(
			'2 suggestions and 1 contested link, not counted'
		);
	});
});

it('is darkest where the share is the largest shown, in six steps, and pale where it is small, but not blank', () => {
	const steps = [0, 0.01, 0.033, 0.034, 0.1, 0.17, 0.2].map((share) => shadeStep(share, 0.2));
	expect(steps).toEqual([1, 1, 1, 2, 3, 6, 6]);
	expect(shadeStep(0, 0)).toBe(1);
});
