import { describe, expect, inject, it } from 'vitest';
import { SHOWS } from '#lib/query/address/compare-query.ts';
import { visits } from '../visit.ts';

const visit = visits();
const DATASET = 'ministerial-tour-2023';
const address = (show: string) => `/embed/${DATASET}?view=compare&show=${show}&across=kinds`;

/** A frame has no icon; opened by itself, an embed is asked for one. */
const NO_ICON = 'Failed to load resource: the server responded with a status of 404 (Not Found)';

describe.each(SHOWS)('an embedded comparison, %s', (show) => {
	it('loads nothing but itself, and complains of nothing', async () => {
		// A page of no scripts, which has nothing more to ask for.
		const { page, complaints } = await visit(`/embed/${DATASET}/priorities/p1`);
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await page.goto(inject('origin') + address(show));
		await page.locator('[data-part=figure]').waitFor();
		// A browser that opens an embed by itself asks for an icon.
		expect(asked.filter((path) => !/icon/.test(path))).toEqual([`/embed/${DATASET}`]);
		expect(complaints.filter((one) => one !== NO_ICON)).toEqual([]);
	});

	it.each([320, 680])('is no wider than a column of %i px', async (width) => {
		const { page } = await visit(address(show));
		await page.setViewportSize({ width, height: 800 });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
	});

	it('shows all of its rows, though its frame is low', async () => {
		const { page } = await visit(address(show));
		await page.setViewportSize({ width: 320, height: 200 });
		const hidden = await page
			.locator('[data-part=figure] [role=region]')
			.evaluateAll((regions) => regions.map((one) => one.scrollHeight - one.clientHeight));
		// A bar that scrolls sideways takes no part of the height here.
		expect(hidden.filter((px) => px > 2)).toEqual([]);
	});

	it('leads from a number to the full view, with that cell open', async () => {
		const { page } = await visit(address(show));
		const href = await page
			.locator('[data-part=figure] tbody td a, ul a')
			.first()
			.getAttribute('href');
		await page.goto(href!);
		await page.locator('aside h2', { hasText: /^\d+ statements?$/ }).waitFor();
		expect(new URL(page.url()).pathname).toBe(`/datasets/${DATASET}`);
	});
});

it('tells its host how tall it is', async () => {
	const { page } = await visit('/');
	const height = await page.evaluate(
		(src) =>
			new Promise<number>((resolve) => {
				addEventListener(
					'message',
					({ data }: MessageEvent<{ kind?: string; height?: number }>) => {
						if (data.kind === 'height') resolve(data.height!);
					}
				);
				const frame = document.createElement('iframe');
				frame.src = src;
				frame.style.width = '680px';
				document.body.append(frame);
			}),
		address('coverage')
	);
	expect(height).toBeGreaterThan(400);
});

it('follows the theme that is asked for', async () => {
	const { page } = await visit(`${address('matrix')}&theme=dark`, { colorScheme: 'light' });
	const paper = await page
		.locator('article')
		.evaluate((one) => getComputedStyle(one).backgroundColor);
	expect(paper).toBe('rgb(21, 24, 29)');
});
