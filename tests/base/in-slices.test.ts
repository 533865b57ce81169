import { expect, it } from 'vitest';
import { inSlices } from '#lib/base/turns.ts';

it.each([
	['never, where nothing takes time', 0, 0],
	['after each of what takes 20 ms', 20, 6],
	['after each second of what takes 15 ms', 15, 3]
])('things are given in order, with a pause %s', async (_, takes, expected) => {
	let clock = 0;
	let pauses = 0;
	const pause = () => {
		pauses++;
		clock += 1000;
		return Promise.resolve();
	};
	const given: number[] = [];
	for await (const thing of inSlices([1, 2, 3, 4, 5, 6], pause, () => clock)) {
		given.push(thing);
		clock += takes;
	}
	expect(given).toEqual([1, 2, 3, 4, 5, 6]);
	expect(pauses).toBe(expected);
});
