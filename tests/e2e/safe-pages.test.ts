import { describe, expect, inject, it } from 'vitest';
import { rest } from './rest.ts';
import { visits } from './visit.ts';

const visit = visits();

const EXAMPLE = '/datasets/islamic-world-2023';
/** An embed opened by itself is asked for an icon, and has none. */
const NO_ICON = 'Failed to load resource: the server responded with a status of 404 (Not Found)';

const PAGES = [
	...['/', EXAMPLE, `${EXAMPLE}?view=compare`, `${EXAMPLE}/embed`, `${EXAMPLE}/review`],
	...['/import', '/import/review', '/datasets/generated-20000', '/embed/islamic-world-2023']
];

describe('a page lets in only what is its own', () => {
	it.each(PAGES)('and needs no more: %s', async (path) => {
		const { headers } = await fetch(inject('origin') + path);
		const policy = headers.get('content-security-policy')!;
		expect(policy).toContain("default-src 'none'");
		expect(policy).not.toMatch(/script-src[^;]*unsafe/);
		const { page, complaints } = await visit(path);
		await page.waitForFunction(
			() => document.body.dataset.live !== undefined || location.pathname.startsWith('/embed/')
		);
		// What a page fetches later, and the frame of a preview.
		await rest(page, 600);
		expect(complaints.filter((one) => one !== NO_ICON)).toEqual([]);
	});

	it('and runs no script that somebody put into it', async () => {
		const { page } = await visit(EXAMPLE);
		const ran = await page.evaluate(() => {
			const script = document.createElement('script');
			script.textContent = 'document.title = "taken over"';
			document.body.append(script);
			return document.title;
		});
		expect(ran).not.toBe('taken over');
	});
});

describe('every answer has the headers that keep it safe', () => {
	it.each([
		...['/', EXAMPLE, '/nowhere', '/datasets/none', '/datasets/broken', '/datasets/%E0%A4%A'],
		...[
			'/icon.svg',
			`${EXAMPLE}.json`,
			`${EXAMPLE}/timeline.svg`,
			`${EXAMPLE}/timeline.csv?from=x`
		],
		...['/oembed', '/health', `/${'x'.repeat(9000)}`]
	])('%s', async (path) => {
		const { headers } = await fetch(inject('origin') + path);
		expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
		expect(headers.get('x-content-type-options')).toBe('nosniff');
		expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
		expect(headers.get('permissions-policy')).toContain('geolocation=()');
	});

	it.each(['/embed/islamic-world-2023', '/embed/none', '/embed/broken', '/embed/page-0.js'])(
		'an embed may be framed by anybody: %s',
		async (path) => {
			const { headers } = await fetch(inject('origin') + path);
			expect(headers.get('content-security-policy')).toContain("default-src 'none'");
			expect(headers.get('content-security-policy')).not.toContain('frame-ancestors');
			expect(headers.get('x-content-type-options')).toBe('nosniff');
			expect(headers.get('permissions-policy')).toContain('geolocation=()');
		}
	);
});

it('has the licences of what it is made of', async () => {
	const text = await (await fetch(`${inject('origin')}/licences.txt`)).text();
	expect(text).toMatch(/^svelte \d/m);
	expect(text).toMatch(/^d3 \d/m);
});
