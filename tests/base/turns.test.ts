import { expect, it } from 'vitest';
import { TooMany, Turns } from '#lib/base/turns.ts';

/** Something that goes on until it is ended, and tells whether it was begun. */
function job() {
	let resolve!: (made: string) => void;
	let reject!: (error: Error) => void;
	const promise = new Promise<string>((...ends) => ([resolve, reject] = ends));
	const one = {
		isBegun: false,
		end: resolve,
		fail: reject,
		make: () => {
			one.isBegun = true;
			return promise;
		}
	};
	return one;
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

it('makes as many at once as it may, lets others wait in order, and refuses what comes then', async () => {
	const turns = new Turns(2, 2);
	const jobs = Array.from({ length: 5 }, job);
	const made = jobs.slice(0, 4).map(({ make }) => turns.take(make));
	await expect(turns.take(jobs[4]!.make)).rejects.toBeInstanceOf(TooMany);
	expect(jobs.map(({ isBegun }) => isBegun)).toEqual([true, true, false, false, false]);
	jobs[1]!.end('b');
	await settled();
	expect(jobs.map(({ isBegun }) => isBegun)).toEqual([true, true, true, false, false]);
	for (const { end } of jobs) end('done');
	expect(await Promise.all(made)).toEqual(['done', 'b', 'done', 'done']);
	expect(await turns.take(() => Promise.resolve('later'))).toBe('later');
});

it('lets go on after a failure', async () => {
	const turns = new Turns(1, 1);
	const [failing, next] = [job(), job()];
	const failed = turns.take(failing.make);
	const made = turns.take(next.make);
	failing.fail(new Error('no'));
	await expect(failed).rejects.toThrow('no');
	next.end('yes');
	expect(await made).toBe('yes');
});

it('gives the place of who leaves to another, and begins nothing for who has left', async () => {
	const turns = new Turns(1, 1);
	const [running, left, other] = [job(), job(), job()];
	const first = turns.take(running.make);
	const leaving = new AbortController();
	const gone = turns.take(left.make, leaving.signal);
	leaving.abort();
	await expect(gone).rejects.toThrow('Nobody is waiting');
	const second = turns.take(other.make);
	running.end('first');
	other.end('second');
	expect(await Promise.all([first, second])).toEqual(['first', 'second']);
	expect(left.isBegun).toBe(false);
	await expect(turns.take(left.make, leaving.signal)).rejects.toThrow();
	expect(left.isBegun).toBe(false);
});
