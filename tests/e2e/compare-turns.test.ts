import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { visits } from './visit.ts';

const visit = visits();
const VIEWS = '/datasets/ministerial-tour-2023?view=compare';

/** What each row of a table says and where its links lead, once a kind of statement is chosen and the page says so. */
const rowsOnceChosen = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<{ isSeen: boolean; said: string }[]>((resolve) => {
				const status = () => document.querySelector('main p[role=status]')!.textContent;
				const before = status();
				const rows = () => [...document.querySelectorAll('tbody tr:has(th[scope=row])')];
				const isSeen = rows().map((row) => {
					const { top, bottom } = row.getBoundingClientRect();
					const around = row.closest('.sticky')!.getBoundingClientRect(); // which may scroll
					return Math.max(top, around.top, 0) < Math.min(bottom, around.bottom, innerHeight);
				});
				const changed = new MutationObserver(() => {
					if (status() === before) return;
					changed.disconnect();
					resolve(
						rows().map((row, at) => ({
							isSeen: isSeen[at]!,
							said: [
								row.textContent.replace(/\s+/g, ' '),
								...[...row.querySelectorAll('td a')].map((link) => link.getAttribute('href'))
							].join(' ')
						}))
					);
				});
				changed.observe(document.body, { childList: true, characterData: true, subtree: true });
				document.querySelector<HTMLInputElement>('input[name=kind][value=meeting]')!.click();
			})
	);

/** Whether a frame reported to the page what is on the screen; one that is not drawn gets none, and changes all at once. */
const areRowsWatched = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<boolean>((resolve) => {
				new IntersectionObserver(() => resolve(true)).observe(document.querySelector('tbody tr')!);
				setTimeout(() => resolve(false), 3000);
			})
	);

const rowsOf = (page: Page) =>
	page
		.locator('tbody tr:has(th[scope=row])')
		.evaluateAll((rows) =>
			rows.map((row) =>
				[
					row.textContent.replace(/\s+/g, ' '),
					...[...row.querySelectorAll('td a')].map((link) => link.getAttribute('href'))
				].join(' ')
			)
		);

it.each(['matrix', 'coverage', 'axis', 'attention', 'documents'])(
	'changes the rows of %s that are seen at once, and the others when these are painted',
	async (show) => {
		const { page, complaints } = await visit(`${VIEWS}&show=${show}&across=actors`, {
			viewport: { width: 1280, height: 360 }
		});
		await page.locator('tbody tr:has(th[scope=row])').first().scrollIntoViewIfNeeded();
		const isDrawn = await areRowsWatched(page);
		const atOnce = await rowsOnceChosen(page);
		const fresh = await visit(page.url().replace(/^[^?]*/, VIEWS.split('?')[0]!));
		const expected = await rowsOf(fresh.page);
		expect(atOnce).toHaveLength(expected.length);
		expect(atOnce.filter(({ isSeen }) => isSeen).length).toBeGreaterThan(0);
		atOnce.forEach(({ isSeen, said }, at) => {
			if (isSeen) expect(said).toBe(expected[at]);
		});
		const hasMore = isDrawn && show !== 'documents'; // whose six rows have room
		expect(atOnce.some(({ said }, at) => said !== expected[at])).toBe(hasMore);
		await expect.poll(() => rowsOf(page)).toEqual(expected);
		expect(complaints).toEqual([]);
	}
);

it('changes no row of a table that stands below the screen before what is on it is painted', async () => {
	const { page, complaints } = await visit(`${VIEWS}&show=axis&across=actors`, {
		viewport: { width: 1280, height: 360 }
	});
	const before = await rowsOf(page);
	const isDrawn = await areRowsWatched(page);
	const atOnce = (await rowsOnceChosen(page)).map(({ isSeen, said }) => {
		expect(isSeen).toBe(false);
		return said;
	});
	const fresh = await visit(page.url().replace(/^[^?]*/, VIEWS.split('?')[0]!));
	const expected = await rowsOf(fresh.page);
	// Days on which nothing is left go at once.
	if (isDrawn) expect(atOnce.filter((said) => !before.includes(said))).toEqual([]);
	else expect(atOnce).toEqual(expected);
	expect(expected.filter((said) => !before.includes(said)).length).toBeGreaterThan(3);
	await expect.poll(() => rowsOf(page)).toEqual(expected);
	expect(complaints).toEqual([]);
});
