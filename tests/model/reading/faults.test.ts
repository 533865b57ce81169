import { describe, expect, it } from 'vitest';
import type { FaultCode } from '#lib/model/reading/fault.ts';
import { readDataset } from '#lib/model/reading/read.ts';
import { minimalDataset, type MinimalDataset } from '../../fixtures/minimal-dataset.ts';

type Break = (file: MinimalDataset) => unknown;

/** One breakage each: what it does, its code, its path, and what the fault says and advises. */
const BREAKS: [string, FaultCode, string, string, string, Break][] = [
	[
		'a version to come',
		'wrong-version',
		'version',
		'version 2',
		'"version": 1',
		(file) => Object.assign(file, { version: 2 })
	],
	[
		'no version',
		'wrong-version',
		'version',
		'has no version',
		'"version": 1',
		(file) => Reflect.deleteProperty(file, 'version')
	],
	[
		'another format',
		'bad-value',
		'format',
		'"timeline"',
		'"plumbline-dataset"',
		(file) => Object.assign(file, { format: 'timeline' })
	],
	[
		'a number for a title',
		'wrong-type',
		'title',
		'found 7',
		'text in quotation marks',
		(file) => Object.assign(file, { title: 7 })
	],
	[
		'an object for a list',
		'wrong-type',
		'links',
		'an object',
		'a list: [ … ]',
		(file) => Object.assign(file, { links: {} })
	],
	[
		'a list for text',
		'wrong-type',
		'summary',
		'a list of 2',
		'text in quotation marks',
		(file) => Object.assign(file, { summary: ['a', 'b'] })
	],
	[
		'no summary',
		'missing',
		'statements[1].summary',
		'“summary” is missing',
		'add the field "summary"',
		(file) => Reflect.deleteProperty(file.statements[1]!, 'summary')
	],
	[
		'an accepted link without its coder',
		'missing',
		'links[0].coder',
		'the link is accepted, but “coder” is missing',
		'say who judged it',
		(file) => Reflect.deleteProperty(file.links[0]!, 'coder')
	],
	[
		'a rejected link without its day',
		'missing',
		'links[0].on',
		'the link is rejected, but “on” is missing',
		'on which day',
		(file) => Object.assign(file.links[0]!, { status: 'rejected', on: undefined })
	],
	[
		'a field that the format does not have',
		'unknown-field',
		'statements[0].titel',
		'unknown field “titel”',
		'spelling',
		(file) => Object.assign(file.statements[0]!, { titel: 'A meeting' })
	],
	[
		'a relation that there is not',
		'bad-value',
		'links[0].relation',
		'found "likes"',
		'"contradicts"',
		(file) => Object.assign(file.links[0]!, { relation: 'likes' })
	],
	[
		'an id with a blank',
		'bad-value',
		'coders[0].id',
		'found "a coder"',
		'an id: letters',
		(file) => Object.assign(file.coders[0]!, { id: 'a coder' })
	],
	[
		'an empty title',
		'bad-value',
		'documents[0].title',
		'found ""',
		'some text',
		(file) => Object.assign(file.documents[0]!, { title: '' })
	],
	[
		'a document without priorities',
		'bad-value',
		'documents[0].priorities',
		'a list of 0',
		'at least one',
		(file) => Object.assign(file.documents[0]!, { priorities: [] })
	],
	[
		'a position below 0',
		'bad-value',
		'links[0].evidence[0].statement.start',
		'found -1',
		'a whole number, 0 or more',
		(file) => Object.assign(file.links[0]!.evidence[0]!.statement, { start: -1 })
	],
	[
		'an address that is none',
		'bad-value',
		'sources[0].address',
		'found "page one"',
		'https://',
		(file) => Object.assign(file.sources[0]!, { address: 'page one' })
	],
	[
		'a language that is no tag',
		'bad-value',
		'language',
		'found "English, please"',
		'BCP 47',
		(file) => Object.assign(file, { language: 'English, please' })
	],
	[
		'a statement on a wrong day',
		'bad-date',
		'statements[1].date',
		'“2023-11-31” names a day',
		'the day',
		(file) => Object.assign(file.statements[1]!, { date: '2023-11-31' })
	],
	[
		'a document adopted in a month',
		'bad-date',
		'documents[0].adopted',
		'not a single day',
		'2023-11-21',
		(file) => Object.assign(file.documents[0]!, { adopted: '2023-03' })
	],
	[
		'a source retrieved some time',
		'bad-date',
		'sources[0].retrieved',
		'“lately” is not a date',
		'2023-11-21',
		(file) => Object.assign(file.sources[0]!, { retrieved: 'lately' })
	],
	[
		'an interval of two open ends',
		'no-place-in-time',
		'statements[0].date',
		'“../..” cannot be placed',
		'at least one date',
		(file) => Object.assign(file.statements[0]!, { date: '../..' })
	],
	[
		'a year far away',
		'no-place-in-time',
		'statements[0].date',
		'“Y12023” cannot be placed',
		'9999',
		(file) => Object.assign(file.statements[0]!, { date: 'Y12023' })
	],
	[
		'a quote that is not in the text',
		'bad-quote',
		'links[0].evidence[0].statement',
		'“dirty water” is not in the text',
		'exactly as they are',
		(file) => Object.assign(file.links[0]!.evidence[0]!.statement, { exact: 'dirty water' })
	],
	[
		'a quote that is not in the clause',
		'bad-quote',
		'links[0].evidence[0].clause',
		'“clean water” is not in the text',
		'exactly as they are',
		(file) => Object.assign(file.links[0]!.evidence[0]!.clause, { exact: 'clean water' })
	],
	[
		'a quote from a statement without a text',
		'bad-quote',
		'statements[0].references[0].quote',
		'a statement without a text',
		'"reportedBy"',
		(file) => {
			const references = [{ to: 'speech', quote: { exact: 'We met' } }];
			Object.assign(file.statements[0]!, { references, reportedBy: undefined });
		}
	],
	[
		'a statement that reports itself',
		'circular',
		'statements[0].reportedBy',
		'“meeting” cannot report “meeting”',
		'in whose text',
		(file) => Object.assign(file.statements[0]!, { reportedBy: 'meeting' })
	]
];

