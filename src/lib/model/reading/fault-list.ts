import { formatCount } from '../../base/format-count.ts';
import { pathOf, type Fault } from './fault.ts';

/** How many faults of a file are told one by one; the others are counted. */
export const MOST_FAULTS = 100;

/** Collects the faults of a file: the first of them as they are, and the number of all others. */
export class FaultList {
	readonly #most;
	readonly #first: Fault[] = [];
	#more = 0;

	constructor(most = MOST_FAULTS) {
		this.#most = most;
	}

	push(fault: Fault): void {
		if (this.isFull) this.#more++;
		else this.#first.push(fault);
	}

	/** Whether further faults are counted only. */
	get isFull(): boolean {
		return this.#first.length >= this.#most;
	}

	isEmpty(): boolean {
		return this.#first.length === 0;
	}

	/** The faults, and at their end one that says how many more there are. */
	all(): Fault[] {
		if (this.#more === 0) return this.#first;
		const rest: Fault = {
			code: 'more-faults',
			path: pathOf([]),
			because: `and ${formatCount(this.#more)} more`,
			hint: 'fix the faults listed, then read the file again',
			count: this.#more
		};
		return [...this.#first, rest];
	}
}

/** How many faults a list stands for. */
export const faultCount = (faults: readonly Fault[]): number =>
	faults.reduce((sum, { count = 1 }) => sum + count, 0);
