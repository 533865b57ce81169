import { expect, it } from 'vitest';
import { DOWNLOADS } from '#lib/files/download-names.ts';
import { UnreadableAddress } from '#lib/files/unreadable-address.ts';
import { generateDataset } from '#lib/model/generate.ts';
import { readDataset } from '#lib/model/read.ts';
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

it('says the same as the page', () => {
	expect(() => downloaded('timeline.csv', '?actor=nobody', example)).toThrow(
		'This address asks for the actor “nobody”, which is not in this dataset. It was left out.'
	);
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

it('what is shown in another way than asked for is made, and told in the file', () => {
	const many = readWhole(generateDataset({ statements: 300, priorities: 3, seed: 7 }));
	const query = '?view=compare&across=days';
	expect(downloaded('compare.json', query, many).body).toContain('By day there would be more than');
	expect(downloaded('compare.svg', query, many).body).toContain('By day there would be more');
	expect(() => downloaded('compare.csv', query, many)).not.toThrow();
});
