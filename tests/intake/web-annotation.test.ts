import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetFile } from '#lib/intake/datasets/dataset-file.ts';
import { webAnnotation } from '#lib/intake/datasets/web-annotation.ts';
import { downloaded } from '../fixtures/downloaded.ts';
import { exampleDataset } from '../fixtures/example-dataset.ts';
import { allFound, importFile } from '../fixtures/import-file.ts';
import { readWhole } from '../fixtures/minimal-dataset.ts';
import { nestedDataset } from '../fixtures/nested-dataset.ts';

const read = (content: unknown) =>
	allFound(
		webAnnotation,
		importFile('a.jsonld', typeof content === 'string' ? content : JSON.stringify(content))
	);

const annotation = (rest: object) => ({
	'@context': 'http://www.w3.org/ns/anno.jsonld',
	...{ id: 'https://a.example/note/1', type: 'Annotation' },
	...rest
});

const selected = (exact: string) => ({
	source: 'https://a.example/speech',
	selector: [{ type: 'TextQuoteSelector', exact, prefix: 'We see ', suffix: ' here.' }]
});

describe('an annotation', () => {
	it('makes a statement of its source, known by the words that it selects', async () => {
		const { drafts, problems, links } = await read(
			annotation({
				body: [
					{ type: 'TextualBody', purpose: 'tagging', value: 'aid' },
					{ type: 'TextualBody', purpose: 'commenting', value: 'Worth a look' }
				],
				target: selected('acute issues')
			})
		);
		expect([problems, links]).toEqual([[], []]);
		expect(drafts).toMatchObject([
			{
				...{ id: 'https://a.example/speech', address: 'https://a.example/speech' },
				...{ before: 'We see', after: 'here.' },
				...{ text: 'acute issues', excerpts: true, tags: ['aid'], date: null }
			}
		]);
		expect(drafts[0]!.more.annotation).toContain('Worth a look');
	});

	it('and another of the same source make one statement', async () => {
		const { drafts } = await read([
			annotation({ target: selected('one') }),
			annotation({ target: selected('two') })
		]);
		expect(drafts.map(({ text }) => text)).toEqual(['one\n…\ntwo']);
	});

	it('whose body is a priority makes a link', async () => {
		const { links } = await read(
			annotation({
				creator: { id: 'https://a.example/me', name: 'A. Coder' },
				created: '2026-11-24T10:00:00Z',
				body: [
					{ source: 'https://a.example/study#priority-p4', purpose: 'linking' },
					{ type: 'TextualBody', purpose: 'assessing', value: 'supports' },
					{ type: 'TextualBody', purpose: 'describing', value: 'It says so' }
				],
				target: selected('settlement')
			})
		);
		expect(links).toMatchObject([
			{
				...{ document: 'https://a.example/study', priority: 'p4', exact: 'settlement' },
				...{ relation: 'supports', status: 'suggested', why: 'It says so' },
				...{ coder: 'A. Coder', on: '2026-11-24', statement: 'https://a.example/speech' }
			}
		]);
	});

	it.each<[string, object, string]>([
		['no target', { target: undefined }, 'target'],
		['a time that is none', { created: 'yesterday' }, 'created'],
		['a position before its beginning', { target: positioned(9, 3) }, 'target.selector'],
		['a body and a text for one', { bodyValue: 'a', body: 'https://a.example/b' }, 'bodyValue'],
		['an address that is none', { body: { id: 'no address' } }, 'body.id']
	])('that has %s is reported by its path', async (_, fault, path) => {
		const sound = annotation({ target: 'https://a.example/speech' });
		expect((await read(sound)).problems).toEqual([]);
		const { problems } = await read({ ...sound, ...fault });
		expect(problems.map(({ code, location }) => [code, location.path])).toEqual([
			['bad-value', path]
		]);
	});
});

describe('an annotation that breaks the model', () => {
	it('is read by what it has, and reported', async () => {
		const { drafts, problems } = await read([
			{
				...{ type: 'Annotation', id: 'a1' },
				body: [
					{
						type: 'TextualBody',
						value: '<p>Bread &amp; water</p>',
						format: 'text/html',
						creator: { name: 'Li' }
					},
					{ type: 'TextualBody', purpose: 'tagging', value: 'p1' }
				],
				target: { selector: { type: 'TextQuoteSelector', exact: 'Water is life.' } }
			},
			{ type: 'Annotation', created: '2024-03-02', target: { source: 'https://a.example/x' } },
			{ type: 'Annotation', id: 'a3', body: { value: 'On nothing' }, target: {} }
		]);
		expect(drafts).toMatchObject([
			{
				text: 'Water is life.',
				summary: 'Li: Bread & water',
				tags: ['p1'],
				address: null,
				date: null
			},
			{ address: 'https://a.example/x', date: { written: '2024-03-02' } }
		]);
		const lost = problems.filter((problem) => problem.lost === 'record');
		expect(lost.map(({ location }) => location.path)).toEqual(['[2].target.id']);
		expect(problems.filter(({ code }) => code === 'missing')).toHaveLength(3);
	});

	it('says no language that is none', async () => {
		const source = { id: 'https://a.example/x', language: 'English, mostly' };
		const { drafts } = await read(annotation({ target: { ...selected('Water is life'), source } }));
		expect(drafts[0]!.language).toBe('en');
	});
});

