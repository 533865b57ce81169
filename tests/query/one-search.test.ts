import { csvParse } from 'd3';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { chartDataOf } from '#lib/embed/page/chart-data.ts';
import { studyOf } from '#lib/study/study.ts';
import { generateDataset } from '#lib/model/file/generate.ts';
import { datasetOf, outlineOf } from '#lib/model/wire/outline.ts';
import { sentHits, sentText } from '#lib/model/wire/search-hits.ts';
import { AwaitedSearch } from '#lib/remote/awaited-search.svelte.ts';
import { findElsewhere } from '#lib/remote/find-elsewhere.ts';
import { Reading, readingOf } from '#lib/query/reading.ts';
import { StudySearch } from '#lib/query/search/search.ts';
import { soughtIn } from '#lib/query/address/compare-query.ts';
import { ENGLISH } from '#lib/messages/english.ts';
import { downloaded } from '../fixtures/downloaded.ts';
import { readWhole } from '../fixtures/minimal-dataset.ts';
import { queriesOf } from '../fixtures/random-query.ts';

const HOME = 'https://plumbline.example/datasets/large';

/** More statements than travel with a page. */
const dataset = readWhole(generateDataset({ statements: 3000, priorities: 8, seed: 5 }));
const search = new StudySearch(studyOf(dataset));
/** What a browser has of it. */
const outline = datasetOf(
	JSON.parse(JSON.stringify(outlineOf(dataset))) as ReturnType<typeof outlineOf>
);

afterEach(() => vi.unstubAllGlobals());

/** Answers as a server would, or as the folder of an exported site. */
function serve(kind: 'server' | 'folder' | 'nothing'): string[] {
	const asked: string[] = [];
	vi.stubGlobal('fetch', (address: string) => {
		const { pathname, searchParams } = new URL(address);
		const file = pathname.slice(pathname.lastIndexOf('/') + 1);
		asked.push(file);
		if (kind === 'server' && file === 'found')
			return Promise.resolve(Response.json(sentHits(search.find(searchParams.get('q')!))));
		if (kind === 'folder' && file === 'words')
			return Promise.resolve(Response.json(sentText(dataset)));
		return Promise.resolve(new Response('', { status: 404 }));
	});
	return asked;
}

/** What a page shows that has the outline alone. */
async function readFrom(query: string): Promise<Reading> {
	const params = new URLSearchParams(query);
	const find = findElsewhere(HOME);
	const awaited = new AwaitedSearch(
		() => params,
		() => find
	);
	await awaited.ask(() => studyOf(outline));
	const study = studyOf(outline);
	const words = soughtIn(awaited.params);
	const hits = words ? awaited.find(words, study) : null;
	return new Reading({ study, params: awaited.params, found: hits });
}

const idsOf = ({ listed }: Reading) => listed.map(({ statement }) => statement.id as string).sort();

const idsInFile = (query: string) =>
	[
		...new Set(csvParse(downloaded('timeline.csv', query, dataset).body).map(({ id }) => id!))
	].sort();

const sought = fc.constantFrom(
	...[
		'met',
		'spoke',
		'water',
		'trade 1',
		'ministry',
		'statement 12',
		'Statement 299',
		'we sp',
		'xyzzy'
	],
	...['speaks', 'energy', 'aid', 'share the wish']
);

describe('a search of more statements than a page brings along', () => {
	it('finds in the page what it finds in the files and in an embed, whatever else is asked', async () => {
		serve('server');
		await fc.assert(
			fc.asyncProperty(queriesOf(dataset), sought, async (filters, words) => {
				const query = `${filters}&${new URLSearchParams({ q: words }).toString()}`;
				const ids = idsOf(await readFrom(query));
				expect(ids).toEqual(idsInFile(query));
				const embed = readingOf(studyOf(dataset), new URLSearchParams(query));
				const shown = new Set(ids);
				const { window } = embed.address;
				const drawn = chartDataOf(embed, ENGLISH).ids.filter(
					(id) => window === null || shown.has(id)
				);
				expect([...drawn].sort()).toEqual(ids);
			}),
			{ numRuns: 5 }
		);
	}, 120_000);

	it('finds words that only the texts hold', async () => {
		serve('server');
		const found = idsOf(await readFrom('q=met'));
		expect(found.length).toBeGreaterThan(10);
		expect(found).toEqual(idsInFile('?q=met'));
	}, 30_000);

	it('finds the same on a site without a server, which it asks for its words once', async () => {
		const asked = serve('folder');
		const find = findElsewhere(HOME);
		for (const words of ['met', 'water 1', 'speaks']) {
			const found = await find(words, () => studyOf(outline));
			expect(sentHits(found!)).toEqual(sentHits(search.find(words)));
		}
		expect(asked).toEqual(['found', 'words']);
	}, 30_000);

	it('tells where no answer came, and shows what it can', async () => {
		serve('nothing');
		const reading = await readFrom('q=met');
		expect(reading.problems).toEqual([expect.stringContaining('got no answer')]);
		expect(reading.matches).toHaveLength(3000);
	});

	it('waits with a query until what it searches for was found', async () => {
		serve('server');
		let params = new URLSearchParams('kind=vote');
		const find = findElsewhere(HOME);
		const awaited = new AwaitedSearch(
			() => params,
			() => find
		);
		expect(awaited.params.toString()).toBe('kind=vote');
		params = new URLSearchParams('q=met');
		expect(awaited.params.toString()).toBe('kind=vote');
		await awaited.ask(() => studyOf(outline));
		expect(awaited.params.toString()).toBe('q=met');
	});
});
