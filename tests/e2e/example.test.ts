import { expect, it } from 'vitest';
import { headsOf } from './heads.ts';
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
	// Row by row, 48 px high each.
	const silent = page.locator('.chart svg text', { hasText: 'no statement found' });
	const heights = await silent.evaluateAll((texts) => texts.map((text) => text.getAttribute('y')));
	expect(heights.map((y) => Math.floor((Number(y) - 102) / 48) + 1)).toEqual([3, 6]);
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

it('fades what does not bear on the priority that is pointed at', async () => {
	const { page } = await visit('');
	await page.locator('.area').hover({ position: { x: 20, y: 24 } }); // the first of rows 48 px high
	const lines = page.locator('.plot > line[stroke*=actor]');
	const opacities = await lines.evaluateAll((all) =>
		all.map((line) => line.getAttribute('opacity'))
	);
	expect(opacities).toEqual(['0.22', '1']);
});

it('lifts a plumb line that is pointed at', async () => {
	const { page } = await visit('');
	const [riyadh] = await headsOf(page);
	await page.mouse.move(riyadh!.x, riyadh!.y);
	const lines = page.locator('.plot > line[stroke*=actor]');
	const opacities = await lines.evaluateAll((all) =>
		all.map((line) => line.getAttribute('opacity'))
	);
	expect(opacities).toEqual(['1', '0.22']);
});
