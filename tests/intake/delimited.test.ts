import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DelimitedReader } from '#lib/intake/tables/delimited/delimited-reader.ts';
import { delimited } from '#lib/intake/tables/delimited/delimited.ts';
import { LIMITS } from '#lib/intake/limits.ts';
import type { ReadingChoices } from '#lib/intake/format.ts';
import { allFound, importFile } from '../fixtures/import-file.ts';
import { encoded, type TestEncoding } from '../fixtures/encoded.ts';

const read = (content: string | Uint8Array, choices?: ReadingChoices, chunk?: number) =>
	allFound(delimited, importFile('a.csv', content, chunk), choices);

describe('a table becomes statements', () => {
	it('by the names of its columns, with what has no field kept beside', async () => {
		const { drafts, problems } = await read(
			'id,date,title,text,actor,place,url,kind,tags,confidence\r\n' +
				's1,2023-11-21,Opening remarks,"Said, and ""quoted"".\nOn two lines.",Ministry,Moscow,https://a.example/1,remarks,"gaza; aid",high\r\n'
		);
		expect(problems).toEqual([]);
		expect(drafts).toMatchObject([
			{
				id: 's1',
				location: { file: 'a.csv', row: 2, line: 2 },
				date: { written: '2023-11-21', words: '2023-11-21', inferred: null },
				title: 'Opening remarks',
				text: 'Said, and "quoted".\nOn two lines.',
				actor: 'Ministry',
				venue: 'Moscow',
				address: 'https://a.example/1',
				kind: 'speech',
				tags: ['gaza', 'aid'],
				more: { confidence: 'high' }
			}
		]);
	});

	it.each(['before,after', 'text_preceding,text_following'])(
		'with what stands around its text, in the columns %s',
		async (names) => {
			const { drafts } = await read(
				`date,text,${names}\n2023-11-21,It must be done.,We repair the dams.,Soon.\n`
			);
			expect(drafts).toMatchObject([
				{ text: 'It must be done.', before: 'We repair the dams.', after: 'Soon.', more: {} }
			]);
		}
	);

	it.each<[string, string]>([
		['Russian', 'Дата;Заголовок;Текст\n21.11.2023;Встреча;О положении в регионе\n'],
		['Arabic', 'التاريخ,العنوان,النص\n2023-11-21,Встреча,О положении в регионе\n'],
		['English, by tabs', 'Date\tTitle\tText\n21 November 2023\tВстреча\tО положении в регионе\n'],
		['no names', '2023-11-21|Встреча|О положении в регионе и вокруг него говорили долго\n']
	])('whose columns have %s', async (_, content) => {
		const { drafts } = await read(content);
		expect(drafts[0]).toMatchObject({ date: { written: '2023-11-21' } });
		expect(drafts[0]!.text).toMatch(/^О положении в регионе/);
	});

	it('as the person maps the columns, and by nothing else', async () => {
		const content = 'date,text,note\n2023-11-21,A,B\n';
		const { drafts } = await read(content, { columns: { note: 'text', date: '' } });
		expect(drafts[0]).toMatchObject({
			text: 'B',
			date: null,
			more: { text: 'A', date: '2023-11-21' }
		});
	});

	it('below a title, which is reported as left out', async () => {
		const { drafts, problems } = await read('My collection,,\n,,\ndate,title,text\n2023,A,B\n');
		expect(drafts.map(({ title }) => title)).toEqual(['A']);
		expect(problems).toMatchObject([{ code: 'left-out', location: { row: 1 } }]);
	});

	it.each([
		['2023-11-08 10:00', '2023-11-08 12:30', '2023-11-08T10:00', ['end date']],
		['2023-11-08 10:00', '2023-11-08', '2023-11-08T10:00', []],
		['', '2023-11-08', '../2023-11-08', []],
		['no day at all', '2023-11-08', '../2023-11-08', ['start date']]
	])('from “%s” to “%s” keeps what can be said', async (start, end, written, kept) => {
		const { drafts } = await read(`start date,end date,text\n${start},${end},A\n`);
		expect(drafts[0]!.date?.written).toBe(written);
		expect(Object.keys(drafts[0]!.more)).toEqual(kept);
	});

	it('with a beginning, an end and a clock time', async () => {
		const { drafts } = await read(
			'start date,end date,time,text\n2023-11-08,2023-11-24,,A\n2023-11-21,,15:00,B\n'
		);
		expect(drafts.map(({ date }) => date?.written)).toEqual([
			'2023-11-08/2023-11-24',
			'2023-11-21T15:00'
		]);
	});
});

