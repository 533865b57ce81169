import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDataset } from '#lib/model/reading/read.ts';
import { Misuse, Unusable } from '../../src/command/plumbline/command.ts';
import { importing } from '../../src/command/plumbline/import.ts';
import { minimalDataset } from '../fixtures/minimal-dataset.ts';
import { called, folderWith } from './called.ts';

const POST = `📍 Lisbon, 4 May 2022

💬 Port Minister Ana Reis’s remarks at the opening of the new quay

The quay will serve ferries and cargo alike, and the harbour will pay for its own repairs. We thank all who worked on it through two winters.
`;
const CODES = 'code,title,text,cues\n1,Harbours,Ports and quays,quay\n2,Schools,Pupils,\n';
const TABLE = `When,Words,Who
4.5.2022,The quay will serve ferries and cargo alike,Port Ministry
2022-05-05,Pupils learn to swim,
soon,Another quay,
`;

interface ImportAnswer {
	files: { name: string; format: string | null }[];
	documents: { title: string; priorities: unknown[] }[];
	drafts: { date: { written: string } | null; text: string | null; place: { row?: number } }[];
	doubles: { kind: string; of: string[] }[];
	problems: { code: string; place: { file: string; row?: number; column?: string } }[];
}

const imported = async (files: Readonly<Record<string, string>>, ...options: readonly string[]) => {
	const folder = folderWith(files);
	const paths = Object.keys(files).map(folder.at);
	const all = options.map((one) => (one === 'OUT' ? folder.at('out.json') : one));
	const result = await called(importing, [...paths, ...all]);
	return { ...result, written: () => folder.read('out.json'), out: folder.at('out.json') };
};
const answerOf = (answer: string) => JSON.parse(answer) as ImportAnswer;
const datasetOf = (text: string) => {
	const read = readDataset(text);
	if (!read.ok) throw new Error(read.problem.map(({ because }) => because).join());
	return read.value;
};

