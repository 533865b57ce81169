import { fail, ok, type Result } from '../../base/types.ts';
import { pluralize } from '../../base/words.ts';
import { parseJson } from '../../model/reading/parse-json.ts';
import type { Format, ImportFile, ParsedItem, ReadingChoices } from '../format.ts';
import { limitPerKind } from '../limit-per-kind.ts';
import { LIMITS } from '../limits.ts';
import type { ImportProblem } from '../problem.ts';
import { asWritten, isBlank, isObject, type JsonObject } from '../text/json-value.ts';
import { wholeJson } from '../text/whole-json.ts';
import { parsedTable } from './parsed-table.ts';
import type { Table, TableRow } from './table.ts';

/** The rows, and how many things in the list were passed over, since they are not objects. */
interface JsonRows {
	readonly rows: readonly TableRow[];
	readonly passed: number;
}

/**
 * A list of objects as the rows of a table, the names of their fields above them; the object around such a
 * list is passed over. Null where the value holds no such list.
 */
function jsonRows(value: unknown): JsonRows | null {
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
	const byObjects = lists
		.filter((list): list is unknown[] => Array.isArray(list) && list.some(isObject))
		.sort((a, b) => b.filter(isObject).length - a.filter(isObject).length);
	return byObjects[0] ?? null;
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

/** JSON that is a list of objects, or an object a line: a table whose columns are their fields. */
export const jsonTable: Format = {
	name: 'json-table',
	title: 'Table (JSON)',
	recognises(name, head) {
		if (/^\s*\[\s*\{/.test(head) || isByLine(head)) return 0.5;
		if (!/^\s*\{/.test(head)) return 0;
		return /\[\s*\{/.test(head) ? 0.3 : /\.json$/i.test(name) ? 0.1 : 0;
	},
	read: (file, choices, signal) => limitPerKind(file.name, parsedIn(file, choices, signal))
};

async function* parsedIn(
	file: ImportFile,
	choices: ReadingChoices,
	signal?: AbortSignal
): AsyncGenerator<ParsedItem> {
	const opened = await openJsonTable(file, choices, signal);
	if (!opened.ok) {
		yield { kind: 'problem', problem: opened.problem };
		return;
	}
	for (const problem of opened.value.problems) yield { kind: 'problem', problem };
	yield* parsedTable(Promise.resolve(opened.value.table), choices);
}

/** Opens a file of JSON as a table, or tells why it is none. */
export async function openJsonTable(
	file: ImportFile,
	choices: ReadingChoices,
	signal?: AbortSignal
): Promise<Result<{ table: Table; problems: readonly ImportProblem[] }, ImportProblem>> {
	const json = await wholeJson(file, choices, signal, asList);
	if (!json.ok) return json;
	const { value, problems } = json.value;
	const list = jsonRows(value);
	if (!list) return fail(noList(file));
	const { rows, passed } = list;
	const batches = async function* () {
		yield await Promise.resolve({ rows, problems: [], bytes: file.size });
	};
	return ok({
		table: { file: file.name, part: null, batches },
		problems: [...problems, ...(passed > 0 ? [noObjects(file, passed)] : [])]
	});
}

const isByLine = (text: string): boolean => {
	const [first = '', second = ''] = text.split('\n').filter((line) => line.trim() !== '');
	return /^\s*\{/.test(second) && /^\s*\{/.test(first) && parseJson(first).ok;
};

/** Objects a line as a list of them, each on its own line still. */
function asList(text: string): string {
	if (!isByLine(text)) return text;
	return `[${text.trimEnd().replace(/(\S)[^\S\n]*\n(?=\s*\{)/g, '$1,\n')}]`;
}

const noObjects = ({ name }: ImportFile, count: number): ImportProblem => ({
	code: 'bad-value',
	location: { file: name },
	lost: 'record',
	because: `skipped: ${pluralize(count, 'value')} in the list without fields`,
	hint: 'write each as { "date": "2023-11-21", "title": …, "text": … }'
});

const noList = ({ name }: ImportFile): ImportProblem => ({
	code: 'missing',
	location: { file: name },
	lost: 'file',
	because: 'the JSON has no list of objects and is in no other known format',
	hint: 'write it as [ { "date": "2023-11-21", "title": …, "text": … }, … ]'
});
