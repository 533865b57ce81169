import { describe, expect, it } from 'vitest';
import { DOWNLOADS } from '#lib/files/download-names.ts';
import { PNGS } from '#lib/files/picture/picture-options.ts';
import { pageFiles } from '#lib/query/address/page-files.ts';
import { downloaded } from '../../fixtures/downloaded.ts';
import { minimalDataset, readWhole } from '../../fixtures/minimal-dataset.ts';

describe.each(['timeline', 'compare'] as const)('the files of the page “%s”', (of) => {
	const files = pageFiles(of, '/datasets/example', '?actor=a1');

	it('can all be had, and have the types that are declared', () => {
		for (const { file, type } of files) {
			const download = DOWNLOADS.find((name) => name === file);
			const served = download
				? downloaded(download, '', readWhole(minimalDataset())).type
				: Object.hasOwn(PNGS, file) && 'image/png';
			expect(served && served.split(';')[0]).toBe(type);
		}
	});

	it('keep the query, and have names of their own', () => {
		const address = new RegExp(`^/datasets/example/${of}[@.a-z0-9]+\\?actor=a1$`);
		for (const { href } of files) expect(href).toMatch(address);
		expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
	});
});

it('has no query where the page asks for nothing', () => {
	const [csv] = pageFiles('timeline', '/datasets/example@0f', '?');
	expect(csv!.href).toBe('/datasets/example@0f/timeline.csv');
});
