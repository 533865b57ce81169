import { asWritten, isBlank, isObject, type JsonObject } from '../text/json-value.ts';
import { LIMITS } from '../limits.ts';
import type { TableRow } from './table.ts';

/** The rows, and how many things in the list are no objects and were passed over. */
export interface JsonRows {
	readonly rows: readonly TableRow[];
	readonly passed: number;
}

/**
 * A list of objects as the rows of a table, the names of their fields above them; the object around such a
 * list is passed over. Null where the value holds no such list.
 */
export function jsonRows(value: unknown): JsonRows | null {
	const list = listIn(value);
	if (!list) return null;
	const objects = list.filter(isObject);
	const records = objects.map((one) => new Map(fieldsOf(one, '')));
	const names = [...new Set(records.flatMap((record) => [...record.keys()]))];
	const read = names.slice(0, LIMITS.columns);
	const cells = [read, ...records.map((record) => read.map((name) => record.get(name) ?? ''))];
	// Counted so that the first object is the first row.
	const rows = cells.map((row, at) => ({ row: at, line: null, cells: row, width: names.length }));
	return { rows, passed: list.length - objects.length };
}

/** The list itself, or of those in an object the one with the most objects. */
function listIn(value: unknown): readonly unknown[] | null {
	const lists = isObject(value) ? Object.values(value) : [value];
	const found = lists
		.filter((list): list is unknown[] => Array.isArray(list) && list.some(isObject))
		.sort((a, b) => b.filter(isObject).length - a.filter(isObject).length);
	return found[0] ?? null;
}

/** The fields of an object, those of objects in it by both names, `place.code`; a thing’s name by that of the thing. */
function* fieldsOf(object: JsonObject, inside: string): Generator<[name: string, words: string]> {
	for (const [name, value] of Object.entries(object)) {
		const own = inside === '' ? name : name === 'name' ? inside : `${inside}.${name}`;
		if (isObject(value)) yield* fieldsOf(value, own);
		else if (!isBlank(value)) yield [own, listed(value)];
	}
}

/** A list of words as one cell holds it; any other value as it is written. */
const listed = (value: unknown): string =>
	Array.isArray(value) && value.every((one) => typeof one === 'string' || typeof one === 'number')
		? value.join('; ')
		: asWritten(value);
