import type { Result } from '../base/result.ts';
import { readEdtf, type DateProblem } from './edtf.ts';
import type { When } from './when.ts';

/** Reads the dates of a dataset: each of its days once, however many statements fall on it. */
export function edtfReader(): (written: string) => Result<When, DateProblem> {
	const known = new Map<string, Result<When, DateProblem>>();
	return (written) => {
		const read = known.get(written) ?? readEdtf(written);
		known.set(written, read);
		return read;
	};
}
