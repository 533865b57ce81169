import { lastOf } from '../base/sequences.ts';
import { fail, ok, type Result } from '../base/types.ts';
import { type Fault, pathOf } from '../model/reading/fault.ts';
import type { CodedPriority } from './suggestions/codebook.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads a codebook: `[{ code, title, text?, cues?, subtopics?: [{ code, title, description? }] }]`, parsed
 * from JSON. A code is a text or a number, and no two are alike. All that is wrong is reported at once; fields
 * of other names are left alone.
 */
export function readCodebook(json: unknown): Result<CodedPriority[], Fault[]> {
	const faults: Fault[] = [];
	const topics = listIn({ topics: json }, 'topics', [], faults);
	if (topics.length === 0 && faults.length === 0) {
		faults.push({
			code: 'missing',
			path: pathOf([]),
			because: 'the codebook has no topics',
			hint: 'write at least one: [{ "code": "1", "title": "Health" }]'
		});
	}
	const codes = new Map<string, number>();
	const priorities = topics.map((topic, at): CodedPriority => {
		const fields = fieldsOf(topic, [at], faults);
		const id = codeIn(fields, [at], faults);
		const first = codes.get(id);
		if (id !== '' && first !== undefined) {
			faults.push({
				code: 'duplicate-id',
				path: pathOf([at, 'code']),
				because: `“${id}” is already the code of topic [${first}]`,
				hint: 'give each topic a code of its own'
			});
		}
		codes.set(id, at);
		return {
			id,
			title: textIn(fields, 'title', [at], faults, true),
			text: textIn(fields, 'text', [at], faults),
			cues: listIn(fields, 'cues', [at], faults).map((cue, nth) =>
				textIn({ cue }, 'cue', [at, 'cues', nth], faults)
			),
			parts: listIn(fields, 'subtopics', [at], faults).map((part, nth) => {
				const path = [at, 'subtopics', nth];
				const inner = fieldsOf(part, path, faults);
				return {
					title: textIn(inner, 'title', path, faults, true),
					text: textIn(inner, 'description', path, faults)
				};
			})
		};
	});
	return faults.length > 0 ? fail(faults) : ok(priorities);
}

type Keys = readonly (string | number)[];

function fieldsOf(value: unknown, path: Keys, faults: Fault[]): Fields {
	if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
	faults.push(wrongType(path, value, 'an object', '{ "code": "1", "title": "Health" }'));
	return { code: '?', title: '?' };
}

function codeIn({ code }: Fields, path: Keys, faults: Fault[]): string {
	if (typeof code === 'number' || (typeof code === 'string' && code.trim() !== '')) {
		return String(code).trim();
	}
	faults.push(
		code === undefined || code === ''
			? missing([...path, 'code'])
			: wrongType([...path, 'code'], code, 'a text or a number', '"code": "1"')
	);
	return '';
}

function textIn(fields: Fields, name: string, path: Keys, faults: Fault[], must = false): string {
	const value = fields[name];
	const at = name === 'cue' ? path : [...path, name];
	if (typeof value === 'string' && (value.trim() !== '' || !must)) return value;
	if (must && (value === undefined || value === '')) faults.push(missing(at));
	else if (value !== undefined && value !== null) {
		faults.push(wrongType(at, value, 'a text', 'put it between quotation marks'));
	}
	return '';
}

function listIn(fields: Fields, name: string, path: Keys, faults: Fault[]): readonly unknown[] {
	const value = fields[name];
	if (Array.isArray(value)) return value;
	if (name === 'topics' || (value !== undefined && value !== null)) {
		faults.push(wrongType(name === 'topics' ? path : [...path, name], value, 'a list', '[ … ]'));
	}
	return [];
}

const missing = (path: Keys): Fault => ({
	code: 'missing',
	path: pathOf(path),
	because: `the topic has no “${lastOf(path)!}”`,
	hint: `write "${lastOf(path)!}"`
});

const wrongType = (path: Keys, value: unknown, wanted: string, example: string): Fault => ({
	code: 'wrong-type',
	path: pathOf(path),
	because: `${wanted} was expected here, but ${named(value)} was found`,
	hint: `write ${wanted}: ${example}`
});

const named = (value: unknown): string =>
	value === null ? 'null' : Array.isArray(value) ? 'a list' : `a ${typeof value}`;
