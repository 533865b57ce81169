import { describe, expect, it } from 'vitest';
import { Misuse, Unusable } from '../../src/command/plumbline/command.ts';
import { suggest } from '../../src/command/plumbline/suggest.ts';
import { exampleDataset } from '../fixtures/example-dataset.ts';
import { called, folderWith } from './called.ts';

const CODES = `code,title,text,cues
1,Health,Hospitals and medicine for all,hospital;doctor
2,Schools,Teachers and pupils,teacher;pupil
3,Roads,Railways and bridges,railway|bridge
`;
const TOPICS = [
	{
		code: 1,
		title: 'Health',
		text: 'Hospitals and medicine for all',
		cues: ['hospital', 'doctor']
	},
	{ code: 2, title: 'Schools', text: 'Teachers and pupils', cues: ['teacher', 'pupil'] },
	{ code: 3, title: 'Roads', text: 'Railways and bridges', cues: ['railway', 'bridge'] }
];
const SAID = `id,text,before,after,group,date,lang
a,New bridges for the north,,"We pay doctors, and nurses",s1,1950,en
b,"We pay doctors, and nurses",New bridges for the north,,s1,1950,en
c,,,,,,
`;

interface Line {
	id: string;
	suggestions: {
		priority: string;
		because: { term: string; weight: number }[];
		evidence: { exact: string; start: number; end: number };
	}[];
	method: string;
	codebook: string;
}
const linesOf = (answer: string) =>
	answer
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line) as Line);

async function suggested(
	{ codes = CODES, said = SAID, accepted }: { codes?: string; said?: string; accepted?: string },
	...more: string[]
) {
	const { at } = folderWith({ 'c.csv': codes, 's.csv': said, 'a.csv': accepted ?? '' });
	const files = ['--priorities', at('c.csv'), '--statements', at('s.csv')];
	const learnt = accepted === undefined ? [] : ['--accepted', at('a.csv')];
	return called(suggest, [...files, ...learnt, ...more]);
}

const firstsOf = (answer: string) =>
	linesOf(answer).map(({ id, suggestions }) => [id, suggestions[0]?.priority ?? null]);

describe('suggest', () => {
	it('answers a line of JSON a statement, and nothing else', async () => {
		const { answer, stderr, code } = await suggested({}, '--json');
		expect(code).toBe(0);
		expect(stderr).toBe('3 statements, 3 priorities, 0 accepted links; method 1.1');
		expect(firstsOf(answer)).toEqual([
			['a', '3'],
			['b', '1'],
			['c', null]
		]);
	});

	it('writes the fields of a line in one order', async () => {
		const { answer } = await suggested({}, '--json');
		const [line] = linesOf(answer);
		expect(Object.keys(line!)).toEqual(['id', 'suggestions', 'method', 'codebook']);
		const [first] = line!.suggestions;
		expect(Object.keys(first!)).toEqual([
			...['priority', 'score', 'margin', 'strength', 'because', 'evidence']
		]);
		expect(Object.keys(first!.because[0]!)).toEqual(['term', 'weight']);
		expect(first!.evidence).toEqual({ exact: 'bridges', start: 4, end: 11 });
	});

	it('gives the same bytes for the same input', async () => {
		const [one, other] = await Promise.all([suggested({}, '--json'), suggested({}, '--json')]);
		expect(one.answer).toBe(other.answer);
	});

	it('says it in words for people', async () => {
		const { answer } = await suggested({}, '--top', '1');
		expect(answer).toMatch(
			/^a\n {2}3 Roads: strong \(0\.\d+\), “bridges”\nb\n {2}1 Health: .*\nc\n$/
		);
	});

	it('gives as many as were asked for, at most', async () => {
		const { answer } = await suggested({ said: 'id,text\na,bridges doctors pupils\n' }, '--json');
		const { answer: one } = await suggested(
			{ said: 'id,text\na,bridges doctors pupils\n' },
			'--json',
			'--top=1'
		);
		expect(linesOf(answer)[0]!.suggestions).toHaveLength(3);
		expect(linesOf(one)[0]!.suggestions).toHaveLength(1);
	});

	it('reads the same codebook as JSON and as CSV', async () => {
		const { at } = folderWith({ 'c.csv': CODES, 'c.json': JSON.stringify(TOPICS), 's.csv': SAID });
		const by = (codes: string) =>
			called(suggest, ['--priorities', at(codes), '--statements', at('s.csv'), '--json']);
		expect((await by('c.json')).answer).toBe((await by('c.csv')).answer);
	});

	it('takes priorities, statements and accepted links from a dataset', async () => {
		const { at } = folderWith({ 'd.json': exampleDataset });
		const { answer, stderr } = await called(suggest, [
			...['--priorities', at('d.json'), '--statements', at('d.json'), '--json']
		]);
		expect(linesOf(answer).length).toBeGreaterThan(1);
		expect(stderr).toMatch(/6 priorities, \d+ accepted links?; method/);
	});

	it('learns from accepted links', async () => {
		const said = 'id,text\na,the long traffic jam\n';
		const before = await suggested({ said }, '--json');
		const accepted = 'statement,priority,text,before,after\nx,2,a traffic jam,,\ny,2,jam again,,\n';
		const after = await suggested({ said, accepted }, '--json');
		const priorities = (answer: string) =>
			linesOf(answer)[0]!.suggestions.map(({ priority }) => priority);
		expect(priorities(before.answer)).not.toContain('2');
		expect(priorities(after.answer)).toContain('2');
		expect(after.stderr).toContain('2 accepted links');
	});
});

