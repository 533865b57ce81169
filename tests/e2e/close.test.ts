import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { rest } from './rest.ts';
import { visits } from './visit.ts';

const visit = visits();

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const noScript = { ...phone, javaScriptEnabled: false };
const low = { viewport: { width: 1280, height: 420 } };

/**
 * The words that would be seen if the button that closes what is open were away, and whether it can be pressed. Runs in
 * the page.
 */
const underClose = (part: string) => {
	const opened = document.querySelector<HTMLElement>(part)!;
	const close = [...opened.querySelectorAll('a')].find((link) => link.textContent === 'Close')!;
	const box = close.getBoundingClientRect();
	const x = (box.left + box.right) / 2;
	const y = (box.top + box.bottom) / 2;
	const canBePressed = document.elementFromPoint(x, y) === close;
	const covered: string[] = [];
	close.style.visibility = 'hidden';
	const words = document.createTreeWalker(
		opened.closest('section') ?? opened,
		NodeFilter.SHOW_TEXT
	);
	while (words.nextNode()) {
		const text = words.currentNode;
		if (close.contains(text) || text.textContent!.trim() === '') continue;
		const range = document.createRange();
		range.selectNodeContents(text);
		for (const line of range.getClientRects()) {
			const [left, right] = [Math.max(box.left, line.left), Math.min(box.right, line.right)];
			const [top, bottom] = [Math.max(box.top, line.top), Math.min(box.bottom, line.bottom)];
			if (right - left < 1 || bottom - top < 3) continue;
			const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
			if (seen?.contains(text)) covered.push(text.textContent!.trim());
		}
	}
	close.style.visibility = '';
	return { canBePressed, covered };
};

/** How far a part is from the top of what it is scrolled in, and how tall it is. */
const rangeOf = (page: Page, part: string, isInside: boolean) =>
	page.locator(part).evaluate(
		(one, isInside) => ({
			top: isInside ? 0 : one.getBoundingClientRect().top + scrollY,
			height: isInside ? one.scrollHeight : one.getBoundingClientRect().height
		}),
		isInside
	);

it.each([
	['in the turned list', '/datasets/generated-400?statement=s40', phone, '.opened'],
	[
		'in the turned list, without scripts',
		'/datasets/generated-400?statement=s40',
		noScript,
		'.opened'
	],
	['in the list', '?statement=moscow-talks', phone, '.opened'],
	['under the chart', '/datasets/generated-300?statement=s200&page=1', phone, 'aside'],
	[
		'in the cell of a comparison',
		'/datasets/generated-300?view=compare&show=coverage&row=p1',
		phone,
		'aside'
	],
	['beside the chart', '?statement=moscow-talks', low, 'aside'],
	['across the page', '?statement=moscow-talks&evidence=spread', low, 'aside']
])('what closes a statement %s covers no words, and is in sight', async (_, address, how, part) => {
	const { page } = await visit(address, how);
	const isInside = await page
		.locator(part)
		.evaluate((one) => getComputedStyle(one).overflowY === 'auto');
	const { top, height } = await rangeOf(page, part, isInside);
	expect(height).toBeGreaterThan(isInside ? 420 : 200);
	let looked = 0;
	for (let away = isInside ? 0 : -120; away < height - 150; away += 37) {
		await page.locator(part).evaluate(
			(one, { isInside, y }) => {
				(isInside ? one : document.documentElement).scrollTop = y;
			},
			{ isInside, y: top + away }
		);
		await rest(page, 20);
		const { canBePressed, covered } = await page.evaluate(underClose, part);
		expect(covered, `${away} px on`).toEqual([]);
		expect(canBePressed, `${away} px on`).toBe(true);
		looked++;
	}
	expect(looked).toBeGreaterThan(4);
});
