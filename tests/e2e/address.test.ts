import { expect, it } from 'vitest';
import { headsOf } from './heads.ts';
import { rest } from './rest.ts';
import { queryOf, visits } from './visit.ts';

const visit = visits();

const STATE =
	'?from=2023-11-01&to=2023-11-30&q=summit&actor=russian-mfa&status=accepted&statement=moscow-talks';

it('gives the same picture for the same address, in another browser and before any script', async () => {
	const [first, second] = [await visit(STATE), await visit(STATE)];
	const picture = (page: typeof first.page) => page.locator('.drawing').screenshot();
	expect((await picture(first.page)).equals(await picture(second.page))).toBe(true);
	const plain = await visit(STATE, { javaScriptEnabled: false });
	const texts = (page: typeof first.page) => page.locator('.plot text').allTextContents();
	expect(await texts(plain.page)).toEqual(await texts(first.page));
	expect(await plain.page.locator('aside h2').innerText()).toBe(
		'Opening remarks at the Moscow talks'
	);
});

it('goes back and forward through what was opened and filtered', async () => {
	const { page } = await visit('');
	const [, moscow] = await headsOf(page);
	await page.mouse.click(moscow!.x, moscow!.y);
	await page.waitForURL(/statement=moscow-talks/);
	await page.locator('.chip', { hasText: 'Joint summit, Riyadh' }).click();
	await page.waitForURL(/actor=joint-summit/);
	await page.goBack();
	expect(queryOf(page).has('actor')).toBe(false);
	expect(await page.getByLabel('Joint summit, Riyadh').isChecked()).toBe(false);
	await page.goBack();
	await page.locator('aside').waitFor({ state: 'detached' });
	await page.goForward();
	await page.locator('aside h2', { hasText: 'Opening remarks' }).waitFor();
	expect(queryOf(page).get('statement')).toBe('moscow-talks');
});

it('takes one step back out of a wander through time, however long it was', async () => {
	const { page } = await visit('');
	for (const name of ['Zoom in', 'Later', 'Zoom in']) {
		const before = page.url();
		await page.getByRole('link', { name, exact: true }).click();
		await page.waitForFunction((url) => location.href !== url, before);
		await rest(page, 100);
	}
	await page.goBack();
	await page.waitForFunction(() => !location.search.includes('from='));
	expect(await page.locator('.controls strong').innerText()).toBe('8 Nov – 24 Nov 2023');
});

it('says what an address asks for and does not get, and shows the rest', async () => {
	const { page } = await visit(
		'?actor=nobody&from=2023-12-01&to=2023-11-01&period=soon&statement=x'
	);
	const notices = (await page.locator('.notice').allInnerTexts()).join('\n');
	expect(notices).toContain('the actor “nobody”, which is not in this dataset');
	expect(notices).toContain('the statement “x”');
	expect(notices).toContain('a window that ends before it begins');
	expect(notices).toContain('“soon” is not a date');
	expect(await page.locator('.shown').innerText()).toContain('Showing 2 of 2 statements');
});