it('with texts of seven million digits for everything is reported as wrong', async () => {
	const digits = '5'.repeat(7e6);
	const { problems } = await read(
		annotation({ created: digits, body: digits, target: { source: digits } })
	);
	expect(problems.map(({ location }) => location.path)).toEqual([
		'created',
		'body',
		'target.source'
	]);
});

function positioned(start: number, end: number) {
	return {
		source: 'https://a.example/speech',
		selector: { type: 'TextPositionSelector', start, end }
	};
}

describe('our own JSON-LD gives back', () => {
	it.each([
		['the example', readWhole(JSON.parse(exampleDataset) as never)],
		['a dataset with sub-points and two documents', readWhole(nestedDataset())]
	])('%s: its documents, statements and links', async (_, dataset) => {
		const all = '?status=accepted&status=suggested&status=rejected';
		const written = await read(downloaded('timeline.jsonld', all, dataset).body);
		expect(written.problems).toEqual([]);
		expect(written.links).toHaveLength(dataset.links.length);
		const numbers = new Map(dataset.coders.map(({ id, name }) => [id, name]));
		const key = (one: {
			statement: string;
			relation: string;
			status: string;
			why: string | null;
		}) => [one.statement, one.relation, one.status, one.why].join(' | ');
		expect(written.links.map(key).sort()).toEqual(
			dataset.links.map((link) => key({ ...link, status: link.verdict.status })).sort()
		);
		expect(new Set(written.links.map(({ coder }) => coder))).toEqual(
			new Set(dataset.links.map(({ verdict }) => (verdict.by ? numbers.get(verdict.by) : null)))
		);
		// A page shows the statements that have links.
		const linked = new Set<string>(dataset.links.map(({ statement }) => statement));
		expect(written.drafts.map(({ id, text, date }) => [id, text, date?.written]).sort()).toEqual(
			dataset.statements
				.filter(({ id }) => linked.has(id))
				.map(({ id, text, when }) => [id, text, when.written])
				.sort()
		);
		expect(written.documents.map(({ id, priorities }) => [id, priorities.length])).toEqual(
			dataset.documents.map(({ id, priorities }) => [id, priorities.length])
		);
	});

	it('the example as its own file does, but for what JSON-LD leaves out', async () => {
		const dataset = readWhole(JSON.parse(exampleDataset) as never);
		const { body } = downloaded('timeline.jsonld', '', dataset);
		const [ours, file] = [
			await read(body),
			await allFound(datasetFile, importFile('a.json', exampleDataset))
		];
		const plain = (found: typeof ours) =>
			found.drafts
				.map((draft) => ({ ...draft, location: null, more: null, mention: draft.mention?.in }))
				.sort((a, b) => a.id.localeCompare(b.id));
		expect(plain(ours)).toEqual(plain(file));
	});
});

const FOLDER = join(import.meta.dirname, '../../../shared/data/w3c-web-annotation');
const there = existsSync(FOLDER);
if (!there)
	console.info('tests/intake/web-annotation.test.ts is skipped in part: ../shared/data is absent');

const samples = (kind: 'correct' | 'incorrect'): [name: string, text: string][] =>
	readdirSync(join(FOLDER, kind)).map((name) => [
		name,
		readFileSync(join(FOLDER, kind, name), 'utf8')
	]);

describe.skipIf(!there)('of the samples of the W3C', () => {
	it('the right ones are read without a problem, the wrong ones with one at least', async () => {
		const problems = async (kind: 'correct' | 'incorrect') =>
			Promise.all(
				samples(kind).map(
					async ([name, text]) => [name, (await read(text)).problems.length] as const
				)
			);
		const right = await problems('correct');
		const wrong = await problems('incorrect');
		expect([right.length, wrong.length]).toEqual([45, 39]);
		// A collection of 42,023 annotations that names only its first and last page.
		expect(right.filter(([, count]) => count > 0).map(([name]) => name)).toEqual([
			'example41.json'
		]);
		expect(wrong.filter(([, count]) => count === 0)).toEqual([]);
	});

	it('each wrong one is wrong also beside the faults that it shares with others', async () => {
		const SHARED = /^id$/; // two ids, in nearly all of them
		const missed = [];
		for (const [name, text] of samples('incorrect')) {
			const mended = text.replace(/,(?=\s*\})/g, '').replace('langauage', 'language');
			const { problems } = await read(mended);
			if (problems.every(({ location }) => SHARED.test(location.path ?? ''))) missed.push(name);
		}
		expect(missed).toEqual(['anno6.json', 'anno7.json']); // whose id is what is wrong
	});
});

it('never throws, and says what it lacks, whatever the JSON', async () => {
	const part = fc.jsonValue();
	await fc.assert(
		fc.asyncProperty(
			fc.record(
				{ body: part, target: part, '@graph': part, items: part, type: part },
				{ requiredKeys: [] }
			),
			async (value) => {
				const { problems } = await read(value);
				expect(problems.length).toBeGreaterThan(0); // the context, at the least
				expect(problems.filter(({ because, hint }) => !because || !hint)).toEqual([]);
			}
		),
		{ numRuns: 300 }
	);
});