describe('import', () => {
	it('answers one object of JSON with all that it understood', async () => {
		const { answer, code } = await imported({ 'post.txt': POST, 'codes.csv': CODES }, '--json');
		expect(code).toBe(0);
		expect(answer.match(/\n/g)).toHaveLength(1);
		const filesRead = answerOf(answer);
		expect(Object.keys(filesRead)).toEqual([
			...['files', 'documents', 'drafts', 'links', 'eras', 'doubles', 'problems']
		]);
		expect(filesRead.files).toEqual([
			{ name: 'post.txt', format: 'pasted-posts' },
			{ name: 'codes.csv', format: 'codebook-csv', guessed: { en: 1 } }
		]);
		expect(filesRead.drafts.map(({ date }) => date?.written)).toEqual(['2022-05-04']);
		expect(filesRead.documents.map(({ priorities }) => priorities.length)).toEqual([2]);
	});

	it('calls the location of each thing its place, as is documented', async () => {
		const { answer } = await imported({ 'table.csv': TABLE }, '--json');
		const { drafts, problems } = answerOf(answer);
		expect(drafts.map(({ place: location }) => location.row)).toEqual([2, 3, 4]);
		expect(problems.map(({ place: location }) => location)).toContainEqual(
			expect.objectContaining({ file: 'table.csv', row: 4 })
		);
		expect(answer).not.toContain('"location"');
	});

	it('says to people what it understood, and answers nothing', async () => {
		const { answer, stderr } = await imported({ 'post.txt': POST, 'codes.csv': CODES });
		expect(answer).toBe('');
		expect(stderr).toContain('post.txt: Pasted posts\ncodes.csv: Codebook');
		expect(stderr).toContain('1 statement, 1 policy document, 0 links, 0 problems');
	});

	it('writes a dataset file that can be read', async () => {
		const { code, written, stderr, out } = await imported(
			{ 'post.txt': POST, 'codes.csv': CODES },
			...['--out', 'OUT', '--adopted', '2021-01-01', '--issuer', 'Harbour Council'],
			...['--title', 'Quays']
		);
		expect(code).toBe(0);
		expect(stderr).toContain(`${out} was written, with 1 statement`);
		const { title, statements, documents } = datasetOf(written());
		expect(title).toBe('Quays');
		expect(documents[0]!.issuer).toBe('Harbour Council');
		expect(statements.map(({ place }) => place)).toEqual(['Lisbon']);
	});

	it('lets stand what one of several documents says of itself', async () => {
		const LAW =
			'Harbour Law\nAdopted by the council on 4 May 2019\n\nArticle 1. Ports are open.\nArticle 2. Nets are mended.\n';
		const { written } = await imported(
			{ 'law.txt': LAW, 'codes.csv': CODES },
			...['--out', 'OUT', '--adopted', '2021-01-01']
		);
		const adopted = datasetOf(written()).documents.map((one) => one.adopted);
		expect(adopted).toEqual(['2019-05-04', '2021-01-01']);
	});

	it('reads columns as they are mapped', async () => {
		const { written, stderr, code } = await imported(
			{ 'table.csv': TABLE, 'codes.csv': CODES },
			...['--column', 'date=When', '--column', 'text=Words', '--column', 'none=Who'],
			...['--adopted', '2021-01-01', '--actor', 'Harbour Council', '--out', 'OUT']
		);
		expect(code).toBe(0);
		const { statements, actors } = datasetOf(written());
		expect(statements.map(({ text }) => text)).toEqual([
			'The quay will serve ferries and cargo alike',
			'Pupils learn to swim'
		]);
		expect(actors.map(({ name }) => name)).toEqual(['Harbour Council']);
		expect(stderr).toContain('row 4, column “When”: “soon” is not a date');
	});

	it.each([
		['day-first', '2022-05-04'],
		['month-first', '2022-04-05']
	])('reads days and months %s', async (order, date) => {
		const files = { 'table.csv': 'date,text\n04/05/2022,The quay is open\n' };
		const { answer } = await imported(files, '--json', '--day-order', order);
		expect(answerOf(answer).drafts.map((one) => one.date?.written)).toEqual([date]);
	});

	it('names the line and column where JSON breaks off, once', async () => {
		const { stderr } = await imported({ 'study.json': '{"format": "plumbline-dataset",\n"ti' });
		expect(stderr).toMatch(/^study\.json, line 2, column \d+: the file is not valid JSON/m);
	});

	it('offers what is a duplicate, and merges it when told to', async () => {
		const files = { 'one.txt': POST, 'other.txt': POST };
		const offered = await imported(files, '--json');
		expect(answerOf(offered.answer).drafts).toHaveLength(2);
		expect(answerOf(offered.answer).doubles).toMatchObject([{ kind: 'exact' }]);
		expect(offered.stderr).toContain('To merge duplicates: --merge');
		const merged = await imported(files, '--json', '--merge');
		expect(answerOf(merged.answer).drafts).toHaveLength(1);
		expect(merged.stderr).toMatch(/The same, merged:\n {2}one\.txt, line 1: .*“/);
	});

	it('merges the table of a dataset with its dataset by id', async () => {
		const files = {
			'study.csv': [
				'id,date,earliest day,latest day,title,kind,actor,priority number,priority title,document,relation,status,coder,on,why,quote',
				'speech,2023-11-21,,,A speech,speech,The council,1,Water,The plan,supports,accepted,A coder,2024-01-01,Water is promised.,clean water'
			].join('\r\n'),
			'study.json': JSON.stringify(minimalDataset())
		};
		const { written, stderr } = await imported(files, '--merge', '--out', 'OUT');
		const { statements, documents, links } = datasetOf(written());
		expect(stderr).toContain('The same, merged:\n  study.csv, line 2, row 2');
		expect(statements.map(({ id }) => id)).toEqual(['meeting', 'speech']);
		expect(documents.map(({ id, adopted }) => [id, adopted])).toEqual([['plan', '2023-03-31']]);
		expect(links).toHaveLength(minimalDataset().links.length);
	});

	it('lists whole what it merged, and merges nothing of different days', async () => {
		const row = (day: string, title: string) =>
			`${day},${title},"We provide, for twelve months, for the running of all ports"\n`;
		const files = {
			'acts.csv': `date,title,text\n${row('2011-04-28', 'Act 2011')}${row('2012-04-26', 'Act 2012')}`,
			'more.csv': `date,title,text\n${row('2012-04', 'The Act of 2012')}`
		};
		const { answer, stderr } = await imported(files, '--json', '--merge');
		const { drafts, merged } = JSON.parse(answer) as {
			drafts: { title: string }[];
			merged: { into: string; of: { title: string; date: { written: string } }[] }[];
		};
		expect(drafts.map(({ title }) => title)).toEqual(['Act 2011', 'Act 2012']);
		expect(merged.map(({ of }) => of.map(({ title, date }) => [title, date.written]))).toEqual([
			[
				['Act 2012', '2012-04-26'],
				['The Act of 2012', '2012-04']
			]
		]);
		expect(stderr).toContain('more.csv, line 2, row 2: 2012-04 “The Act of 2012”');
	});
});

