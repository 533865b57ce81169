import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { partsOf } from './heads.ts';
import { rest } from './rest.ts';
import { queryOf, visits } from './visit.ts';

const visit = visits();

const spoken = (page: Page) => page.locator('[role=application] [aria-live]').innerText();

async function press(page: Page, ...keys: string[]): Promise<void> {
	for (const key of keys) await page.keyboard.press(key);
	await rest(page, 60);
}

it('has one tab stop into the chart', async () => {
	const { page } = await visit('');
	await page.getByRole('link', { name: 'Show all' }).focus();
	await press(page, 'Tab');
	expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe(
		'application'
	);
	await press(page, 'Tab');
	expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('slider');
	const share = await page.getByRole('slider').getAttribute('aria-valuenow');
	expect(share).toBe('85'); // per cent of 2023, where 8 November begins
});

it('walks the statements in time, saying one sentence for each', async () => {
	const { page } = await visit('');
	await page.locator('[role=application]').focus();
	await press(page, 'ArrowRight');
	expect(await spoken(page)).toBe(
		'11 November 2023, LAS–OIC joint summit, Joint summit, Riyadh, as reported by Russian MFA; bears on priorities 2 Regional security architecture (suggested), 4 Reconciliation, Palestinian question (supports), 5 Consequences of armed conflicts (supports).'
	);
	await press(page, 'ArrowRight');
	expect(await spoken(page)).toContain('21 November 2023, Opening remarks at the Moscow talks');
	await press(page, 'ArrowRight');
	expect(await spoken(page)).toContain('21 November 2023');
	await press(page, 'Home');
	expect(await spoken(page)).toContain('11 November 2023');
});

it('walks the priorities up and down, with a ring around where it is', async () => {
	const { page } = await visit('');
	await page.locator('[role=application]').focus();
	await press(page, 'ArrowRight', 'ArrowDown');
	const ring = page.locator('circle.ring');
	const first = Number(await ring.getAttribute('cy'));
	expect(await spoken(page)).toContain('21 November 2023'); // the only one on priority 1
	await press(page, 'ArrowDown');
	const rowHeight = Number(await ring.getAttribute('cy')) - first;
	const { top, bottom } = await partsOf(page);
	expect(rowHeight).toBeCloseTo((bottom - top) / 6);
	await press(page, 'ArrowDown'); // priority 3 has none: on to 4
	expect(Number(await ring.getAttribute('cy')) - first).toBeCloseTo(3 * rowHeight);
});

it('opens by Enter, moves into the panel, and comes back by Escape', async () => {
	const { page } = await visit('');
	await page.locator('[role=application]').focus();
	await press(page, 'ArrowRight', 'Enter');
	await page.waitForFunction(() => document.activeElement?.tagName === 'ASIDE');
	expect(queryOf(page).get('statement')).toBe('riyadh-summit');
	await press(page, 'Escape');
	await page.waitForFunction(() => document.activeElement?.role === 'application');
	expect(queryOf(page).has('statement')).toBe(false);
});

it('zooms by plus and minus, and shows the whole by 0', async () => {
	const { page } = await visit('');
	await page.locator('[role=application]').focus();
	await press(page, '+');
	await page.waitForFunction(() => location.search.includes('from='));
	const near = queryOf(page).get('from')!;
	await press(page, '-', '-');
	await page.waitForFunction((from) => !location.search.includes(from), near);
	await press(page, '0');
	await page.waitForFunction(() => !location.search.includes('from='));
	expect(queryOf(page).has('from')).toBe(false);
});

it('brings a statement outside the window into view when it is walked to', async () => {
	const { page } = await visit('?from=2023-11-09&to=2023-11-14');
	await page.locator('[role=application]').focus();
	await press(page, 'End');
	await page.waitForFunction(() => !location.search.includes('from=2023-11-09'));
	expect(queryOf(page).get('from')! > '2023-11-14').toBe(true);
});
