import { csvParse } from 'd3';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { downloadedBy } from './downloaded.ts';
import { visits } from './visit.ts';

const visit = visits();
const EXAMPLE = '/datasets/islamic-world-2023';
const QUERY = '?from=2023-11-20&to=2023-11-24&actor=russian-mfa';

const get = (address: string, headers = {}) => fetch(inject('origin') + address, { headers });

const linkOf = (page: Page, name: string) => page.getByRole('link', { name, exact: true });

/** The address of the state that a page shows, from its link. */
const fixedAddress = async (page: Page): Promise<string> =>
	(await page.getByRole('link', { name: 'Permanent link to this revision' }).getAttribute('href'))!;

describe.each([true, false])(
	'the files of a filtered timeline, scripts %s',
	(javaScriptEnabled) => {
		it.each([
			['CSV', 'timeline.csv', 'moscow-talks', 'riyadh-summit'],
			['Dataset file (JSON)', 'timeline.json', '"format": "plumbline-dataset"', 'coverage'],
			['JSON-LD', 'timeline.jsonld', '"name": "Opening remarks', '"name": "LAS–OIC joint summit"'],
			['Calendar', 'timeline.ics', 'DTSTART;VALUE=DATE:20231121', 'DTSTART;VALUE=DATE:20231111'],
			['SVG', 'timeline.svg', 'actor=russian-mfa', '<script'],
			['PNG', 'timeline.png', 'PNG', '<svg'],
			['PNG 2×', 'timeline@2x.png', 'PNG', '<svg']
		])('%s', async (link, file, holds, lacks) => {
			const { page } = await visit(QUERY, { javaScriptEnabled });
			const { name, text } = await downloadedBy(linkOf(page, link));
			expect(name).toBe(`islamic-world-2023-${file}`);
			expect(text).toContain(holds);
			expect(text).not.toContain(lacks);
		});
	}
);

it('links in its head every file with its type, as it is served', async () => {
	for (const query of [QUERY, '?view=compare&show=coverage', '']) {
		const { page } = await visit(query);
		const links = await page
			.locator('head link[rel=alternate]:not([type$=oembed])')
			.evaluateAll((all) =>
				all.map((one) => [one.getAttribute('href')!, one.getAttribute('type')!] as const)
			);
		expect(links.length).toBeGreaterThan(3);
		for (const [href, type] of links) {
			const { status, headers } = await fetch(new URL(href, inject('origin')));
			expect(status).toBe(200);
			expect(headers.get('content-type')!.split(';')[0]).toBe(type);
			// A feed takes filters alone: what else a page shows makes no other feed.
			if (!href.includes('/feed.')) expect(new URL(href, inject('origin')).search).toBe(query);
		}
	}
});

it('gives a comparison as PNG too', async () => {
	const { page } = await visit('?view=compare&show=coverage');
	const { name, text } = await downloadedBy(linkOf(page, 'PNG'));
	expect(name).toBe('islamic-world-2023-coverage.png');
	expect(text).toContain('PNG');
});

