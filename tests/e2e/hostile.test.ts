import { randomLcg } from 'd3';
import { describe, expect, inject, it } from 'vitest';
import { DOWNLOADS } from '#lib/files/download-names.ts';
import { hostileQuery } from '../fixtures/hostile-query.ts';
import { visits } from './visit.ts';

const visit = visits();

const NAMES = [
	'islamic-world-2023',
	'far',
	'none',
	'broken',
	'%00',
	'..%2F..',
	'x@y',
	'constructor'
];

const PAGES = ['', '/embed', '/review'];
const FILES = [
	...['/outline', '/statements/moscow-talks', '/statements/%5D%5D%3E'],
	...DOWNLOADS.map((file) => `/${file}`),
	...['/timeline.png.exe', '/%E0%A4%A', '/constructor']
];
// A page costs the server ten times what a file or a refusal does: a thousand of each kind are enough.
const SHARE_OF_PAGES = 0.06;

/** An address of this server that nobody would send in good faith. */
function hostileAddress(random: () => number): string {
	const one = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)]!;
	// Half of them meet a dataset that is there.
	const name = random() < 0.7 ? NAMES[Math.floor(random() * 2)]! : one(NAMES);
	const isPage = random() < SHARE_OF_PAGES;
	const path = isPage
		? one([...PAGES.map((page) => `/datasets/${name}${page}`), `/embed/${name}`, '/import'])
		: random() < 0.8
			? `/datasets/${name}${one(FILES)}`
			: one(['/oembed', '/', '/import/review', `/embed/${name}.js`]);
	return `${path}?${hostileQuery(random)}`;
}

/** A frame has no icon; opened by itself, an embed is asked for one. */
const NO_ICON = 'Failed to load resource: the server responded with a status of 404 (Not Found)';

/** Compressing is tried elsewhere, and takes as long as much of what is tried here. */
const PLAIN = { redirect: 'manual', headers: { 'accept-encoding': 'identity' } } as const;

const MANY = 100_000;
const AT_ONCE = 8;

it(
	'a hundred thousand hostile addresses: no fault of the server’s own',
	{ timeout: 600_000 },
	async () => {
		const random = randomLcg(20_261_129);
		const origin = inject('origin');
		const broken: string[] = [];
		const statuses = new Map<number, number>();
		let left = MANY;
		const ask = async (): Promise<void> => {
			while (left-- > 0) {
				const address = hostileAddress(random);
				const answer = await fetch(origin + address, PLAIN);
				const text = await answer.text();
				statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
				// 501 is what oEmbed says of a format that it does not have.
				const isFault = answer.status >= 500 && answer.status !== 501;
				if (isFault || text.length === 0) broken.push(`${answer.status} ${address}`);
			}
		};
		await Promise.all(Array.from({ length: AT_ONCE }, ask));
		expect(broken).toEqual([]);
		expect([...statuses.values()].reduce((sum, count) => sum + count)).toBe(MANY);
		expect(statuses.get(200)).toBeGreaterThan(MANY / 5);
	}
);

describe('in a browser', () => {
	it('hostile addresses show a page, and nothing complains', { timeout: 180_000 }, async () => {
		const random = randomLcg(11);
		const blank: string[] = [];
		for (let run = 0; run < 60; run++) {
			const query = hostileQuery(random);
			const name = NAMES[run % 2]!;
			const path = run % 3 === 2 ? `/embed/${name}` : `/datasets/${name}`;
			const { page, complaints: all } = await visit(`${path}?${query}`);
			const complaints = all.filter((one) => one !== NO_ICON);
			const words = await page.locator('body').innerText();
			if (words.trim().length < 100 || complaints.length > 0) {
				blank.push(`${path}?${query}: ${complaints.join('; ')}`);
			}
		}
		expect(blank).toEqual([]);
	});

	it('two things asked for in vain in the same words leave the page whole', async () => {
		const { page, complaints } = await visit('?view=compare&priority=zzz&row=zzz&fold=zzz');
		await page.locator('main h1').waitFor();
		expect(await page.getByText('the priority “zzz”').count()).toBe(1);
		expect(complaints).toEqual([]);
	});
});
