import { expect, it } from 'vitest';
import { buildingOf } from '#lib/builder/building.ts';
import { studyOf } from '#lib/study/study.ts';
import { readEmbedOptions } from '#lib/embed/embed-options.ts';
import { readPictureOptions } from '#lib/files/picture/picture-options.ts';
import { generateDataset } from '#lib/model/file/generate.ts';
import { readAddress } from '#lib/query/address/address.ts';
import { knownQuery } from '#lib/answers/shown-state.ts';
import { readWhole } from '../fixtures/minimal-dataset.ts';

const dataset = readWhole(generateDataset({ statements: 3, priorities: 2, seed: 1 }));

/** The names that somebody reads of a query. */
function namesRead(read: (params: URLSearchParams) => void): string[] {
	const names = new Set<string>();
	class Watched extends URLSearchParams {
		override get(name: string) {
			names.add(name);
			return super.get(name);
		}
		override getAll(name: string) {
			names.add(name);
			return super.getAll(name);
		}
		override has(name: string) {
			names.add(name);
			return super.has(name);
		}
	}
	// What is read of a comparison’s borders depends on how it is asked to part them.
	for (const query of ['', 'across=cuts&cut=2023']) read(new Watched(query));
	return [...names];
}

const READERS: Record<Parameters<typeof knownQuery>[1], (params: URLSearchParams) => void> = {
	page: (params) => void readAddress(params, studyOf(dataset)),
	embed: (params) => {
		readAddress(params, studyOf(dataset));
		readEmbedOptions(params);
	},
	file: (params) => {
		readAddress(params, studyOf(dataset));
		readPictureOptions(params);
	},
	builder: (searchParams) =>
		void buildingOf(
			{ id: 'a', dataset, revision: '', frozen: false, kept: true },
			{ origin: 'https://plumbline.example', searchParams }
		)
};

it.each(Object.entries(READERS) as [keyof typeof READERS, (params: URLSearchParams) => void][])(
	'keeps of a query all that is read of it, and nothing else: %s',
	(of, read) => {
		const names = namesRead(read).sort();
		expect(names.length).toBeGreaterThan(20);
		const all = new URLSearchParams([...names, 'utm_source', 'fbclid'].map((name) => [name, '1']));
		expect([...new URLSearchParams(knownQuery(all, of)).keys()]).toEqual(names);
	}
);

it('is the same in whatever order a query is written, with the order of what it lists', () => {
	const known = (query: string) => knownQuery(new URLSearchParams(query), 'page');
	expect(known('q=a&actor=b&utm=1&actor=a')).toBe('actor=b&actor=a&q=a');
	expect(known('actor=b&actor=a&q=a')).toBe(known('q=a&actor=b&actor=a'));
});