describe('the fixed address of a state', () => {
	it('shows the same, says that it is fixed, and leads back', async () => {
		const { page, complaints } = await visit(QUERY);
		const shown = await page.locator('.list').innerText();
		expect(await page.locator('footer').innerText()).toMatch(
			/As of \d+ \w+ \d{4} · revision [0-9a-f]{8} ·/
		);
		await page.getByRole('link', { name: 'Permanent link to this revision' }).click();
		await page.getByText('Fixed at revision').waitFor();
		expect(page.url()).toMatch(/@[0-9a-f]{32}\?/);
		expect(await page.locator('.list').innerText()).toBe(shown);
		await page.getByRole('link', { name: 'Current version of the dataset' }).click();
		await page.getByText('As of').waitFor();
		expect(page.url()).toBe(inject('origin') + EXAMPLE + QUERY);
		expect(complaints).toEqual([]);
	});

	it('has the same files, under its own name', async () => {
		const { page } = await visit(QUERY);
		const [path, query] = (await fixedAddress(page)).split('?');
		const [fixed, live] = await Promise.all(
			[path!, EXAMPLE].map((at) => get(`${at}/timeline.csv?${query!}`))
		);
		expect(fixed!.headers.get('content-disposition')).toContain(
			encodeURIComponent(path!.split('/').at(-1)!)
		);
		const rows = await fixed!.text();
		expect(rows).toBe(await live!.text());
		expect(new Set(csvParse(rows).map(({ id }) => id))).toEqual(new Set(['moscow-talks']));
	});

	it('works for a large dataset, whose statements come after the page', async () => {
		const { page, complaints } = await visit('/datasets/generated-20000?actor=a1');
		await page.getByRole('link', { name: 'Permanent link to this revision' }).click();
		await page.getByText('Fixed at revision').waitFor();
		await page.waitForSelector('[role=application]', { state: 'attached' });
		expect(await page.getByText('Fixed at revision').count()).toBe(1);
		expect(complaints).toEqual([]);
	}, 60_000); // the server reads and draws 20,000 statements twice

	it.each([true, false])('is there in a large page at once, scripts %s', async (scripts) => {
		const { page } = await visit('/datasets/generated-20000', { javaScriptEnabled: scripts });
		expect(await fixedAddress(page)).toMatch(/^\/datasets\/generated-20000@[0-9a-f]{32}$/);
	});

	it('of an unknown revision is an error page that names the present one', async () => {
		const unknown = `${EXAMPLE}@${'0'.repeat(32)}`;
		expect((await get(unknown)).status).toBe(404);
		expect((await get(`${unknown}/timeline.csv`)).status).toBe(404);
		const { page } = await visit(unknown);
		const words = await page.locator('main').innerText();
		expect(words).toContain(`There is no revision “${'0'.repeat(32)}”`);
		expect(words).toContain(`The current dataset is at ${EXAMPLE}.`);
	});
});

it.each(['/timeline.csv', '/timeline.png', '/outline', '/statements/moscow-talks'])(
	'says of %s how long it may be kept, and answers whoever has it without it',
	async (file) => {
		const { page } = await visit('');
		const live = await get(EXAMPLE + file);
		const tag = live.headers.get('etag')!;
		expect(live.headers.get('cache-control')).toBe('no-cache');
		expect(live.headers.get('access-control-allow-origin')).toBe('*');
		const again = await get(EXAMPLE + file, { 'if-none-match': tag });
		expect([again.status, await again.text()]).toEqual([304, '']);
		// The tag of a text is weak, since it travels gzipped.
		expect(again.headers.get('etag')).toBe(tag.replace('W/', ''));
		const fixed = await get((await fixedAddress(page)) + file);
		expect(fixed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
		expect(fixed.headers.get('access-control-allow-origin')).toBe('*');
	}
);

it.each([
	'timeline.csv?from=1990%E2%80%A6',
	'timeline.json?actor=nobody',
	'timeline.svg?period=soon',
	'timeline.png?status=maybe',
	'timeline@2x.png?kind=rumour',
	'card.png?relation=likes',
	'compare.csv?view=compare&show=pie',
	'distances.csv?row=p99'
])('refuses %s, which cannot be read, and says why', async (file) => {
	const answer = await get(`${EXAMPLE}/${file}`, { accept: 'application/json' });
	expect(answer.status).toBe(400);
	const { message, hint } = (await answer.json()) as Record<string, string>;
	expect(message).toMatch(
		/^This file cannot be made as its address asks\. (This address (asks for|names)|The period cannot be read)/
	);
	expect(message).not.toMatch(/ignored|is shown/);
	expect(hint).toMatch(/^Change this in the address/);
	const shown = await (await get(`${EXAMPLE}/${file}`, { accept: 'text/html' })).text();
	expect(shown).toMatch(/asks\. (This address|The period)/);
});
