import { pluralize } from '../../base/pluralize.ts';
import { limitProblems } from '../limit-problems.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import type { Format, ParsedItem, ImportFile, ReadingChoices } from '../format.ts';
import type { ImportProblem } from '../problem.ts';
import { parseJson } from '../../model/reading/parse-json.ts';
import { wholeJson } from '../text/whole-json.ts';
import { jsonRows } from './json-rows.ts';
import { tableFound } from './table-found.ts';
import type { Table } from './table.ts';

/** JSON that is a list of objects, or an object a line: a table whose columns are their fields. */
export const jsonTable: Format = {
	name: 'json-table',
	title: 'Table (JSON)',
	recognises(name, head) {
		if (/^\s*\[\s*\{/.test(head) || isByLine(head)) return 0.5;
		if (!/^\s*\{/.test(head)) return 0;
		return /\[\s*\{/.test(head) ? 0.3 : /\.json$/i.test(name) ? 0.1 : 0;
	},
	read: (file, choices, signal) => limitProblems(file.name, found(file, choices, signal))
};

async function* found(
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
	yield* tableFound(Promise.resolve(opened.value.table), choices);
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
	const found = jsonRows(value);
	if (!found) return fail(noList(file));
	const { rows, passed } = found;
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
