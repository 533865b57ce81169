import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codebookCsv as writeCsv } from '#lib/files/codebook/codebook-csv.ts';
import { codebookQdc } from '#lib/files/codebook/codebook-qdc.ts';
import { codebookCsv } from '#lib/intake/codebooks/codebook-csv.ts';
import type { DraftPriority } from '#lib/intake/draft.ts';
import { refiQda } from '#lib/intake/codebooks/refi-qda.ts';
import type { Priority } from '#lib/model/policy-document.ts';
import { allFound, importFile } from '../fixtures/import-file.ts';
import { readWhole } from '../fixtures/minimal-dataset.ts';
import { nestedDataset } from '../fixtures/nested-dataset.ts';

type Outline = readonly [number: string, title: string, text: string, inner: readonly Outline[]];

const outlineOf = ({
	number,
	title,
	text,
	priorities
}: Pick<DraftPriority, 'number' | 'title' | 'text'> & {
	readonly priorities: readonly (DraftPriority | Priority)[];
}): Outline => [number, title, text, priorities.map(outlineOf)];

describe('a table of codes becomes a policy document', () => {
	const read = async (content: string) => {
		const codebook = await allFound(codebookCsv, importFile('book.csv', content));
		return { ...codebook, outline: (codebook.documents[0]?.priorities ?? []).map(outlineOf) };
	};

	it('as Taguette writes it, with its count of highlights', async () => {
		const { outline, documents } = await read(
			'tag,description,number of highlights\n4. Peace,About peace,3\n4.1. Talks,,0\nTrade,"Goods, and more",1\n'
		);
		expect(outline).toEqual([
			['4', 'Peace', 'About peace', [['4.1', 'Talks', '', []]]],
			['1', 'Trade', 'Goods, and more', []]
		]);
		expect(documents[0]!.priorities[0]!.more).toEqual({ 'number of highlights': '3' });
	});

	it('with a column of numbers and one of cues', async () => {
		const { documents } = await read(
			'code,title,text,cues,remark\nIV,Peace,Words,"talks; truce",x\n'
		);
		expect(documents[0]!.priorities).toEqual([
			{
				...{ number: 'IV', title: 'Peace', text: 'Words', cues: ['talks', 'truce'] },
				...{ priorities: [], more: { remark: 'x' } }
			}
		]);
	});

	it('and a row without a name is reported', async () => {
		const { outline, problems } = await read('tag,description\n,nothing\nPeace,words\n');
		expect(outline).toEqual([['1', 'Peace', 'words', []]]);
		expect(problems).toMatchObject([{ code: 'missing', lost: 'record', location: { row: 2 } }]);
	});

	it('and another table is refused as none', async () => {
		expect((await read('date,text\n2023,words\n')).problems).toMatchObject([{ code: 'missing' }]);
	});
});

describe('a codebook of REFI-QDA becomes a policy document', () => {
	const read = (content: string) => allFound(refiQda, importFile('book.qdc', content));
	const BOOK =
		'<?xml version="1.0"?>\n<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="A program"><Codes>' +
		'<Code guid="a" name="4 Peace &amp; talks" isCodable="true" color="#ff0000"><Description>Line &lt;one&gt;\nand two</Description>' +
		'<Code guid="b" name="Truce" isCodable="false"/></Code><Code guid="c" name="I agree" isCodable="true"/></Codes>' +
		'<Sets><Set guid="s" name="Core"><Description>no</Description><MemberCode guid="a"/></Set></Sets></CodeBook>';

	it('with nested codes, colours, sets and their own ids', async () => {
		const { documents, problems } = await read(BOOK);
		expect(problems).toEqual([]);
		expect(documents).toMatchObject([
			{
				publisher: 'A program',
				priorities: [
					{
						...{ number: '4', title: 'Peace & talks', text: 'Line <one>\nand two', id: 'a' },
						more: { color: '#ff0000', sets: 'Core' },
						priorities: [{ number: '4.1', title: 'Truce', id: 'b', more: { isCodable: 'false' } }]
					},
					{ number: '1', title: 'I agree', id: 'c' }
				]
			}
		]);
	});

	it.each([
		['XML that breaks off', BOOK.slice(0, -30), 'from line 3 on'],
		['a document type', `<!DOCTYPE a [<!ENTITY b "c">]>${BOOK.slice(22)}`, 'document type'],
		['an entity of nowhere', BOOK.replace('&amp;', '&b;'), 'ntity'],
		['another XML', '<a/>', 'is not a REFI-QDA codebook'],
		['nesting without end', '<a>'.repeat(1000), 'are nested']
	])('and %s is reported', async (_, content, because) => {
		const { documents, problems } = await read(content);
		expect(documents).toEqual([]);
		expect(problems).toMatchObject([{ lost: 'file' }]);
		expect(problems[0]!.because).toContain(because);
	});

	it('and no bytes make it throw', async () => {
		await fc.assert(
			fc.asyncProperty(fc.nat(BOOK.length), fc.string({ maxLength: 4 }), async (at, words) => {
				const { documents, problems } = await read(BOOK.slice(0, at) + words + BOOK.slice(at));
				expect(documents.length + problems.length).toBeGreaterThan(0);
			}),
			{ numRuns: 300 }
		);
	});
});

describe('the codebooks that are written', () => {
	const { documents } = readWhole(nestedDataset());
	const outlines = documents.map(({ priorities }) => priorities.map(outlineOf));

	it('as REFI-QDA read back to the same documents, and are the same each time', async () => {
		const written = codebookQdc(documents);
		expect(codebookQdc(documents)).toBe(written);
		const codebook = await allFound(refiQda, importFile('book.qdc', written));
		expect(codebook.problems).toEqual([]);
		expect(codebook.documents.map(({ title }) => title)).toEqual(
			documents.map(({ title }) => title)
		);
		expect(codebook.documents.map(({ priorities }) => priorities.map(outlineOf))).toEqual(outlines);
	});

	it('as REFI-QDA name each code by a GUID of its own', () => {
		const guids = [...codebookQdc(documents).matchAll(/guid="([^"]*)"/g)].map(([, guid]) => guid!);
		expect(new Set(guids).size).toBe(guids.length);
		for (const guid of guids) {
			expect(guid).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
		}
	});

	it('as REFI-QDA hold any words', async () => {
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (words) => {
				const title = `x${words}x`;
				const priority = {
					...documents[0]!.priorities[0]!,
					number: '7',
					title,
					text: title,
					priorities: []
				};
				const written = codebookQdc([{ ...documents[0]!, priorities: [priority] }]);
				const codebook = await allFound(refiQda, importFile('book.qdc', written));
				const kept = title.replace(/[^\P{Cc}\t\r\n]|[\uFFFE\uFFFF]/gu, '\uFFFD');
				expect(codebook.documents[0]!.priorities.map(outlineOf)).toEqual([['7', kept, kept, []]]);
			}),
			{ numRuns: 100 }
		);
	});

	it('as a table of tags read back to the same priorities', async () => {
		const [first] = documents;
		const found = await allFound(codebookCsv, importFile('tags.csv', writeCsv([first!])));
		const flat = (outline: readonly Outline[]): [string, string, string][] =>
			outline.flatMap(([number, title, text, inner]) => [[number, title, text], ...flat(inner)]);
		expect(flat(found.documents[0]!.priorities.map(outlineOf))).toEqual(flat(outlines[0]!));
	});
});
