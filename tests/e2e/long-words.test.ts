import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { rest } from './rest.ts';
import { textFaults } from './text-faults.ts';
import { visits } from './visit.ts';

const visit = visits();

const WORD = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzgebung'.repeat(3);

/** What is wrong with a page at each width: how far it can be scrolled sideways, and what of its texts cannot be read. */
async function faultsOf(page: Page): Promise<Record<number, string[]>> {
	const found: Record<number, string[]> = {};
	for (const width of [320, 480, 640, 800, 1024, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		await rest(page, 60);
		const faults = await page.evaluate(textFaults);
		if (faults.length > 0) found[width] = faults;
	}
	return found;
}

it.each([
	['the list of datasets', '/'],
	['the timeline', '/datasets/long-words'],
	['an opened statement', '/datasets/long-words?statement=s3'],
	['a spread', '/datasets/long-words?statement=s3&evidence=spread'],
	['what filters leave', '/datasets/long-words?actor=a1&priority=p1&kind=speech&q=Rind'],
	['the table', '/datasets/long-words?view=table&statement=s3'],
	['a matrix', '/datasets/long-words?view=compare'],
	['a matrix of statements', '/datasets/long-words?view=compare&across=statements'],
	['a coverage', '/datasets/long-words?view=compare&show=coverage'],
	['lanes on one axis', '/datasets/long-words?view=compare&show=axis&side=a1&side=a2'],
	['an opened cell', '/datasets/long-words?view=compare&row=p1&column=a1'],
	['a matrix of evidence', '/datasets/long-words?view=compare&across=statements&side=s3&side=s4'],
	['a matrix of places', '/datasets/long-words?view=compare&across=places'],
	['an attention', '/datasets/long-words?view=compare&show=attention'],
	['the code of an embed', '/datasets/long-words/embed'],
	['a review', '/datasets/long-words/review'],
	['an embed', '/embed/long-words?statement=s3'],
	['an embed of the table', '/embed/long-words?view=table&statement=s3'],
	['an unknown dataset', `/datasets/${WORD}`]
])(
	'no long word makes %s scroll sideways, or leaves something that cannot be read',
	async (_, address) => {
		const { page } = await visit(address);
		expect(await faultsOf(page)).toEqual({});
	}
);

it('no long word makes the preview of an import scroll sideways, or leaves something that cannot be read', async () => {
	const { page } = await visit('/import');
	const posts = `21.11.2023 ${WORD}\n\n${WORD} https://example.org/${WORD}\n\n22.11.2023\n\n${WORD}`;
	await page.locator('textarea').fill(posts);
	await page.getByRole('button', { name: /Read/ }).first().click();
	await page.locator('table, .problem, h2').first().waitFor();
	await rest(page, 400);
	expect(await page.locator('body').innerText()).toContain('Rindfleisch');
	expect(await faultsOf(page)).toEqual({});
});