describe('what import does not write', () => {
	it.each([
		['of nothing', { 'post.txt': 'Nothing here.' }, /no statement with a date/],
		['without the day of its adoption', { 'p.txt': POST, 'c.csv': CODES }, /does not say when “c”/]
	])('is a dataset %s: an earlier file stays', async (_, files, message) => {
		const { at, read } = folderWith({ ...files, 'out.json': 'what stood here' });
		const paths = Object.keys(files).map(at);
		const { refused } = await called(importing, [...paths, '--out', at('out.json')]);
		expect(refused).toBeInstanceOf(Unusable);
		expect(refused!.message).toMatch(/^Nothing was written\.\n/);
		expect(refused!.message).toMatch(message);
		expect(read('out.json')).toBe('what stood here');
	});

	it.each(['in spring', 'March 2021', '03/04/2021'])(
		'is a dataset adopted “%s”',
		async (adopted) => {
			const files = { 'post.txt': POST, 'codes.csv': CODES };
			const { refused, out } = await imported(files, '--out', 'OUT', '--adopted', adopted);
			expect(refused!.message).toMatch(/^Nothing was written\.\ncodes\.csv: “/);
			expect(refused!.message).toContain(`“${adopted}”`);
			expect(refused!.message).toContain('the day of adoption');
			expect(existsSync(out)).toBe(false);
		}
	);

	it('is anything into a folder that there is not', async () => {
		const { at } = folderWith({ 'post.txt': POST, 'codes.csv': CODES });
		const { refused } = await called(importing, [
			...[at('post.txt'), at('codes.csv'), '--adopted', '2021-01-01'],
			...['--out', at('none/out.json')]
		]);
		expect(refused).toBeInstanceOf(Unusable);
		expect(refused!.message).toContain('cannot be written');
	});
});

it.each(['1 April 2021', '01.04.2021', '1 апреля 2021 г.', 'April 1st, 2021', '20210401'])(
	'takes the day of adoption as “%s”',
	async (adopted) => {
		const files = { 'post.txt': POST, 'codes.csv': CODES };
		const { code, out } = await imported(files, '--out', 'OUT', '--adopted', adopted);
		expect(code).toBe(0);
		expect(readFileSync(out, 'utf8')).toContain('"adopted": "2021-04-01"');
	}
);

it('tells which column was taken for what, which could be it as well, and which were not mapped', async () => {
	const rows = 'Updated on,Event date,Headline,Length\n2022-01-01,2021-05-04,The quay is open,3\n';
	const { stderr } = await imported({ 'rows.csv': rows });
	expect(stderr).toContain('  Columns: date from “Event date”, title from “Headline”');
	expect(stderr).toContain("“Updated on” could also be date: --column date='Updated on'");
	expect(stderr).toContain('  Not mapped: “Length”');
	expect(stderr).toContain('  Language (guessed): en 1');
	const chosen = await imported({ 'rows.csv': rows }, '--json', '--column', 'date=Updated on');
	expect(answerOf(chosen.answer).drafts[0]!.date!.written).toBe('2022-01-01');
});

describe('how import is called', () => {
	it('tells of a format that there is not, and names those that there are', async () => {
		const { code, answer, stderr } = await imported(
			{ 'post.txt': POST },
			'--as',
			'runes',
			'--json'
		);
		expect(code).toBe(1);
		const { files, problems } = answerOf(answer);
		expect(files[0]!.format).toBe(null);
		expect(problems.map((one) => one.code)).toEqual(['unknown-format']);
		expect(stderr).toMatch(/unknown format “runes”; choose one of .*pasted-posts/);
	});

	it('reads as the format that was named', async () => {
		const { answer } = await imported({ 'codes.csv': CODES }, '--as', 'csv', '--json');
		expect(answerOf(answer).files[0]!.format).toBe('csv');
	});

	it('says when there was nothing in a file', async () => {
		const { code, stderr } = await imported({ 'empty.txt': '' });
		expect(code).toBe(1);
		expect(stderr).toMatch(/Nothing was found|empty/);
	});

	it.each([
		['no file', []],
		['a column without a field', ['post.txt', '--column', 'When']],
		['a field that there is not', ['post.txt', '--column', 'wen=When']],
		['an order of days that is none', ['post.txt', '--day-order', 'backwards']],
		['a day that is none', ['post.txt', '--published', 'yesterday']]
	])('is refused with %s', async (_, [file, ...args]: string[]) => {
		const { at } = folderWith({ 'post.txt': POST });
		const { refused } = await called(importing, file ? [at(file), ...args] : args);
		expect(refused).toBeInstanceOf(Misuse);
	});

	it('names a file that is not there', async () => {
		const { refused } = await called(importing, [folderWith().at('none.txt')]);
		expect(refused).toBeInstanceOf(Unusable);
		expect(refused!.message).toMatch(/none\.txt: there is no such file/);
	});

	it('ends when the person ends it', async () => {
		const { at } = folderWith({ 'post.txt': POST });
		const { refused, answer } = await called(
			importing,
			[at('post.txt'), '--json'],
			AbortSignal.abort()
		);
		expect(refused!.name).toBe('AbortError');
		expect(answer).toBe('');
	});
});
