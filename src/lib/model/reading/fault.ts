import { formatCount } from '../../base/words.ts';

/** The stable names of what can be wrong with a dataset file. Each is explained in docs/dataset-file.md. */
export type FaultCode =
	| 'not-utf8'
	| 'not-json'
	| 'doubled-key'
	| 'wrong-version'
	| 'wrong-type'
	| 'missing'
	| 'unknown-field'
	| 'bad-value'
	| 'bad-date'
	| 'no-place-in-time'
	| 'duplicate-id'
	| 'unknown-id'
	| 'bad-quote'
	| 'circular'
	| 'doubled-link'
	| 'doubled-reference'
	| 'doubled-evidence'
	| 'for-and-against'
	| 'more-faults';

/** One thing that is wrong with a dataset file: where, what was found, and what to write instead. */
export interface Fault {
	readonly code: FaultCode;
	/** Its path in the file: `statements[3].date`; for a file that is not JSON, the line and column. */
	readonly path: string;
	readonly because: string;
	readonly hint: string;
	/** How many further faults it stands for; set for `more-faults` alone. */
	readonly count?: number;
}

/** The path of a location in a file, as a person would write it in JavaScript. */
export function pathOf(keys: readonly (string | number)[]): string {
	const path = keys
		.map((key) =>
			typeof key === 'number' ? `[${key}]` : /^[\w$]+$/.test(key) ? `.${key}` : `["${key}"]`
		)
		.join('');
	return path.replace(/^\./, '') || '(the whole file)';
}

/** A fault as a line: where, what, and what to do. */
export const formatFault = ({
	path,
	because,
	hint
}: Pick<Fault, 'path' | 'because' | 'hint'>): string => `${path}: ${because}; ${hint}`;

/** How many faults of a file are listed one by one; the others are counted. */
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
