import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { inject } from 'vitest';

/** Only Linux tells what each thread of a process has taken. */
export const canMeasure = existsSync('/proc/self/schedstat');

/** The processor time that the server has taken so far, ms, over all its threads. */
export function processorTime(): number {
	const tasks = `/proc/${inject('server')}/task`;
	return readdirSync(tasks)
		.map((task) => {
			try {
				return Number(readFileSync(`${tasks}/${task}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
			} catch {
				return 0; // the thread has ended in between
			}
		})
		.reduce((sum, one) => sum + one, 0);
}

/** The processor time that the server takes to answer an address, ms. */
export async function costOf(address: string): Promise<number> {
	const before = processorTime();
	const answer = await fetch(inject('origin') + address);
	await answer.arrayBuffer();
	return processorTime() - before;
}

export const median = (values: readonly number[]): number =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
