import { expect, it } from 'vitest';
import { headsOf, linesOf, partsOf } from './heads.ts';
import { queryOf, visits } from './visit.ts';

const visit = visits();

it('shows the six priorities with their counts, and says where nothing was found', async () => {
	const { page, complaints } = await visit('');
	const rows = await page.locator('.chart g.row').evaluateAll((groups) =>
		groups.map((group) => {
			const texts = [...group.children];
			return { number: texts[0]!.textContent, count: texts.at(-1)!.textContent };
		})
	);
	expect(rows).toEqual([
		{ number: '1', count: '1' },
		{ number: '2', count: '2' },
		{ number: '3', count: '0' },
		{ number: '4', count: '2' },
		{ number: '5', count: '2' },
		{ number: '6', count: '0' }
	]);
	const { top, bottom } = await partsOf(page);
	const silent = page.locator('.chart svg text', { hasText: 'no statement found in 7 months' });
	const positions = await silent.evaluateAll((texts) =>
		texts.map((text) => text.getBoundingClientRect().y)
	);
	expect(positions.map((y) => Math.floor(((y - top) / (bottom - top)) * 6) + 1)).toEqual([3, 6]);
	expect(await page.locator('.figures').innerText()).toBe(
		'2 statements · 7 links · 2 priorities with no statement found'
	);
	expect(complaints).toEqual([]);
});

it('names both statements, whose words they are, and the reference between them', async () => {
	const { page } = await visit('');
	const words = await page.locator('.plot text').allTextContents();
	expect(words).toEqual(
		expect.arrayContaining([
			'LAS–OIC joint summit',
			'11 Nov 2023 · Riyadh · as reported',
			'Opening remarks at the Moscow talks',
			'21 Nov 2023 · Moscow',
			'refers to',
			'November 2023'
		])
	);
	expect(await page.locator('.list').innerText()).toContain('as reported by Russian MFA');
});

it('opens a statement by a click on its head: evidence from both texts, marked, with coder and source', async () => {
	const { page } = await visit('');
	const [, moscow] = await headsOf(page);
	await page.mouse.click(moscow!.x, moscow!.y);
	const panel = page.locator('aside');
	await panel.locator('h2', { hasText: 'Opening remarks at the Moscow talks' }).waitFor();
	expect(queryOf(page).get('statement')).toBe('moscow-talks');
	expect(await panel.locator('section').count()).toBe(4);
	const second = panel.locator('section', { hasText: 'Regional security architecture' });
	expect(await second.locator('mark').allInnerTexts()).toEqual([
		'collective diplomatic mechanism',
		'security & cooperation architecture'
	]);
	expect(await second.innerText()).toContain(
		'Said by Sergey Lavrov, Foreign Minister, Russian MFA'
	);
	expect(await second.innerText()).toContain('Judged by the makers of this example');
	expect(await panel.innerText()).toContain('No archived copy recorded');
});

it('shows what is known only from others as their words', async () => {
	const { page } = await visit('?statement=riyadh-summit');
	const panel = page.locator('aside');
	expect(await panel.locator('header').innerText()).toContain('as reported by Russian MFA');
	expect(await panel.locator('figcaption').first().innerText()).toContain(
		'Said by Sergey Lavrov, Foreign Minister, Russian MFA, about this event'
	);
	expect(await panel.locator('header').innerText()).toContain('Referred to by');
});

it('underlines the name of a priority that is pointed at, and tells what it has', async () => {
	const { page } = await visit('');
	const { top } = await partsOf(page);
	await page.mouse.move(100, top + 20);
	expect(
		await page.locator('.chart g.row text[text-decoration=underline]').allTextContents()
	).toEqual(['Partnerships with named OIC', 'members']);
	expect(await page.locator('.area title').textContent()).toBe(
		'1 Partnerships with named OIC members: 1 suggestion, not reviewed. Click to show only these.'
	);
});

it('draws the plumb line that is pointed at thicker, and no other differently', async () => {
	const { page } = await visit('');
	const before = await linesOf(page);
	expect(before.map(({ width, opacity }) => [width, opacity])).toEqual([
		[2, 1],
		[2, 1]
	]);
	const [riyadh] = await headsOf(page);
	await page.mouse.move(riyadh!.x, riyadh!.y);
	const after = await linesOf(page);
	const thick = after.filter(({ width }) => width === 3);
	expect(new Set(thick.map(({ x }) => Math.round(x)))).toEqual(new Set([Math.round(riyadh!.x)]));
	expect(after).toContainEqual(before[1]);
});
