import { fail, ok, type Result } from '../../base/types.ts';
import { checkShape } from './check-shape.ts';
import type { Dataset } from '../dataset.ts';
import { faultDuplicateKeys } from './duplicate-keys.ts';
import { type Fault, FaultList, MOST_FAULTS } from './fault.ts';
import { parseJson } from './parse-json.ts';
import { faultRepetitions } from './repetitions.ts';
import { resolve } from './resolve.ts';
import { readUtf8 } from './utf-8.ts';

/** How strictly a dataset file is read, and how much is said of it. */
export interface Reading {
	/** How many faults are listed one by one; the last one counts the others. */
	readonly most?: number;
	/**
	 * Set for what was read once and kept since: it is not refused for what the rules have come to
	 * refuse later, since what was shown can be cited for ever.
	 */
	readonly kept?: boolean;
}

/**
 * Reads a dataset file whole, or refuses it with its faults.
 * @param file its bytes; its text where somebody else has decoded it; or its value, where it never was a text
 */
export function readDataset(
	file: Uint8Array | string | object,
	{ most = MOST_FAULTS, kept = false }: Reading = {}
): Result<Dataset, Fault[]> {
	const faults = new FaultList(most);
	const value = valueOf(file, faults);
	if (!value.ok) return value;
	const shape = checkShape(value.value, faults, kept);
	if (!shape) return fail(faults.all());
	if (!kept) faultRepetitions(shape, faults);
	const dataset = resolve(shape, faults);
	return faults.isEmpty() ? ok(dataset) : fail(faults.all());
}

/** What a file says, as JSON does: a text may say it in two ways, a value cannot. */
function valueOf(file: Uint8Array | string | object, faults: FaultList): Result<unknown, Fault[]> {
	if (typeof file === 'object' && !(file instanceof Uint8Array)) return ok(file);
	const text = typeof file === 'string' ? ok(file) : readUtf8(file);
	if (!text.ok) return fail([text.problem]);
	const json = parseJson(text.value);
	if (!json.ok) return fail([json.problem]);
	faultDuplicateKeys(text.value, json.value, faults);
	return faults.isEmpty() ? json : fail(faults.all());
}
