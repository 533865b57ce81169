import * as v from 'valibot';
import { formatCount } from '../../base/words.ts';
import { lastOf } from '../../base/sequences.ts';
import { conformsTo } from './conforms.ts';
import { type Fault, type FaultCode, type FaultList, pathOf } from './fault.ts';
import { datasetFile, FILE_VERSION, SEEN, type DatasetFile } from '../file/file.ts';

/**
 * Holds what was read against the schema; every departure is a fault with its path, and then there is
 * no file.
 * @param kept whether it was read once and kept since, before its texts were held against later rules
 */
export function checkShape(read: unknown, faults: FaultList, kept: boolean): DatasetFile | null {
	if (isFile(read)) return read as DatasetFile;
	if (isTooDeep(read)) {
		faults.push(TOO_DEEP);
		return null;
	}
	const outcome = v.safeParse(datasetFile, read);
	if (outcome.success) return outcome.output;
	if (kept && outcome.typed && outcome.issues.every(isOfLaterRule)) return outcome.output;
	for (const issue of outcome.issues) faults.push(faultOf(issue));
	return null;
}

const isFile = conformsTo(datasetFile);

const DEEPEST = 100; // lists and objects in one another; far below where recursion ends the program

const TOO_DEEP: Fault = {
	code: 'bad-value',
	path: pathOf([]),
	because: `it nests more than ${DEEPEST} lists and objects inside one another`,
	hint: 'nest the priorities less deeply'
};

type Nest = Record<string, unknown>;

function isTooDeep(read: unknown): boolean {
	const isNest = (one: unknown): one is Nest => typeof one === 'object' && one !== null;
	let level = [read].filter(isNest);
	for (let depth = 1; level.length > 0; depth++) {
		if (depth > DEEPEST) return true;
		level = level.flatMap((nest) => Object.values(nest).filter(isNest));
	}
	return false;
}

/** What texts could once be: blank, or of any length. */
const isOfLaterRule = ({ type, requirement }: v.BaseIssue<unknown>): boolean =>
	requirement === SEEN || type === 'max_length';

function faultOf(issue: v.BaseIssue<unknown>): Fault {
	const keys = (issue.path ?? []).map(({ key }) => key as string | number);
	const path = pathOf(keys);
	const key = String(lastOf(keys) ?? '');
	const say = (code: FaultCode, because: string, hint: string): Fault => ({
		code,
		path,
		because,
		hint
	});
	if (path === 'version') {
		return say(
			'wrong-version',
			issue.input === undefined
				? 'the file has no version'
				: `the file has version ${shown(issue.input)}`,
			`this Plumbline reads version ${FILE_VERSION}; write "version": ${FILE_VERSION}`
		);
	}
	if (issue.type === 'strict_object' && issue.expected === 'never') {
		return say('unknown-field', `unknown field “${key}”`, 'correct its spelling or remove it');
	}
	if (issue.input === undefined) {
		return say('missing', `“${key}” is missing`, `add the field "${key}"`);
	}
	if (issue.kind === 'schema' && !['picklist', 'literal'].includes(issue.type)) {
		return say('wrong-type', `found ${shown(issue.input)}`, `write ${wanted(issue)}`);
	}
	if (issue.type === 'max_length') {
		const { length } = issue.input as string;
		const most = formatCount(issue.requirement as number);
		return say('bad-value', `found ${formatCount(length)} characters`, `write at most ${most}`);
	}
	return say('bad-value', `found ${shown(issue.input)}`, `write ${wanted(issue)}`);
}

function wanted(issue: v.BaseIssue<unknown>): string {
	switch (issue.type) {
		case 'regex':
			return issue.message;
		case 'non_empty':
			return 'some text';
		case 'min_length':
			return 'at least one';
		case 'integer':
		case 'min_value':
			return 'a whole number, 0 or more';
		case 'strict_object':
			return 'an object: { … }';
		case 'array':
			return 'a list: [ … ]';
		case 'string':
			return 'text in quotation marks';
		default:
			return issue.expected ?? issue.message;
	}
}

const LONGEST = 60; // characters of a wrong value that are repeated to its writer

function shown(value: unknown): string {
	if (Array.isArray(value)) return `a list of ${value.length}`;
	if (typeof value === 'object' && value !== null) return 'an object';
	const text = JSON.stringify(value);
	return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
