import { randomLcg } from 'd3';
import { expect, it } from 'vitest';
import { hostileQuery } from '../fixtures/hostile-query.ts';
import { visits } from './visit.ts';

const visit = visits();

const NAMES = ['islamic-world-2023', 'far'];

/** A frame has no icon; opened by itself, an embed is asked for one. */
const NO_ICON = 'Failed to load resource: the server responded with a status of 404 (Not Found)';

const random = randomLcg(11);
const ADDRESSES = Array.from({ length: 60 }, (_, run) => {
	const path = run % 3 === 2 ? '/embed' : '/datasets';
	const within = run % 5 === 4 ? '/priorities/p1' : '';
	// Every other embed is of a comparison.
	const view = run % 6 === 5 && within === '' ? 'view=compare&' : '';
	return `${path}/${NAMES[run % 2]!}${within}?${view}${hostileQuery(random)}`;
});

it.each(ADDRESSES)('a hostile address shows a page, and nothing complains: %s', async (address) => {
	const { page, complaints } = await visit(address);
	expect((await page.locator('body').innerText()).trim().length).toBeGreaterThan(100);
	expect(complaints.filter((one) => one !== NO_ICON)).toEqual([]);
});

it('two things asked for that cannot be had in the same words leave the page whole', async () => {
	const { page, complaints } = await visit('?view=compare&priority=zzz&row=zzz&fold=zzz');
	await page.locator('main h1').waitFor();
	expect(await page.getByText('the priority “zzz”').count()).toBe(1);
	expect(complaints).toEqual([]);
});
