import { randomLcg } from 'd3';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { priorityAnswer } from '#lib/answers/page-answer.ts';
import { COLLECTION_NAMES, type CollectionName } from '#lib/api/paths.ts';
import { partJson } from '#lib/api/dataset-answers.ts';
import { readListQuery } from '#lib/api/list-query.ts';
import { priorityDocument } from '#lib/embed/plain/priority-document.ts';
import { compareDocument } from '#lib/embed/plain/compare-document.ts';
import { embedDocument, type EmbedUrls } from '#lib/embed/page/embed-document.ts';
import { headOf } from '#lib/embed/code/head.ts';
import { DOWNLOADS, PRIORITY_DOWNLOADS } from '#lib/files/download-names.ts';
import { priorityDownloadOf } from '#lib/files/priority-download.ts';
import { downloadOf } from '#lib/files/download.ts';
import { readPictureOptions } from '#lib/files/picture/picture-options.ts';
import { UnreadableAddress } from '#lib/files/unreadable-address.ts';
import type { Dataset } from '#lib/model/dataset.ts';
import { readDataset } from '#lib/model/reading/read.ts';
import type { Revision } from '#lib/model/file/revision.ts';
import ReaderPage from '#lib/reader/ReaderPage.svelte';
import { exampleDataset } from '../fixtures/example-dataset.ts';
import { farDataset } from '../fixtures/far-dataset.ts';
import { hostileQuery } from '../fixtures/hostile-query.ts';
import { nestedDataset } from '../fixtures/nested-dataset.ts';
import { illFormed } from '../fixtures/well-formed.ts';

const ORIGIN = 'https://plumbline.example';
const PATH = '/datasets/x';
const STATE = {
	id: 'x',
	revision: '0123456789abcdef0123456789abcdef' as Revision,
	asOf: '2026-11-24T00:00:00Z',
	frozen: false
};
const head: EmbedUrls['head'] = (study, address, options) =>
	headOf(study, { origin: ORIGIN, name: 'x' }, address, options);
const ADDRESSES = { home: ORIGIN + PATH, script: '/embed/page-0.js', boot: '', css: '', head };

function datasetIn(written: string): Dataset {
	const read = readDataset(written);
	if (!read.ok) throw new Error(JSON.stringify(read.problem));
	return read.value;
}

const nested = nestedDataset();
const DATASETS = [
	exampleDataset,
	JSON.stringify({ ...nested, statements: nested.statements.slice(0, 20), links: [] }),
	JSON.stringify(farDataset())
].map(datasetIn);

/** What the server makes of an address, by the route that makes it. */
const MAKERS: Record<string, (dataset: Dataset, query: string) => string> = {
	page: (dataset, query) => {
		const props = {
			dataset,
			shownState: { ...STATE, kept: true },
			origin: ORIGIN,
			path: PATH,
			params: new URLSearchParams(query),
			go: null
		};
		return render(ReaderPage, { props }).body;
	},
	embed: (dataset, query) => embedDocument(dataset, STATE, new URLSearchParams(query), ADDRESSES),
	'embed of a comparison': (dataset, query) =>
		compareDocument(dataset, STATE, new URLSearchParams(`view=compare&${query}`), {
			...{ home: ADDRESSES.home, boot: '', css: '', head }
		}),
	...Object.fromEntries(DOWNLOADS.map((file) => [file, fileMaker(file)])),
	...Object.fromEntries(COLLECTION_NAMES.map((list) => [`/api/v1 ${list}`, listMaker(list)])),
	'the page of a priority': (dataset, query) =>
		priorityAnswer(
			{ ...STATE, dataset, kept: true, behind: null },
			{ origin: ORIGIN, path: PATH, name: 'x', priority: firstOf(dataset), query }
		)!.body,
	'the embed of a priority': (dataset, query) =>
		priorityDocument(dataset, STATE, firstOf(dataset), new URLSearchParams(query), ADDRESSES)!,
	...Object.fromEntries(PRIORITY_DOWNLOADS.map((file) => [file, priorityFileMaker(file)]))
};

const firstOf = ({ documents }: Dataset) => documents[0]!.priorities[0]!.id;

function listMaker(list: CollectionName) {
	return (dataset: Dataset, query: string): string => {
		const filters = readListQuery(new URLSearchParams(query), 'filtered').ok ? query : '';
		const opened = { ...STATE, dataset, kept: true, behind: null };
		const question = { list, origin: ORIGIN, name: 'x', filters, from: 0, limit: 50 };
		const made = partJson(opened, question);
		return typeof made === 'string' ? made : made.refused.join();
	};
}

function priorityFileMaker(file: (typeof PRIORITY_DOWNLOADS)[number]) {
	return (dataset: Dataset, query: string): string => {
		const address = new URL(`${ORIGIN}${PATH}/priorities/p?${query}`);
		const wanted = { file, priority: firstOf(dataset), address };
		return priorityDownloadOf({ ...STATE, dataset }, wanted)!.body as string;
	};
}

function fileMaker(file: (typeof DOWNLOADS)[number]) {
	return (dataset: Dataset, query: string): string => {
		const address = new URL(`${ORIGIN}${PATH}?${query}`);
		const options = readPictureOptions(address.searchParams);
		const { body } = downloadOf(
			file,
			{ ...STATE, dataset },
			address,
			options.ok ? options.value : undefined
		);
		return typeof body === 'string' ? body : new TextDecoder().decode(body);
	};
}

describe.each(Object.keys(MAKERS))('an address of %s', (route) => {
	it('is answered, whatever it asks for', { timeout: 60_000 }, () => {
		const random = randomLcg(20_261_129);
		const broken: string[] = [];
		for (let run = 0; run < 120; run++) {
			const query = hostileQuery(random);
			try {
				const made = MAKERS[route]!(DATASETS[run % DATASETS.length]!, query);
				const problem = route.endsWith('.svg') ? illFormed(made) : null;
				if (problem) broken.push(`${query}: ${problem}`);
			} catch (error) {
				// A file has no place to say what it left out: the route answers 400.
				if (error instanceof UnreadableAddress) continue;
				broken.push(`${query}: ${String(error)}`);
			}
		}
		expect(broken).toEqual([]);
	});
});

it.each(DOWNLOADS.filter((file) => file.endsWith('.svg')))(
	'%s is well-formed whatever words the dataset and the search hold',
	(file) => {
		const queries = ['', `q=${encodeURIComponent(']]> \u0007 \ufffe')}`, 'statement=s1'];
		const problems = queries.map((query) => illFormed(MAKERS[file]!(DATASETS[2]!, query)));
		expect(problems).toEqual([null, null, null]);
	}
);

describe('what an address asks for and does not get', () => {
	const asked = (query: string) => MAKERS.page!(DATASETS[0]!, `view=compare&${query}`);

	it('is said once, whichever parameters ask for it', () => {
		expect(asked('priority=zzz&row=zzz&fold=zzz').match(/the priority “zzz”/g)).toHaveLength(1);
	});

	it('is said in eight sentences at most, and how much more there was', () => {
		const actors = Array.from({ length: 900 }, (_, at) => `actor=nobody-${at}`).join('&');
		const page = asked(actors);
		expect(page.match(/This address asks for the actor/g)).toHaveLength(8);
		expect(page).toContain('This address asks for 892 more things that cannot be shown');
	});

	it('is repeated only as far as it can be recognised by', () => {
		const page = asked(`priority=${'z'.repeat(5000)}`);
		expect(page).toContain(`the priority “${'z'.repeat(60)}…”`);
	});
});
