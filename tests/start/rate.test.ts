import { expect, it } from 'vitest';
import { Rate } from '../../src/start/rate.mjs';

it('lets an asker ask many times at once, then as often as the rate says', () => {
	const rate = new Rate(2, 10);
	const first = Array.from({ length: 11 }, () => rate.wait('a', 0));
	expect(first).toEqual([...Array.from({ length: 10 }, () => 0), 1]);
	expect(rate.wait('a', 500)).toBe(0);
	expect(rate.wait('a', 500)).toBe(1);
	expect(rate.wait('a', 60_000)).toBe(0);
});

it('counts each asker apart', () => {
	const rate = new Rate(1, 1);
	expect([rate.wait('a', 0), rate.wait('a', 0), rate.wait('b', 0)]).toEqual([0, 1, 0]);
});

it('forgets who has not asked for long, and never remembers more than ten thousand', () => {
	const rate = new Rate(1, 1);
	for (let asker = 0; asker < 20_000; asker++) rate.wait(`early ${asker}`, 0);
	expect(rate.size).toBeLessThanOrEqual(10_000);
	for (let asker = 0; asker < 10_000; asker++) rate.wait(`late ${asker}`, 5000);
	expect(rate.wait('late 9999', 5000)).toBe(1);
	expect(rate.size).toBeLessThanOrEqual(10_000);
});
