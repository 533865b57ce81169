import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { visits } from './visit.ts';

const visit = visits();
const noScript = { javaScriptEnabled: false };
const TOUR = '/datasets/ministerial-tour-2023';

const text = (page: Page) => page.locator('main').innerText();

describe('the page of a priority', () => {
	it('has the clause, the figures, the silences, and every link with both texts', async () => {
		const { page } = await visit(`${TOUR}/priorities/cn1`, noScript);
		const shown = await text(page);
		expect(shown).toContain('1 Ceasefire, end of fighting');
		expect(shown).toContain('3 statements since adoption on 30 November 2023, 3 before it.');
		expect(shown).toContain('Links counted: 6 accepted. Not counted: 12 suggested.');
		expect(shown).toContain('The chart and the list below show suggested and contested links too.');
		expect(shown).toMatch(/\d+ days\s+.*\s+\d+ statements on other priorities in that time/);
		const entries = page.locator('section[aria-labelledby=coded] > ol > li');
		expect(await entries.count()).toBe(18);
		expect(await entries.first().locator('blockquote').count()).toBe(2);
		expect(await entries.first().locator('mark').count()).toBeGreaterThan(1);
		expect(await page.getByRole('img', { name: /^Timeline of 18 statements/ }).count()).toBe(1);
	});

	it('has all that was coded to it, in pages', async () => {
		const { page } = await visit('/datasets/generated-300/priorities/p1', noScript);
		const entries = page.locator('section[aria-labelledby=coded] > ol > li');
		expect(await entries.count()).toBe(25);
		await page.getByRole('link', { name: 'Later statements' }).click();
		expect(await page.locator('nav[aria-label="Pages of the list"]').innerText()).toContain(
			'26–50'
		);
	});

	it('includes sub-points, or says that it does not', async () => {
		const { page } = await visit('/datasets/nested/priorities/p1', noScript);
		expect(await text(page)).toContain('Sub-points included:');
		await page.getByRole('link', { name: 'Leave them out' }).click();
		expect(await text(page)).toContain('Sub-points not included:');
		expect(new URL(page.url()).search).toBe('?alone=yes');
	});

	it('holds the filters of the address, and gives them on', async () => {
		const { page } = await visit(`${TOUR}/priorities/p4?actor=china&status=accepted`, noScript);
		expect(await text(page)).toContain('Actor: China');
		expect(await text(page)).not.toContain('The chart and the list below');
		await page.getByRole('link', { name: 'Next priority' }).click();
		expect(page.url()).toMatch(/priorities\/p5\?actor=china&status=accepted$/);
		await page.getByRole('link', { name: 'On the timeline' }).click();
		expect(new URL(page.url()).searchParams.getAll('priority')).toEqual(['p5']);
	});

	it('says of a priority without statements that none was found, and nothing else', async () => {
		const { page } = await visit(`${TOUR}/priorities/p3`, noScript);
		expect(await text(page)).toMatch(/no statement found in \d+ months since adoption/);
	});

	it('is not there for an id that the dataset does not have', async () => {
		const answers = ['constructor', '%00', 'p99', '..%2Fp1'].map((id) =>
			fetch(new URL(`${TOUR}/priorities/${id}`, inject('origin')))
		);
		expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([404, 404, 404, 404]);
	});

	it.each([320, 360, 768, 1280])('is no wider than its window at %i px', async (width) => {
		for (const path of [`${TOUR}/priorities/cn1`, '/datasets/long-words/priorities/p1']) {
			const { page } = await visit(path, { viewport: { width, height: 800 } });
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
		}
	});

	it('has its files', async () => {
		const { page } = await visit(`${TOUR}/priorities/p4?actor=china`, noScript);
		const links = page.locator('a[download]');
		expect(await links.allInnerTexts()).toEqual(['CSV', 'JSON', 'SVG', 'PNG']);
		for (const link of await links.all()) {
			const answer = await fetch(new URL((await link.getAttribute('href'))!, page.url()));
			expect(answer.status).toBe(200);
			expect((await answer.text()).length).toBeGreaterThan(300);
		}
	});

	it('says where to ask how to embed it, and is given the frame of its embed', async () => {
		const { page } = await visit(`${TOUR}/priorities/p4?actor=china`, noScript);
		const asked = page.locator('head link[type="application/json+oembed"]');
		const answer = await fetch((await asked.getAttribute('href'))!);
		const { type, html } = (await answer.json()) as { type: string; html: string };
		expect(type).toBe('rich');
		expect(html).toContain('/embed/ministerial-tour-2023/priorities/p4?actor=china"');
		const none = (await asked.getAttribute('href'))!.replace('p4', 'p99');
		expect((await fetch(none)).status).toBe(404);
	});
});

