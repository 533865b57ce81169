import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { rest } from './rest.ts';
import { queryOf, visits } from './visit.ts';

const visit = visits();

/** The window in the address once it has come to rest, as two texts. */
async function windowOf(page: Page): Promise<[string, string]> {
	await page.waitForFunction(() => location.search.includes('from='));
	await rest(page, 350);
	return [queryOf(page).get('from')!, queryOf(page).get('to')!];
}

const days = ([from, to]: [string, string]) => {
	const instant = (written: string) => Date.parse(written.includes('T') ? `${written}Z` : written);
	return (instant(to) - instant(from)) / 86_400_000;
};

async function middle(page: Page) {
	const box = (await page.locator('.reach').boundingBox())!;
	return { x: box.x + box.width / 2, y: box.y + 110 };
}

it('is dragged to another time of the same length', async () => {
	const { page } = await visit('');
	const { x, y } = await middle(page);
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x - 120, y, { steps: 6 });
	await page.mouse.up();
	const window = await windowOf(page);
	expect(window[0] > '2023-11-08').toBe(true);
	expect(days(window)).toBeCloseTo(16, 0);
});

it('zooms by Ctrl and the wheel, about the pointer', async () => {
	const { page } = await visit('');
	const { x, y } = await middle(page);
	await page.mouse.move(x, y);
	await page.keyboard.down('Control');
	await page.mouse.wheel(0, -300);
	await page.keyboard.up('Control');
	expect(days(await windowOf(page))).toBeLessThan(12);
});

it('leaves the plain wheel to the page, and tells once how to zoom', async () => {
	const { page } = await visit('', { viewport: { width: 1280, height: 500 } });
	const { x, y } = await middle(page);
	await page.mouse.move(x, y);
	await page.mouse.wheel(0, 150);
	await page.locator('.hint').waitFor();
	await page.waitForFunction(() => scrollY > 100);
	expect(queryOf(page).has('from')).toBe(false);
	await page.locator('.hint').waitFor({ state: 'detached' });
	await page.mouse.wheel(0, -100);
	await rest(page, 100);
	expect(await page.locator('.hint').count()).toBe(0);
});

it('zooms by a double click', async () => {
	const { page } = await visit('');
	const { x, y } = await middle(page);
	await page.mouse.dblclick(x, y + 40);
	// In whole days, as the address has it.
	expect(Math.abs(days(await windowOf(page)) - 8)).toBeLessThanOrEqual(1);
});

it('zooms and moves by its buttons, and shows the whole again', async () => {
	const { page } = await visit('');
	await page.getByRole('link', { name: 'Zoom in' }).click();
	const near = await windowOf(page);
	expect(Math.abs(days(near) - 8)).toBeLessThanOrEqual(1);
	await page.getByRole('link', { name: 'Later' }).click();
	await rest(page, 500);
	expect((await windowOf(page))[0] > near[0]).toBe(true);
	await page.getByRole('link', { name: 'Show all' }).click();
	await page.waitForFunction(() => !location.search.includes('from='));
	expect(queryOf(page).has('to')).toBe(false);
});

it('zooms by two fingers, moves by one across, and leaves one up and down to the page', async () => {
	const { page } = await visit('', { hasTouch: true, viewport: { width: 1024, height: 600 } });
	const devtools = await page.context().newCDPSession(page);
	const { x, y } = await middle(page);
	/** Fingers that go from point to point, each step a list of where they are. */
	const touch = async (...steps: { x: number; y: number }[][]) => {
		for (const [at, points] of [...steps, []].entries()) {
			const type = points.length === 0 ? 'touchEnd' : at === 0 ? 'touchStart' : 'touchMove';
			const touchPoints = points.map((point, id) => ({ ...point, id }));
			await devtools.send('Input.dispatchTouchEvent', { type, touchPoints });
		}
	};
	const tenSteps = Array.from({ length: 11 }, (_, step) => step * 15);
	await touch(...tenSteps.map((gone) => [{ x: x + gone / 5, y: y - gone }]));
	await page.waitForFunction(() => scrollY > 100);
	expect(queryOf(page).has('from')).toBe(false);
	await page.evaluate(() => {
		scrollTo(0, 0);
	});
	await touch(
		...[40, 50, 60, 70, 80].map((apart) => [
			{ x: x - apart, y },
			{ x: x + apart, y }
		])
	);
	const near = await windowOf(page);
	expect(days(near)).toBeCloseTo(8, 0);
	const scrolled = await page.evaluate(() => scrollY);
	await touch(...tenSteps.map((gone) => [{ x: x - gone, y: y - gone / 5 }]));
	await page.waitForFunction((from) => !location.search.includes(from), near[0]);
	const later = await windowOf(page);
	expect(later[0] > near[0]).toBe(true);
	expect(days(later)).toBeCloseTo(days(near), 0);
	expect(await page.evaluate(() => scrollY)).toBe(scrolled);
});

it('has an overview whose window is dragged, resized and moved by keys', async () => {
	const { page } = await visit('');
	const pane = (await page.locator('.overview .pane').boundingBox())!;
	const y = pane.y + pane.height / 2;
	await page.mouse.move(pane.x + pane.width / 2, y);
	await page.mouse.down();
	await page.mouse.move(pane.x + pane.width / 2 - 150, y, { steps: 5 });
	await page.mouse.up();
	const dragged = await windowOf(page);
	expect(dragged[0] < '2023-10').toBe(true);
	expect(days(dragged)).toBeCloseTo(16, 0);

	const moved = (await page.locator('.overview .pane').boundingBox())!;
	await page.mouse.move(moved.x + moved.width, y);
	await page.mouse.down();
	await page.mouse.move(moved.x + moved.width + 100, y, { steps: 5 });
	await page.mouse.up();
	const resized = await windowOf(page);
	expect(resized[0]).toBe(dragged[0]);
	expect(days(resized)).toBeGreaterThan(50);

	await page.getByRole('slider', { name: 'Time window' }).focus();
	await page.keyboard.press('ArrowRight');
	const keyed = await windowOf(page);
	expect(keyed[0] > resized[0]).toBe(true);
	expect(days(keyed)).toBeCloseTo(days(resized), 0);
});

it('does not glide where less motion is wanted', async () => {
	const { page } = await visit('', { reducedMotion: 'reduce' });
	const label = page.locator('.controls strong');
	const before = await label.innerText();
	const steps = await page.evaluate(async () => {
		const seen = new Set<string>();
		const strong = document.querySelector('.controls strong')!;
		const watching = new MutationObserver(() => seen.add(strong.textContent));
		watching.observe(strong, { subtree: true, characterData: true, childList: true });
		document.querySelector<HTMLElement>('[aria-label="Zoom in"]')!.click();
		await new Promise((resolve) => setTimeout(resolve, 400));
		return seen.size;
	});
	expect(steps).toBe(1);
	expect(await label.innerText()).not.toBe(before);
});
