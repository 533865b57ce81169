import { describe, expect, it } from 'vitest';
import { BANDS, bandedFrame } from '#lib/embed/banded-frame.ts';
import { embedDocument } from '#lib/embed/page/embed-document.ts';
import type { DatasetFile } from '#lib/model/file/file.ts';
import { generateDataset } from '#lib/model/file/generate.ts';
import { frameFor } from '#lib/timeline/layout/frame.ts';
import { exampleDataset } from '../fixtures/example-dataset.ts';
import { readWhole } from '../fixtures/minimal-dataset.ts';

const ADDRESSES = {
	home: 'https://x.y/z',
	script: '/embed/s.js',
	boot: '',
	css: '',
	head: () => ''
};

/** The chart of each band in the page of an embed, as SVG. */
function stillsOf(file: DatasetFile, query = ''): string[] {
	const page = embedDocument(
		readWhole(file),
		{ revision: '0123', asOf: null },
		new URLSearchParams(query),
		ADDRESSES
	);
	const [, stills] = /<div class="stills[^>]*>([\s\S]*?)<\/div>/.exec(page)!;
	return stills!.split(/(?=<svg class="band-)/).filter((still) => still.startsWith('<svg'));
}

const EXAMPLE = JSON.parse(exampleDataset) as DatasetFile;

describe('the chart that a server draws', () => {
	it('is drawn once a band, and is scaled in none', () => {
		const stills = stillsOf(EXAMPLE);
		expect(stills.map((still) => Number(/band-(\d+)/.exec(still)![1]))).toEqual([...BANDS]);
		for (const still of stills) expect(/^<svg[^>]*>/.exec(still)![0]).not.toContain('viewBox');
	});

	it('names both of two statements in every band', () => {
		for (const still of stillsOf(EXAMPLE)) {
			expect(still).toMatch(/>LAS–OIC joint [^<]*</);
			expect(still).toMatch(/>Opening remark[^<]*</);
		}
	});

	it.each(['', 'lang=ar', 'lang=ru'])(
		'cuts neither day nor place of two statements from 640 px on, and in English no title: %s',
		(query) => {
			for (const still of stillsOf(EXAMPLE, query).slice(2)) {
				const lines = [...still.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text!);
				expect(lines.filter((line) => /Riyadh|Moscow\b[^ ]*$/.test(line)).join()).not.toContain(
					'…'
				);
				expect(lines.filter((line) => /Riyadh/.test(line))).toEqual([
					expect.stringMatching(/as reported|منقول|по сообщению/)
				]);
				if (query !== '') continue;
				expect(lines).toContain('LAS–OIC joint summit');
				expect(lines).toContain('Opening remarks at the Moscow talks');
			}
		}
	);

	it('places all of its plot by shares of the width, within it', () => {
		const file = generateDataset({ statements: 20, priorities: 6, seed: 7 });
		for (const still of stillsOf(file)) {
			const shares = [...still.matchAll(/\bx[12]?="(-?[\d.]+)%"/g)].map(([, share]) =>
				Number(share)
			);
			expect(shares.length).toBeGreaterThan(25);
			expect(shares.filter((share) => share < -5 || share > 105)).toEqual([]);
		}
	});

	it.each([400, 6000])(
		'stretches with the width what is counted together, and keeps it within: %i statements',
		(statements) => {
			const file = generateDataset({ statements, priorities: 6, seed: 7 });
			for (const still of stillsOf(file)) {
				const parts = [
					...still.matchAll(
						/viewBox="0 0 ([\d.]+) 100" preserveAspectRatio="none"[^>]*>([\s\S]*?)<\/svg>/g
					)
				];
				expect(parts.length).toBeGreaterThan(3);
				for (const [, width, content] of parts) {
					const xs = [...content!.matchAll(/M(-?[\d.]+),/g)].map(([, x]) => Number(x));
					expect(xs.length).toBeGreaterThan(0);
					expect(xs.filter((x) => x < 0 || x > Number(width))).toEqual([]);
				}
			}
		}
	);
});

const asked = (width: number, height?: number) => ({
	...{ width, height, rows: 6, statements: 40, hasArcs: false }
});

describe('the frame of an embed’s chart', () => {
	it.each(BANDS)('is as any frame where a band begins: %i px', (width) => {
		const frame = frameFor(asked(width));
		expect(bandedFrame(asked(width))).toEqual({ ...frame, fit: frame.plot });
	});

	it.each([501, 569, 655, 700, 1023, 2000])(
		'only widens its plot within a band: %i px',
		(width) => {
			const begin = BANDS.findLast((band) => band <= width)!;
			const { plot, ...frame } = frameFor(asked(begin, 500));
			expect(bandedFrame(asked(width, 500))).toEqual({
				...frame,
				width,
				plot: plot + width - begin,
				fit: plot
			});
		}
	);

	it('is as any frame in columns narrower than all bands', () => {
		const frame = frameFor(asked(320));
		expect(bandedFrame(asked(320))).toEqual({ ...frame, fit: frame.plot });
	});
});