describe('the name of a priority leads to its page', () => {
	it.each([
		['in the matrix', '?view=compare'],
		['in coverage', '?view=compare&show=coverage'],
		['in attention', '?view=compare&show=attention']
	])('%s', async (_, query) => {
		const { page } = await visit(query);
		await page.locator(':is(th, .name) a:visible', { hasText: 'Reconciliation' }).click();
		await page.waitForURL(/\/priorities\/p4$/);
		expect(await page.locator('h1').innerText()).toContain('Reconciliation');
	});

	it('at the number of its row in the chart; its name filters, as before', async () => {
		const { page } = await visit('');
		const number = page.locator('.drawing a[title^="4 "]');
		const box = (await number.boundingBox())!;
		await page.mouse.click(box.x + 80, box.y + box.height / 2);
		await page.waitForURL(/priority=p4/);
		await number.click();
		await page.waitForURL(/\/priorities\/p4$/);
		expect(await page.locator('h1').innerText()).toContain('Reconciliation');
	});

	it('in the list of priorities, without scripts too', async () => {
		const { page } = await visit('?actor=russian-mfa', noScript);
		await page.locator('summary', { hasText: 'Priorities' }).click();
		await page.locator('details li a', { hasText: 'Reconciliation' }).click();
		expect(page.url()).toMatch(/\/priorities\/p4\?actor=russian-mfa$/);
	});

	it('in the names over the turned picture', async () => {
		const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
		const { page } = await visit('/datasets/sixty-rows', phone);
		await page.locator('.head summary').first().tap();
		await page.locator('details[open] dt a').first().tap();
		await page.waitForURL(/\/priorities\/p1$/);
		expect(await page.locator('h1').innerText()).toMatch(/^1 /);
	});
});

describe('the embed of a priority', () => {
	it('has no script but the one that tells its height, and names the full view', async () => {
		const address = new URL('/embed/ministerial-tour-2023/priorities/p4?lang=ar', inject('origin'));
		const answer = await fetch(address);
		const html = await answer.text();
		expect(html.match(/<script/g)).toHaveLength(1);
		expect(html).not.toMatch(/<script[^>]+src=/);
		const [, script = ''] = /<script>([\s\S]*)<\/script>/.exec(html)!;
		expect(script.length).toBeLessThan(2500);
		expect(html).toContain('dir="rtl"');
		expect(html).toContain(`/datasets/ministerial-tour-2023/priorities/p4" target="_blank"`);
		expect(answer.headers.get('content-security-policy')).not.toContain('frame-ancestors');
	});

	it('tells its height, and is shown as the host asks', async () => {
		const { page, complaints } = await visit('/');
		const frame = new URL(
			'/embed/ministerial-tour-2023/priorities/p4?theme=dark',
			inject('origin')
		);
		const height = await page.evaluate(async (src) => {
			const reported = new Promise<number>((resolve) => {
				addEventListener(
					'message',
					({ data }: MessageEvent<{ kind?: string; height?: number }>) => {
						if (data.kind === 'height') resolve(data.height!);
					}
				);
			});
			const frame = document.createElement('iframe');
			Object.assign(frame, { src, width: '600', height: '200' });
			document.body.append(frame);
			return reported;
		}, frame.href);
		expect(height).toBeGreaterThan(800);
		expect(complaints).toEqual([]);
	});

	it('says in a card that there is no such priority', async () => {
		const answer = await fetch(
			new URL('/embed/islamic-world-2023/priorities/none', inject('origin'))
		);
		expect(answer.status).toBe(404);
		expect(await answer.text()).toContain('There is no priority “none” in this dataset');
	});
});

describe('words that tell two sides apart', () => {
	it('open the statements behind each, on a page that came without its words', async () => {
		const { page, complaints } = await visit(
			'/datasets/generated-6000?view=compare&across=cuts&cut=2013-01-01'
		);
		const terms = page.locator('section[aria-labelledby=terms]');
		await terms.waitFor();
		const counts = await terms.innerText();
		expect(counts).toMatch(/words counted|Too few words/);
		expect(complaints).toEqual([]);
	});

	it('say that they are too few, without scripts', async () => {
		const { page } = await visit(
			`${TOUR}?view=compare&across=actors&side=russia&side=china`,
			noScript
		);
		expect(await text(page)).toMatch(/Too few words to compare: \d+ of Russia and \d+ of China/);
	});
});