describe('a broken row is reported and sinks no other', () => {
	it('with a quotation mark that is never closed', async () => {
		const { drafts, problems } = await read(
			'date,text\n2023-11-01,whole\n2023-11-02,"open\n2023-11-03,"quoted, here"\n2023-11-04,last\n'
		);
		expect(drafts.map(({ text }) => text)).toEqual(['whole', '"open', 'quoted, here', 'last']);
		expect(problems).toMatchObject([{ code: 'bad-row', location: { line: 3, row: 3 } }]);
		expect(problems[0]!.because).toContain('on line 3 is never closed');
	});

	it('with a quotation mark that opens the last row and is never closed', async () => {
		const { drafts, problems } = await read('date,text\n2023-11-01,"one\n2023-11-02,two\n');
		expect(drafts.map(({ text }) => text)).toEqual(['"one', 'two']);
		expect(problems).toMatchObject([{ code: 'bad-row', location: { line: 2 } }]);
	});

	it('with a quotation mark inside that is not doubled', async () => {
		const { drafts, problems } = await read('date,text\n2023-11-01,"He said "yes" twice"\n');
		expect(drafts[0]!.text).toBe('He said "yes" twice');
		expect(problems).toMatchObject([{ code: 'bad-row', lost: 'nothing' }]);
	});

	it('with too few or too many cells', async () => {
		const { drafts, problems } = await read(
			'date,title,text\n2023-11-01,A\n2023-11-02,B,b\n2023-11-03,C,c,d\n2023-11-04,D,d,\n'
		);
		expect(drafts.map(({ title, more }) => [title, more])).toEqual([
			['A', {}],
			['B', {}],
			['C', { 'column 4': 'd' }],
			['D', {}]
		]);
		expect(problems.map(({ code, location }) => [code, location.row])).toEqual([
			['bad-row', 2],
			['bad-row', 4]
		]);
	});

	it('with a date that is none, which stays with the rest', async () => {
		const { drafts, problems } = await read('date,text\n2023-02-30,A\nsoon,B\n,C\n2023-11-04,D\n');
		expect(drafts.map(({ date }) => date?.written ?? null)).toEqual([
			null,
			null,
			null,
			'2023-11-04'
		]);
		expect(drafts[1]!.more).toEqual({ date: 'soon' });
		expect(problems.map(({ code, location }) => [code, location.row, location.column])).toEqual([
			['bad-date', 2, 'date'],
			['bad-date', 3, 'date'],
			['no-date', 4, undefined]
		]);
		expect(problems[0]!.hint).toMatch(/write|check/);
	});
});

