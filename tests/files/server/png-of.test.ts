import { decode } from 'fast-png';
import { describe, expect, it, vi } from 'vitest';
import { PLAIN_PICTURE, type PngName, PNGS } from '#lib/files/picture/picture-options.ts';
import { pngOf } from '#lib/files/server/png-of.ts';
import { generateDataset } from '#lib/model/file/generate.ts';
import { downloaded, inState, PAGE } from '../../fixtures/downloaded.ts';
import { readWhole } from '../../fixtures/minimal-dataset.ts';
import { exampleFile } from '../../query/studies.ts';

vi.setConfig({ testTimeout: 30_000 }); // millions of pixels, beside other work

const example = readWhole(exampleFile());

const png = async (name: PngName, of = example, options = PLAIN_PICTURE) => {
	const { body } = await pngOf(name, inState(of), new URL(PAGE), options);
	return body as Uint8Array<ArrayBuffer>;
};

/** Width and height as the header of the file has them. */
const sizeOf = (file: Uint8Array): number[] => {
	const view = new DataView(file.buffer, file.byteOffset);
	return [view.getUint32(16), view.getUint32(20)];
};

describe.each(Object.keys(PNGS) as PngName[])('%s', (name) => {
	it('is a PNG file as large as its SVG, or twice as large, and the same each time', async () => {
		const file = await png(name);
		expect([...file.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
		const { of, zoom } = PNGS[name];
		const { body } = downloaded(of, '', example);
		const [, width, height] = / width="(\d+)" height="(\d+)"/.exec(body)!.map(Number);
		expect(sizeOf(file)).toEqual([width! * zoom, height! * zoom]);
		expect(await png(name)).toEqual(file);
	});
});

it('is named after its dataset and what it shows, and after its revision where that is fixed', async () => {
	const nameOf = async (file: PngName, query: string, frozen = false) =>
		(await pngOf(file, inState(example, frozen), new URL(PAGE + query), PLAIN_PICTURE)).name;
	const { revision } = inState(example);
	expect(await nameOf('timeline.png', '')).toBe('example-timeline.png');
	expect(await nameOf('timeline@2x.png', '', true)).toBe(`example@${revision}-timeline@2x.png`);
	expect(await nameOf('compare.png', '?show=coverage')).toBe('example-coverage.png');
});

it('gives a card the size that previews ask for', async () => {
	expect(sizeOf(await png('card.png'))).toEqual([1200, 630]);
});

it('has the colour of each accepted mark where the SVG has it', async () => {
	const { body } = downloaded('timeline.svg', '', example);
	const { data, width, channels } = decode(await png('timeline.png'));
	const top = Number(/translate\(24,(\d+)\)/.exec(body)![1]);
	const left = 24 + Number(/class="plot" transform="translate\((\d+),/.exec(body)![1]);
	const plot = body.slice(
		body.indexOf('class="plot"'),
		body.indexOf('</g>', body.indexOf('class="plot"'))
	);
	const marks = [
		...plot.matchAll(
			/fill="(#\w+)" [^>]*paint-order="stroke" transform="translate\(([\d.]+),([\d.]+)\)"/g
		)
	].map(([, fill, x, y]) => ({ x: left + Number(x), y: top + Number(y), fill: fill! }));
	const heads = Math.min(...marks.map(({ y }) => y));
	expect(marks.filter(({ y }) => y === heads)).toHaveLength(2); // an initial stands in each
	const dots = marks.filter(({ y }) => y > heads);
	expect(dots).toHaveLength(5);
	for (const { x, y, fill } of dots) {
		const at = (Math.floor(y) * width + Math.floor(x)) * channels;
		const colour = [...data.slice(at, at + 3)].map((one) => one.toString(16).padStart(2, '0'));
		expect(`#${colour.join('')}`).toBe(fill);
	}
});

it('makes a picture smaller as a whole where it would be too large', async () => {
	const many = readWhole(generateDataset({ statements: 10, priorities: 300, seed: 1 }));
	const [width, height] = sizeOf(
		await png('timeline@2x.png', many, { ...PLAIN_PICTURE, width: 2400 })
	);
	expect(width! * height!).toBeLessThan(25_000_000);
	expect(width! * height!).toBeGreaterThan(23_000_000);
});
