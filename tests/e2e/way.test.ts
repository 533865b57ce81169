import { expect, inject, it } from 'vitest';
import { PASTED_POSTS } from '../fixtures/pasted-posts.ts';
import { Person } from './person.ts';
import { suggested } from './suggested.ts';
import { visits } from './visit.ts';

const visit = visits();

const MOST = 120; // seconds

/**
 * The acts are counted by a model of people who know the page, and read what they judge; the time of the pages and the
 * server is measured. What is looked at beside that, and thought about the study, is not in it.
 */
it('a journalist comes from pasted posts to a published embed in under two minutes, as acts are counted', async () => {
	const { page } = await visit(`${inject('ownOrigin')}/`);
	const begun = performance.now();
	const person = new Person(page);
	const button = (name: string | RegExp) => page.getByRole('button', { name });
	const link = (name: string | RegExp) => page.getByRole('link', { name });

	await person.click(link('Make your own'));
	await person.paste(page.getByLabel('Paste posts'), PASTED_POSTS);
	await person.click(button('Read the text'));
	await page.getByRole('heading', { name: /^Found/ }).waitFor();
	await person.click(button(/^Correct “.*opening remarks/));
	await person.write(page.getByLabel('Date', { exact: true }), '22 May 2022');
	await page.getByRole('cell', { name: '2022-05-22', exact: true }).waitFor();
	await person.write(page.getByLabel('Adopted on'), '31 March 2021');
	await person.click(button('Create the dataset'));

	await person.write(page.getByLabel('Your name'), 'Ada');
	await suggested(page);
	const saved = () =>
		expect.poll(() => page.locator('.saving').innerText(), { timeout: 15_000 }).toBe('Saved');
	// What is judged is read: the statement, and each priority that is suggested for it.
	await person.read(page.getByRole('region', { name: /opening remarks/ }));
	const suggestion = page.locator('li', { has: page.getByText('Why this?') });
	for (const judged of ['Accepted: priority 1', 'Accepted: priority 2']) {
		await person.read(suggestion);
		await person.press('a');
		await page.getByText(judged).waitFor();
	}
	await saved();

	await person.click(link('See the timeline'));
	await page.getByText('2 statements · 2 links').waitFor();
	await person.click(link('Share, publish, history'));
	await person.click(button('Make a link'));
	await person.copy(link(/\/shared\//));

	await person.write(page.getByLabel('What is new'), 'First version');
	await person.click(button('Publish'));
	await page.waitForURL(/\/datasets\/[\w-]+\/embed$/);
	await person.click(button('Copy').first());
	await page.getByText(/^(Copied|Selected)/).waitFor();

	const waited = (performance.now() - begun) / 1000;
	const all = person.seconds + waited;
	console.log(
		`From pasted posts to a published embed: ${all.toFixed(0)} s (${person.acts} acts of ${person.seconds.toFixed(0)} s, ${waited.toFixed(0)} s for pages and the server)`
	);
	expect(all).toBeLessThan(MOST);
}, 180_000);
