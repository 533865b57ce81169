import { fail, ok, type Result } from '../base/result.ts';
import { checkShape } from './check-shape.ts';
import type { Dataset } from './dataset.ts';
import type { Fault } from './fault.ts';
import { parseJson } from './parse-json.ts';
import { resolve } from './resolve.ts';

/** Reads a dataset file whole, or refuses it with every fault that was found. */
export function readDataset(text: string): Result<Dataset, Fault[]> {
	const json = parseJson(text);
	if (!json.ok) return fail([json.problem]);
	const shape = checkShape(json.value);
	if (!shape.ok) return shape;
	const faults: Fault[] = [];
	const dataset = resolve(shape.value, faults);
	return faults.length > 0 ? fail(faults) : ok(dataset);
}