describe('the order of day and month', () => {
	const rows = (...dates: string[]) => `date,text\n${dates.map((date) => `${date},A\n`).join('')}`;

	it('is proven by one date for the whole column', async () => {
		const { drafts, problems } = await read(rows('03/04/2023', '05/06/2023', '11/21/2023'));
		expect(drafts.map(({ date }) => date?.written)).toEqual([
			'2023-03-04',
			'2023-05-06',
			'2023-11-21'
		]);
		expect(problems).toEqual([]);
	});

	it('is proven also by a row far below', async () => {
		const many = Array.from({ length: 20_000 }, () => '03/04/2023');
		const { drafts, problems } = await read(rows(...many, '11/21/2023'));
		expect(drafts[0]!.date?.written).toBe('2023-03-04');
		expect(problems).toEqual([]);
	});

	it('is taken as day first where nothing proves it, and that is reported once', async () => {
		const { drafts, problems } = await read(rows('03/04/2023', '05/06/2023'));
		expect(drafts.map(({ date }) => date?.written)).toEqual(['2023-04-03', '2023-06-05']);
		expect(problems).toMatchObject([{ code: 'bad-date', lost: 'nothing' }]);
		expect(problems[0]!.because).toContain('day first');
	});

	it('is the one that was chosen', async () => {
		const { drafts } = await read(rows('03/04/2023'), { dayOrder: 'month-first' });
		expect(drafts[0]!.date?.written).toBe('2023-03-04');
	});

	it('is reported where a row contradicts it', async () => {
		const { problems } = await read(rows('21/11/2023', '11/22/2023'));
		expect(problems).toMatchObject([{ code: 'bad-date', lost: 'nothing', location: { row: 3 } }]);
	});
});

describe('limits are reported', () => {
	it('of 10,000 columns', async () => {
		const names = Array.from({ length: 10_000 }, (_, at) => `c${at}`).join(',');
		const { drafts, problems } = await read(`date,${names}\n2023,${names.replaceAll('c', 'v')}\n`);
		expect(Object.keys(drafts[0]!.more)).toHaveLength(LIMITS.columns - 1);
		expect(problems.map(({ because }) => because)).toEqual([
			'the table has 10,001 columns; up to 500 are read'
		]);
	});

	it('of a cell of a million characters, in marks or without', async () => {
		const long = 'x'.repeat(1_000_000);
		const { drafts, problems } = await read(
			`date,text\n2023,${long}\n2024,"${long}"\n2025,short\n`
		);
		expect(drafts.map(({ text }) => text!.length)).toEqual([200_000, 200_000, 5]);
		expect(problems.map(({ code, lost }) => [code, lost])).toEqual([
			['too-large', 'field'],
			['too-large', 'field']
		]);
		expect(problems[0]!.because).toContain('200,000 characters');
	});

	it('of a row that does not end', async () => {
		const { drafts, problems } = await read(`date,text\n2023,${'x'.repeat(5e6)}\n2024,short\n`);
		expect(drafts.map(({ text }) => text)).toEqual(['short']);
		expect(problems).toMatchObject([{ code: 'too-large', lost: 'record', location: { line: 2 } }]);
	});
});

it('keeps HTML, scripts and formulas as the text that they are', async () => {
	const cells = ['<script>alert(1)</script>', '=HYPERLINK("http://a.example")', '+1', '<b>x</b>'];
	const quoted = cells.map((cell) => `"${cell.replaceAll('"', '""')}"`);
	const { drafts } = await read(`date,text,title,actor,other\n2023,${quoted.join(',')}\n`);
	expect(drafts[0]).toMatchObject({
		text: cells[0],
		title: cells[1],
		actor: cells[2],
		more: { other: cells[3] }
	});
});

it('tells how far it is at least every 256 kB, and reads no further than it is asked to', async () => {
	let pulled = 0;
	const line = new TextEncoder().encode('2023-11-21,a statement of some words\n'.repeat(1000));
	const file = {
		name: 'a.csv',
		size: 200e6,
		stream: () =>
			new ReadableStream<Uint8Array>(
				{
					pull(controller) {
						pulled += line.length;
						controller.enqueue(line);
					}
				},
				{ highWaterMark: 0 }
			)
	};
	const bytesRead: number[] = [];
	for await (const parsed of delimited.read(file, {})) {
		if (parsed.kind === 'progress') bytesRead.push(parsed.bytes);
		if (bytesRead.length === 20) break;
	}
	expect(Math.max(...bytesRead.map((bytes, at) => bytes - (bytesRead[at - 1] ?? 0)))).toBeLessThan(
		256 * 1024
	);
	expect(pulled).toBeLessThan(bytesRead.at(-1)! + 1e6);
});

