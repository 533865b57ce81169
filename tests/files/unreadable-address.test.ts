import { expect, it } from 'vitest';
import { DOWNLOADS } from '#lib/files/download-names.ts';
import { UnreadableAddress } from '#lib/files/unreadable-address.ts';
import { generateDataset } from '#lib/model/file/generate.ts';
import { readDataset } from '#lib/model/reading/read.ts';
import { readingOf } from '#lib/query/reading.ts';
import { studyOf } from '#lib/study/study.ts';
import { downloaded } from '../fixtures/downloaded.ts';
import { exampleDataset } from '../fixtures/example-dataset.ts';
import { readWhole } from '../fixtures/minimal-dataset.ts';

const read = readDataset(exampleDataset);
if (!read.ok) throw new Error('The example cannot be read');
const example = read.value;

const UNREADABLE = [
	...['from=1990&to=', 'from=1990%E2%80%A6', 'from=2024&to=2023', 'from=soon&to=later'],
	...['period=yesterday', 'actor=nobody', 'priority=p99', 'kind=rumour', 'relation=likes'],
	...['status=maybe', 'statement=unknown', 'among=here', 'view=pie', 'kind=vote&kind=rumour'],
	...['show=pie', 'across=moods', 'share=none', 'cells=full', 'fold=p99', 'sort=colour'],
	...['cut=soon', 'days=few', 'during=then', 'row=p99', 'mirror=maybe', 'alone=maybe']
];

it.each(UNREADABLE)('no file is made of an address that asks for %s', (query) => {
	// A timeline has no view: its files are the same for all.
	const files = DOWNLOADS.filter((file) => query !== 'view=pie' || file.startsWith('compare'));
	for (const file of files) {
		const make = () => downloaded(file, `?${query}`, example);
		if (query === 'view=pie') expect(make).not.toThrow();
		else expect(make, file).toThrow(UnreadableAddress);
	}
});

const refusalOf = (query: string, file: (typeof DOWNLOADS)[number] = 'compare.csv'): string[] => {
	try {
		downloaded(file, query, example);
	} catch (thrown) {
		if (thrown instanceof UnreadableAddress) return [...thrown.problems];
		throw thrown;
	}
	return [];
};

it('says why, as the page does, and not what the page does instead', () => {
	expect(refusalOf('?actor=nobody', 'timeline.csv')).toEqual([
		'This address asks for the actor “nobody”, which is not in this dataset.'
	]);
	const page = readingOf(studyOf(example), new URLSearchParams('actor=nobody'));
	expect(page.problems).toEqual([
		'This address asks for the actor “nobody”, which is not in this dataset. It was ignored.'
	]);
});

it.each([
	...UNREADABLE,
	...[
		'across=actors&side=nobody',
		'show=axis&anchor=never',
		'show=axis&mirror=yes',
		'cells=evidence'
	],
	...[
		'across=documents',
		'across=cuts',
		'across=actors&column=nobody',
		'show=axis&anchor=a&anchor=b'
	],
	...[`q=${'long '.repeat(80)}`, Array.from({ length: 20 }, (_, at) => `kind=${at}`).join('&')],
	Array.from({ length: 70 }, (_, at) => `side=${at}`).join('&')
])('tells of nothing that was made where nothing was: %s', (query) => {
	const said = refusalOf(`?view=compare&${query}`).join(' ');
	expect(said).not.toMatch(
		/ignored|instead|Everything is shown|All are shown|first \d+ (?:are|were)|is used/
	);
	expect(said).not.toMatch(/It counts from|Nothing is open|stacked/);
});

it.each(['', '?', '?from=&to=&q=&period=', '?page=9&utm_source=x', '?status=contested'])(
	'files are made of an address that asks for nothing unreadable: “%s”',
	(query) => {
		for (const file of DOWNLOADS) expect(() => downloaded(file, query, example)).not.toThrow();
	}
);

it.each(['side=nobody', 'column=nobody', 'anchor=never&show=axis'])(
	'no file of a comparison is made without %s, which it asks for',
	(query) => {
		const make = () => downloaded('compare.csv', `?view=compare&across=actors&${query}`, example);
		expect(make).toThrow(UnreadableAddress);
	}
);

it('what is shown in another way than asked for is made, and noted in the file', () => {
	const many = readWhole(generateDataset({ statements: 300, priorities: 3, seed: 7 }));
	const query = '?view=compare&across=days';
	expect(downloaded('compare.json', query, many).body).toContain(
		'Grouping by day would take more than'
	);
	expect(downloaded('compare.svg', query, many).body).toContain('Grouping by day would take more');
	expect(() => downloaded('compare.csv', query, many)).not.toThrow();
});
