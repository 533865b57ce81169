import { utimesSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DatasetFile } from '#lib/model/file/file.ts';
import { readDataset } from '#lib/model/reading/read.ts';
import { canonicalOf } from '#lib/model/file/revision.ts';
import { Misuse, Unusable } from '../../src/command/plumbline/command.ts';
import { convert } from '../../src/command/plumbline/convert.ts';
import { validate } from '../../src/command/plumbline/validate.ts';
import { exampleDataset } from '../fixtures/example-dataset.ts';
import { called, folderWith } from './called.ts';

/** The example with two links that a coder rejected. */
const judged = JSON.parse(exampleDataset) as DatasetFile;
judged.coders = [...(judged.coders ?? []), { id: 'ada', name: 'Ada' }];
for (const link of judged.links.slice(0, 2))
	Object.assign(link, { status: 'rejected', coder: 'ada', on: '2024-01-01' });

/** The same, whose first link another coder accepts. */
const contested = structuredClone(judged);
contested.coders!.push({ id: 'ben', name: 'Ben' });
contested.links.push({ ...contested.links[0]!, status: 'accepted', coder: 'ben' });

const { at, read } = folderWith({
	'contested.json': JSON.stringify(contested),
	'study.json': exampleDataset,
	'marked.json': `\uFEFF${exampleDataset}`,
	'judged.json': JSON.stringify(judged),
	'dated.json': exampleDataset,
	'faulty.json': exampleDataset.replace('"version": 1', '"version": 77'),
	'broken.json': exampleDataset.slice(0, 300)
});
const converted = (...args: string[]) => called(convert, [at('study.json'), ...args]);
const canonical = (text: string) => {
	const dataset = readDataset(text);
	return dataset.ok ? canonicalOf(dataset.value) : dataset.problem;
};

describe('convert', () => {
	it.each([
		['csv', /^\uFEFF?id,date,/],
		['json', /^\{\s*"format": ?"plumbline-dataset"/],
		['jsonld', /^\{\s*"@context"/],
		['ics', /^BEGIN:VCALENDAR\r\n/],
		['qdc', /^<\?xml [^>]*>\s*<CodeBook/],
		['codebook-csv', /^\uFEFF?tag,description\r?\n/],
		['svg', /^<svg /]
	])('writes %s', async (form, beginning) => {
		const { answer, code, stderr } = await converted('--to', form);
		expect(code).toBe(0);
		expect(answer).toMatch(beginning);
		expect(stderr).toBe('');
	});

	it('gives the same bytes each time', async () => {
		const [one, other] = await Promise.all([converted('--to', 'svg'), converted('--to', 'svg')]);
		expect(one.answer).toBe(other.answer);
	});

	it('loses nothing of a dataset on the way to JSON', async () => {
		const { answer } = await converted('--to', 'json');
		expect(canonical(answer)).toBe(canonical(exampleDataset));
	});

	// A table tells the state of the link, and the coder's own judgement.
	it.each([
		['csv', 4],
		['json', 2],
		['jsonld', 2],
		['ics', 2]
	])('leaves no rejected link out of %s', async (form, times) => {
		const { answer, stderr } = await called(convert, [at('judged.json'), '--to', form]);
		expect(answer.match(/rejected/g)?.length ?? 0).toBe(times);
		expect(stderr).toBe('');
	});

	it('tells how many rejected links a picture leaves out', async () => {
		const { stderr } = await called(convert, [at('judged.json'), '--to', 'svg']);
		expect(stderr).toBe('2 rejected links not drawn.');
	});

	it('does not tell of a contested link that it is not drawn: it is', async () => {
		const { answer, stderr } = await called(convert, [at('contested.json'), '--to', 'svg']);
		expect(stderr).toBe('1 rejected link not drawn.');
		expect(answer).toContain('contested');
	});

	it.each([
		['jsonld', '"dateModified": "2024-05-06T07:08:09Z"'],
		['ics', 'DTSTAMP:20240506T070809Z']
	])('dates %s by the last change of the file', async (form, written) => {
		utimesSync(at('dated.json'), 0, Date.UTC(2024, 4, 6, 7, 8, 9) / 1000);
		const { answer } = await called(convert, [at('dated.json'), '--to', form]);
		expect(answer).toContain(written);
		expect(answer).not.toContain('1970');
	});

	it('writes into a file, and answers nothing', async () => {
		const { answer } = await converted('--to', 'csv', '--out', at('study.csv'));
		expect(answer).toBe('');
		expect(read('study.csv')).toBe((await converted('--to', 'csv')).answer);
	});

	it('answers one object of JSON to machines', async () => {
		const { answer } = await converted('--to', 'ics', '--json');
		const { answer: body } = await converted('--to', 'ics');
		expect(JSON.parse(answer)).toEqual({ to: 'ics', name: 'study.ics', body });
	});

	it('names the address of the page', async () => {
		const { answer } = await converted('--to', 'jsonld', '--address', 'https://example.org/study');
		expect(answer).toContain('https://example.org/study');
	});

	it.each([
		['no form', [at('study.json')]],
		['a form that there is not', [at('study.json'), '--to', 'toString']],
		['two files', [at('study.json'), at('study.json'), '--to', 'csv']],
		['no address', [at('study.json'), '--to', 'csv', '--address', 'here']]
	])('is refused with %s', async (_, args) => {
		expect((await called(convert, args)).refused).toBeInstanceOf(Misuse);
	});

	it('names the faults of a dataset', async () => {
		const { refused } = await called(convert, [at('faulty.json'), '--to', 'csv']);
		expect(refused).toBeInstanceOf(Unusable);
		expect(refused!.message).toMatch(/faulty\.json cannot be read as a dataset\.\nversion: /);
	});
});

describe('validate', () => {
	it.each(['study.json', 'marked.json'])('counts what is in a sound file: %s', async (file) => {
		const { answer, stderr, code } = await called(validate, [at(file)]);
		expect(code).toBe(0);
		expect(answer).toMatch(/json: \d+ statements, \d+ links\n$/);
		expect(stderr).toBe('');
	});

	it.each([
		['faulty.json', /^version: .*\(.+\)$/m],
		['broken.json', /^line \d+, column \d+: .*\(not-json\)$/m]
	])('names each fault of %s, and answers nothing', async (file, message) => {
		const { answer, stderr, code } = await called(validate, [at(file)]);
		expect(code).toBe(1);
		expect(answer).toBe('');
		expect(stderr).toMatch(message);
	});

	it('answers one object of JSON to machines', async () => {
		const sound = await called(validate, [at('study.json'), '--json']);
		expect(JSON.parse(sound.answer)).toEqual({ valid: true, faults: [] });
		const faulty = await called(validate, [at('faulty.json'), '--json']);
		expect(faulty.code).toBe(1);
		const { valid, faults } = JSON.parse(faulty.answer) as { valid: boolean; faults: object[] };
		expect(valid).toBe(false);
		expect(Object.keys(faults[0]!).sort()).toEqual(['because', 'code', 'hint', 'path']);
	});

	it('is refused without a file, and with two', async () => {
		expect((await called(validate, [])).refused).toBeInstanceOf(Misuse);
		expect((await called(validate, ['a', 'b'])).refused).toBeInstanceOf(Misuse);
	});
});