it('ends with an AbortError when it is cancelled', async () => {
	const cancel = new AbortController();
	const file = importFile('a.csv', 'date,text\n' + '2023-11-21,words\n'.repeat(100_000));
	const reading = (async () => {
		for await (const parsed of delimited.read(file, {}, cancel.signal)) {
			if (parsed.kind === 'progress') cancel.abort();
		}
	})();
	await expect(reading).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
});

describe('is read in a few steps a character, however long', () => {
	// Up to 50 marks may be sought an end for, each to the end of the file; an ordinary row takes 3 to 5.
	const MOST = 110;

	it.each([
		'""a,',
		'"a,',
		'"a\n',
		'""a\n',
		'"a"b',
		'"a""\n',
		'"a"\r',
		'2023-11-21,"The quay, open"\n'
	])('a file of 8 kB and one of 32 kB of %j, in pieces of 500 characters or whole', (line) => {
		for (const size of [8000, 32_000]) {
			const text = `date,text\n${line.repeat(size / line.length)}`;
			for (const piece of [500, size]) {
				expect(stepsToRead(text, piece) / text.length).toBeLessThan(MOST);
			}
		}
	});
});

/** How many characters the reader looks at, one by one or in a search, as far as a search goes. */
function stepsToRead(text: string, size: number): number {
	let steps = 0;
	const { charCodeAt, indexOf, replaceAll } = String.prototype;
	const { exec } = RegExp.prototype;
	// By hand, since a spy keeps every call.
	String.prototype.charCodeAt = function (at) {
		steps++;
		return charCodeAt.call(this, at);
	};
	String.prototype.indexOf = function (sought, from = 0) {
		const found = indexOf.call(this, sought, from);
		steps += (found === -1 ? this.length : found) - from;
		return found;
	};
	String.prototype.replaceAll = function (sought: string | RegExp, put: never) {
		steps += this.length;
		return replaceAll.call(this, sought, put);
	};
	RegExp.prototype.exec = function (searched) {
		const from = this.lastIndex;
		const found = exec.call(this, searched);
		steps += (found?.index ?? searched.length) - from;
		return found;
	};
	try {
		const reader = new DelimitedReader(',');
		for (let at = 0; at < text.length; at += size) reader.read(text.slice(at, at + size), false);
		reader.read('', true);
	} finally {
		Object.assign(String.prototype, { charCodeAt, indexOf, replaceAll });
		Object.assign(RegExp.prototype, { exec });
	}
	return steps;
}

it('reads any table back to the letter, whatever its delimiter, marks, line ends and encoding', async () => {
	const cell = fc
		.string({ unit: fc.constantFrom(...'ab ,;|\t"\n\r=<дن'), maxLength: 8 })
		.filter((text) => text.trim() !== '');
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }),
			fc.constantFrom(',', ';', '\t', '|'),
			fc.constantFrom('\n', '\r\n', '\r'),
			fc.constantFrom<TestEncoding[]>('utf-8', 'utf-16le', 'utf-16be'),
			fc.boolean(),
			async (rows, delimiter, lineEnd, encoding, always) => {
				const quoted = (text: string) =>
					always || /["\r\n]/.test(text) || text.includes(delimiter)
						? `"${text.replaceAll('"', '""')}"`
						: text;
				const content = [['title', 'text', 'other'], ...rows]
					.map((row) => row.map(quoted).join(delimiter) + lineEnd)
					.join('');
				const { drafts } = await read(encoded(content, encoding, true), { delimiter }, 11);
				expect(drafts.map(({ title, text, more }) => [title, text, more.other])).toEqual(rows);
			}
		),
		{ numRuns: 200 }
	);
});

it('never throws, whatever the bytes', async () => {
	await fc.assert(
		fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
			expect((await read(bytes)).progress.at(-1) ?? 0).toBe(bytes.length);
		}),
		{ numRuns: 300 }
	);
});