describe('what is wrong is named with its path, and with what to write instead', () => {
	it('starts from a file that has no fault', () => {
		expect(readDataset(JSON.stringify(minimalDataset()))).toMatchObject({ ok: true });
	});

	it.each(BREAKS)('%s', (_, code, path, because, hint, breakIt) => {
		const file = minimalDataset();
		breakIt(file);
		const read = readDataset(JSON.stringify(file));
		expect(read.ok ? [] : read.problem).toEqual([
			{
				code,
				path,
				because: expect.stringContaining(because) as string,
				hint: expect.stringContaining(hint) as string
			}
		]);
	});

	it('reports all that is wrong with the shape at once', () => {
		const { statements, ...file } = minimalDataset();
		Object.assign(file.links[0]!, { relation: 'likes', stauts: 'accepted', evidence: [] });
		const read = readDataset(JSON.stringify(file));
		expect(read.ok ? [] : read.problem.map(({ code, path }) => [code, path]).toSorted()).toEqual([
			['bad-value', 'links[0].evidence'],
			['bad-value', 'links[0].relation'],
			['missing', 'statements'],
			['unknown-field', 'links[0].stauts']
		]);
		expect(statements).toHaveLength(2);
	});

	it('reports all that is wrong with dates, ids and quotes at once', () => {
		const file = minimalDataset();
		Object.assign(file.statements[1]!, { date: 'some day', source: 'nowhere' });
		Object.assign(file.links[0]!.evidence[0]!.statement, { exact: 'dirty water' });
		const read = readDataset(JSON.stringify(file));
		expect(read.ok ? [] : read.problem.map(({ code, path }) => [code, path])).toEqual([
			['unknown-id', 'statements[1].source'],
			['bad-date', 'statements[1].date'],
			['bad-quote', 'links[0].evidence[0].statement']
		]);
	});

	it('repeats no more of a wrong value than a person can take in', () => {
		const file = { ...minimalDataset(), format: 'x'.repeat(1000) };
		const read = readDataset(JSON.stringify(file));
		expect(read.ok ? '' : read.problem[0]?.because).toMatch(/^found "x{59}…$/);
	});
});
