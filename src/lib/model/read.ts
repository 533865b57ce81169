import { fail, ok, type Result } from '../base/result.ts';
import { checkShape } from './check-shape.ts';
import type { Dataset } from './dataset.ts';
import type { Fault } from './fault.ts';
import type { DatasetFile } from './file.ts';
import { parseJson } from './parse-json.ts';
import { resolve } from './resolve.ts';

/** Reads a dataset file whole, or refuses it with every fault that was found. */
export function readDataset(text: string): Result<Dataset, Fault[]> {
	const shape = readShape(text);
	if (!shape.ok) return shape;
	const faults: Fault[] = [];
	const dataset = resolve(shape.value, faults);
	return faults.length > 0 ? fail(faults) : ok(dataset);
}

function readShape(text: string): Result<DatasetFile, Fault[]> {
	const json = parseJson(text);
	return json.ok ? checkShape(json.value) : fail([json.problem]);
}