describe('the tables that suggest reads', () => {
	it.each([
		['a byte order mark and CRLF', '\uFEFFid,text\r\na,New bridges\r\n', 'a'],
		['semicolons', 'id;text\na;New bridges, and railways\n', 'a'],
		['tabs', 'id\ttext\na\tNew bridges\n', 'a'],
		['line ends inside quotation marks', 'id,text\na,"New\nbridges, ""and"" railways"\n', 'a'],
		['columns that it does not know', 'colour,text,id\nred,New bridges,a\n', 'a'],
		['names in capitals, with blanks', ' ID , Text \na,New bridges\n', 'a'],
		['no line end at the end', 'id,text\na,New bridges', 'a'],
		['blank rows', 'id,text\n\n,\na,New bridges\n\n', 'a'],
		['no id', 'id,text\n,New bridges\n', 'row-2']
	])('may have %s', async (_, said, id) => {
		const { answer, code } = await suggested({ said }, '--json');
		expect(code).toBe(0);
		expect(firstsOf(answer)).toEqual([[id, '3']]);
	});

	it.each([
		['a quotation mark inside a cell', 'id,text\na,"the "new" bridges"\n', /row 2: .*not doubled/],
		['more cells than columns', 'id,text\na,bridges,and roads\n', /row 2: it has 3 cells for 2/],
		['an id that another row has', 'id,text\na,bridges\na,bridges\n', /row 3.*another row/]
	])('are read on in spite of %s, and it is reported', async (_, said, message) => {
		const { answer, stderr, code } = await suggested({ said }, '--json');
		expect(code).toBe(0);
		expect(linesOf(answer)[0]!.suggestions[0]!.priority).toBe('3');
		expect(stderr).toMatch(message);
	});

	it('tells some of many problems, and how many more there are', async () => {
		const said = `id,text\n${'a,bridges,roads\n'.repeat(50)}`;
		const { stderr } = await suggested({ said }, '--json');
		expect(stderr).toContain('… and 30 more like these');
	});

	it('leaves out an accepted link to a priority that there is not', async () => {
		const accepted = 'statement,priority,text\nx,9,jam\ny,2,jam\n';
		const { stderr, code } = await suggested({ accepted }, '--json');
		expect(code).toBe(0);
		expect(stderr).toContain('row 2, column “priority”: there is no priority “9”');
		expect(stderr).toContain('1 accepted link;');
	});

	it('have the words of “Description”, after the title of “Event”', async () => {
		const own = await suggested(
			{ said: 'id,before,text\ne1,Jam session,Roads are repaired\n' },
			'--json'
		);
		const named = await suggested(
			{ said: 'Event ID,Event,Description\ne1,Jam session,Roads are repaired\n' },
			'--json'
		);
		expect(named.code).toBe(0);
		expect(named.answer).toBe(own.answer);
	});

	it.each([
		['no column “text”', { said: 'id,berth\na,b\n' }, /no column “text”; its first row must name/],
		['nothing in it', { said: '' }, /no column “id” and “text”/],
		['a codebook without rows', { codes: 'code,title\n' }, /has no priorities/],
		['a code without a title', { codes: 'code,title\n1,\n' }, /row 2: each row needs/],
		['a code twice', { codes: 'code,title\n1,Health\n1,Roads\n' }, /row 3.*is already in row 2/],
		['links to no priority at all', { accepted: 'statement,priority,text\nx,9,jam\n' }, /row 2/]
	])('are refused with %s', async (_, files, message) => {
		const { refused, answer } = await suggested(files, '--json');
		expect(refused).toBeInstanceOf(Unusable);
		expect(refused!.message).toMatch(message);
		expect(answer).toBe('');
	});
});

describe('how suggest is called', () => {
	const { at } = folderWith({
		'c.csv': CODES,
		's.csv': SAID,
		'broken.json': '{',
		'odd.json': '[{}]'
	});

	it.each([
		['without the statements', ['--priorities', at('c.csv')]],
		['with no number', ['--priorities', at('c.csv'), '--statements', at('s.csv'), '--top', 'all']],
		['with none at all', ['--priorities', at('c.csv'), '--statements', at('s.csv'), '--top', '0']]
	])('is refused %s', async (_, args) => {
		expect((await called(suggest, args)).refused).toBeInstanceOf(Misuse);
	});

	it.each([
		['a file that is not there', 'none.csv', /none\.csv: there is no such file/],
		[
			'JSON that breaks off',
			'broken.json',
			/broken\.json, line 1, column 2: the file is not valid JSON/
		],
		['a codebook with faults', 'odd.json', /\[0\]\.code: the topic has no “code”/]
	])('names %s', async (_, file, message) => {
		const files = ['--priorities', at(file), '--statements', at('s.csv')];
		const { refused } = await called(suggest, files);
		expect(refused).toBeInstanceOf(Unusable);
		expect(refused!.message).toMatch(message);
	});

	it('ends when the person ends it', async () => {
		const files = ['--priorities', at('c.csv'), '--statements', at('s.csv')];
		const { refused, answer } = await called(suggest, files, AbortSignal.abort());
		expect(refused!.name).toBe('AbortError');
		expect(answer).toBe('');
	});
});
