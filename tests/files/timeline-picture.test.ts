import { describe, expect, it } from 'vitest';
import { PLAIN_PICTURE } from '#lib/files/picture/picture-options.ts';
import type { Dataset } from '#lib/model/dataset.ts';
import { generateDataset } from '#lib/model/file/generate.ts';
import { DARK_THEME } from '#lib/timeline/draw/theme.ts';
import { exampleFile } from '../query/studies.ts';
import { downloaded, PAGE } from '../fixtures/downloaded.ts';
import { readWhole } from '../fixtures/minimal-dataset.ts';

const example = readWhole(exampleFile());
const generated = readWhole(generateDataset({ statements: 300, priorities: 6, seed: 7 }));

const picture = (query: string, of: Dataset, options = {}) =>
	downloaded('timeline.svg', query, of, false, { ...PLAIN_PICTURE, ...options }).body.replaceAll(
		'><',
		'>\n<'
	);

const wordsOf = (svg: string): string[] =>
	[...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, words]) => words!);

describe('the timeline as a picture', () => {
	it('the example', async () => {
		await expect(picture('', example)).toMatchFileSnapshot('./example-timeline.svg');
	});

	it('300 statements, filtered, narrow and dark', async () => {
		const svg = picture('?actor=a1&actor=a2&from=2012-01-01&to=2014-12-31&theme=dark', generated, {
			...{ width: 640, theme: DARK_THEME }
		});
		await expect(svg).toMatchFileSnapshot('./generated-timeline.svg');
	});
});

it('says what is shown, who published it, what a place on it claims, and where to find it', () => {
	const words = wordsOf(picture('?status=suggested&statement=moscow-talks', example));
	expect(words).toEqual(
		expect.arrayContaining([
			'8 Nov – 24 Nov 2023 · Showing 2 of 2 statements, 2 links (2 suggested); left out: 5 accepted.',
			'Link status: suggested'
		])
	);
	expect(words.join(' ')).toContain('Inclusion doesn’t mean they are true');
	expect(words.at(-1)).toBe(`${PAGE}?status=suggested&amp;statement=moscow-talks`);
});

it('explains in its legend what occurs, and nothing else', () => {
	const legend = wordsOf(picture('?status=suggested', example)).join(' ');
	expect(legend).toContain('suggested: not yet judged');
	expect(legend).not.toMatch(/accepted:|rejected:|contradicts:|overlapping statements/);
});
