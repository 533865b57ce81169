import { fail, ok, type Result } from '../../base/types.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Fault, FaultCode } from '../../model/reading/fault.ts';
import { readDataset } from '../../model/reading/read.ts';
import type { ParsedItem } from '../format.ts';
import type { ImportProblem, ImportProblemCode } from '../problem.ts';
import { isObject, type JsonObject } from '../text/json-value.ts';
import { parsedDataset } from './parsed-dataset.ts';

/** A dataset as it is written in a file of ours, without those of its entries that are at fault, and each fault. */
export function* parsedSoundDataset(value: unknown, file: string): Generator<ParsedItem> {
	const problems: ImportProblem[] = [];
	const read = readSound(value, file, problems);
	for (const problem of problems) yield { kind: 'problem', problem };
	if (!read.ok) return;
	yield { kind: 'dataset', dataset: read.value };
	yield* parsedDataset(read.value, file);
}

const PARTS = ['statements', 'links', 'actors', 'sources', 'coders', 'eras'] as const;
const PASSES = 8; // what is left out may leave what names it without a meaning, and so on

/**
 * Reads a dataset without those of its entries that are at fault; what names one of them is at fault
 * too. Null where the fault lies in the file itself or its documents.
 * @param problems to which every fault is added
 */
function readSound(
	value: unknown,
	file: string,
	problems: ImportProblem[]
): Result<Dataset, 'at fault'> {
	let left = isObject(value) ? value : {};
	const indices = new Map(PARTS.map((part) => [part, null as number[] | null]));
	for (let pass = 0; pass < PASSES; pass++) {
		const read = readDataset(left, { most: Infinity });
		if (read.ok) return ok(read.value);
		const faults = read.problem.map((fault) => withFirstIndex(fault, indices));
		const entries = read.problem.map(({ path }) => entryOf(path));
		const spared = entries.filter((entry) => entry !== null);
		const sound = isObject(left) && spared.length === entries.length ? left : null;
		problems.push(...faults.map((fault) => problemOf(fault, file, sound ? 'record' : 'file')));
		if (!sound) return fail('at fault');
		left = without(sound, spared, indices);
	}
	return fail('at fault');
}

type Part = (typeof PARTS)[number];
interface Entry {
	readonly part: Part;
	readonly at: number;
}

function entryOf(path: string): Entry | null {
	const [, name, at] = /^(\w+)\[(\d+)\]/.exec(path) ?? [];
	const part = PARTS.find((one) => one === name);
	return part ? { part, at: Number(at) } : null;
}

/** @param indices where the entries that are left stood at first; brought up to date */
function without(
	file: JsonObject,
	entries: readonly Entry[],
	indices: Map<Part, number[] | null>
): JsonObject {
	const left: Record<string, unknown> = { ...file };
	for (const part of PARTS) {
		const list = file[part];
		if (!Array.isArray(list)) continue;
		const dropped = new Set(entries.filter((entry) => entry.part === part).map(({ at }) => at));
		const before = indices.get(part) ?? [...list.keys()];
		left[part] = list.filter((_, at) => !dropped.has(at));
		indices.set(
			part,
			before.filter((_, at) => !dropped.has(at))
		);
	}
	return left;
}

function withFirstIndex(fault: Fault, indices: ReadonlyMap<Part, readonly number[] | null>): Fault {
	const entry = entryOf(fault.path);
	const first = entry && (indices.get(entry.part)?.[entry.at] ?? entry.at);
	return {
		...fault,
		path: fault.path.replace(/\[\d+\]/, (at) => (entry ? `[${first}]` : at))
	};
}

const problemOf = (
	{ code, path, because, hint }: Fault,
	file: string,
	lost: 'record' | 'file'
): ImportProblem => ({ code: CODES[code], location: { file, path }, lost, because, hint });

const CODES: Record<FaultCode, ImportProblemCode> = {
	'not-utf8': 'wrong-encoding',
	'not-json': 'broken-file',
	'doubled-key': 'bad-value',
	'wrong-version': 'unknown-format',
	'wrong-type': 'bad-value',
	missing: 'missing',
	'unknown-field': 'bad-value',
	'bad-value': 'bad-value',
	'bad-date': 'bad-date',
	'no-place-in-time': 'bad-date',
	'duplicate-id': 'bad-value',
	'unknown-id': 'missing',
	'bad-quote': 'bad-value',
	circular: 'bad-value',
	'doubled-link': 'bad-value',
	'doubled-reference': 'bad-value',
	'doubled-evidence': 'bad-value',
	'for-and-against': 'bad-value',
	'more-faults': 'bad-value'
};
