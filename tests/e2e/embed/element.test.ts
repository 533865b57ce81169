import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { element } from './host-pages.ts';
import { hosts } from './hosts.ts';

const { visit } = hosts();
const EXAMPLE = '/datasets/islamic-world-2023';

describe('the element', () => {
	it.each([
		['dark', '', 'rgb(21, 24, 29)'],
		['light', '', 'rgb(251, 250, 246)'],
		['dark', 'theme="light"', 'rgb(251, 250, 246)'],
		['light', 'theme="dark"', 'rgb(21, 24, 29)']
	] as const)('on a %s system %s has the paper %s', async (colorScheme, attributes, paper) => {
		const { page } = await visit(element(EXAMPLE, { attributes }), { colorScheme });
		const embed = page.locator('plumbline-timeline .embed');
		await embed.waitFor();
		expect(await embed.evaluate((one) => getComputedStyle(one).backgroundColor)).toBe(paper);
	});

	it('and a frame are shown in a page that lets in only what says that it may come', async () => {
		const { page, embeds, complaints } = await visit(element(EXAMPLE, { isolated: true }));
		await page.locator('plumbline-timeline [role=application]').waitFor();
		await embeds[0]!.locator('[role=application]').waitFor();
		expect(complaints).toEqual([]);
	});

	it.each([
		'/embed/plumbline.js',
		'/embed/loader.js',
		'/embed/none.js',
		'/embed/islamic-world-2023',
		'/embed/none',
		`${EXAMPLE}/card.png`,
		`${EXAMPLE}/outline`
	])('%s says that pages of others may load it', async (path) => {
		const { headers } = await fetch(inject('origin') + path);
		expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
	});
});

describe('the element draws what is no timeline', () => {
	const TOUR = '/datasets/ministerial-tour-2023';

	it.each([
		['a matrix', 'view=compare&across=actors', 'Said against declared', 'td a.count'],
		['coverage', 'view=compare&show=coverage', 'Coverage and silence', 'td svg path'],
		['attention', 'view=compare&show=attention&across=actors', 'Attention to each', 'td a'],
		['one axis', 'view=compare&show=axis&across=actors', 'Statements on one axis', 'td svg'],
		['documents', 'view=compare&show=documents', 'Document against document', 'td a.count']
	])('%s, each number of which opens the full view', async (_, query, heading, part) => {
		const host = element(TOUR, { attributes: `query="?${query.replaceAll('&', '&amp;')}"` });
		const { page, complaints } = await visit(host);
		await page.locator('plumbline-timeline .heading', { hasText: heading }).waitFor();
		expect(await page.locator(`plumbline-timeline ${part}`).count()).toBeGreaterThan(0);
		const link = page.locator('plumbline-timeline td a[target=_blank]').first();
		expect(await link.getAttribute('href')).toMatch(/ministerial-tour-2023\?view=compare/);
		expect(complaints).toEqual([]);
	});

	it('the words that are evidence, which came without the dataset', async () => {
		const { page } = await visit(element(EXAMPLE, { attributes: 'query="?view=compare"' }));
		const words = page.locator('plumbline-timeline td q').first();
		expect(await words.innerText()).not.toBe('');
	});

	it('a priority, with both texts of the first statements', async () => {
		const { page } = await visit(element(TOUR, { attributes: 'priority="cn1"' }));
		await page.locator('plumbline-timeline .title', { hasText: 'Ceasefire' }).waitFor();
		expect(await page.locator('plumbline-timeline ol > li mark').count()).toBeGreaterThan(1);
	});

	it('says that there is no such priority, and keeps its link', async () => {
		const { page } = await visit(element(TOUR, { attributes: 'priority="none"' }));
		const refusal = page.locator('plumbline-timeline .refusal');
		await refusal.waitFor();
		expect(await refusal.innerText()).toContain('There is no priority “none”');
		expect(await page.locator('plumbline-timeline a', { hasText: 'A link' }).count()).toBe(1);
	});

	it.each([
		['ar', 'rtl', 'priority="none"', 'لا توجد أولوية'],
		['ru', 'ltr', 'priority="none"', 'В этом наборе данных нет приоритета'],
		['ar', 'rtl', '', 'لا توجد مجموعة بيانات على'],
		['ru', 'ltr', '', 'нет набора данных (404)']
	])('says what it cannot show in its language, %s', async (lang, dir, more, said) => {
		const dataset = more === '' ? '/datasets/none' : TOUR;
		const { page } = await visit(element(dataset, { attributes: `lang="${lang}" ${more}` }));
		const refusal = page.locator('plumbline-timeline .refusal');
		await refusal.waitFor();
		expect(await refusal.innerText()).toContain(said);
		expect(await refusal.getAttribute('lang')).toBe(lang);
		expect(await refusal.getAttribute('dir')).toBe(dir);
	});
});

describe('the element, of a server that is not to be trusted', () => {
	let server: Server;
	let origin: string;
	let outline: Record<string, unknown> & { sources: Record<string, unknown>[] };
	let opened: Record<string, unknown> & { statement: Record<string, unknown> };

	beforeAll(async () => {
		const fetched = async (path: string): Promise<unknown> =>
			(await fetch(inject('origin') + path)).json();
		outline = (await fetched(`${EXAMPLE}/outline`)) as typeof outline;
		opened = (await fetched(`${EXAMPLE}/statements/moscow-talks`)) as typeof opened;
		const bad = 'javascript:document.title=1';
		const [source, ...rest] = outline.sources;
		const answers: Record<string, unknown> = {
			'/link/outline': { ...outline, sources: [{ ...source, address: bad }, ...rest] },
			'/copy/outline': { ...outline, sources: [{ ...source, archived: bad }, ...rest] },
			'/later/outline': { ...outline, version: 2 },
			'/film/outline': outline,
			'/film/statements/moscow-talks': {
				...opened,
				statement: {
					...opened.statement,
					media: [{ address: bad, caption: 'A film', credit: null }]
				}
			}
		};
		server = createServer(({ url }, answer) => {
			answer.setHeader('access-control-allow-origin', '*');
			const found = answers[url!];
			answer.statusCode = found ? 200 : 404;
			answer.end(JSON.stringify(found ?? null));
		});
		await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
		origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	});
	afterAll(() => server.close());

	it.each([
		['link', /cannot be read\. The data sent are not valid at “sources\.0\.address”/],
		['copy', /“sources\.0\.archived”/],
		['later', /is in version 2, and this page reads version 1/]
	])('shows why it shows nothing: %s', async (name, why) => {
		const { page } = await visit(element(`${origin}/${name}`));
		expect(await page.locator('plumbline-timeline .refusal').innerText()).toMatch(why);
		expect(await page.locator('plumbline-timeline a').allInnerTexts()).toEqual(['A link']);
	});

	it('leaves out a statement that it cannot read, and says so', async () => {
		const attributes = 'query="?statement=moscow-talks"';
		const { page } = await visit(element(`${origin}/film`, { attributes }));
		const evidence = page.locator('plumbline-timeline [data-part=evidence]');
		await evidence.getByText('in a version or form that this page cannot read').waitFor();
		expect(await page.locator('plumbline-timeline a[href^="javascript:"]').count()).toBe(0);
	});

	it.each(['javascript:alert(1)//', 'data:application/json,1', 'file:///etc/x', 'http://'])(
		'fetches nothing from %s',
		async (dataset) => {
			const { page } = await visit(element(dataset));
			expect(await page.locator('plumbline-timeline .refusal').innerText()).toContain(
				'is not the address of a dataset'
			);
		}
	);
});
