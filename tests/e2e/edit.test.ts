import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { minimalDataset } from '../fixtures/minimal-dataset.ts';
import { axeFaults } from './axe-faults.ts';
import { begunDraft } from './begun-draft.ts';
import { visits } from './visit.ts';

const visit = visits();
const own = inject('ownOrigin');

const begun = (file: object = minimalDataset()) => begunDraft(file);

const saved = (page: Page, status = 'Saved') =>
	expect.poll(() => page.locator('.saving').innerText(), { timeout: 10_000 }).toBe(status);

/** Writes into a field, and leaves it. */
async function write(page: Page, label: string, text: string): Promise<void> {
	await page.getByLabel(label, { exact: true }).fill(text);
	await page.keyboard.press('Tab');
}

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

describe('a draft that is edited', () => {
	it('saves each field as it is left, puts evidence back, and tells all of it in its history', async () => {
		const draft = await begun();
		const { page, complaints } = await visit(`${draft}/edit/statements`);
		await page.getByLabel('Search').fill('promise');
		await page.keyboard.press('Enter');
		await page.getByText('1 of 2 found').waitFor();
		await page.getByRole('link', { name: 'A speech' }).click();
		await write(page, 'Your name (shown in the history)', 'Ada');
		await write(page, 'Date', '22 ноября 2023 г.');
		await saved(page);
		await page.getByText('Read as 2023-11-22.').waitFor();

		await write(page, 'Date', '03/04/2023');
		await page.getByText('may be day first or month first').waitFor();
		expect(await page.getByLabel('Date', { exact: true }).getAttribute('aria-invalid')).toBe(
			'true'
		);
		await write(page, 'Date', '3 April 2023');
		await saved(page);

		await write(page, 'Text (optional)', 'Today we met. We promise cleaner water to everybody.');
		await page.getByRole('heading', { name: 'Evidence quoted from an earlier text' }).waitFor();
		expect(await axeFaults(page)).toEqual([]);
		await page.getByRole('button', { name: 'Use these words' }).click();
		await page.getByRole('heading', { name: 'Evidence quoted from an earlier text' }).waitFor({
			state: 'detached'
		});
		await page.locator('body[data-live]').waitFor(); // putting back loads the page anew

		await page.getByLabel('Relation').first().selectOption('extends');
		await page.getByText('Judged by Ada').waitFor();
		await page.setViewportSize({ width: 320, height: 700 });
		expect(await widthOf(page)).toBe(320);
		await page.setViewportSize({ width: 1280, height: 900 });

		await page.getByRole('link', { name: 'Priorities', exact: true }).click();
		await page.getByRole('link', { name: '1 Water' }).click();
		await write(page, 'Short title', 'Water for all');
		await saved(page);
		await page.getByRole('button', { name: 'Undo' }).click();
		await expect.poll(() => page.getByLabel('Short title').inputValue()).toBe('Water');
		await write(page, 'Short title', 'Water for everybody');
		await saved(page);

		await page.getByRole('link', { name: 'Share, publish, history' }).click();
		await page.getByRole('heading', { name: 'History' }).waitFor();
		const history = await page.locator('section', { hasText: 'History' }).innerText();
		for (const words of [
			/Edited the statement “A speech”: date · .* UTCAda/,
			/Edited the statement “A speech”: text/,
			/Updated a quote in the statement “A speech” · .* UTCAda/,
			/Corrected a link of the statement “A speech” · .* UTCAda/,
			/Edited the priority “Water for everybody”: short title/
		]) {
			expect(history).toMatch(words);
		}
		expect(complaints).toEqual([]);
	});

	it('has references, pictures and eras, each saved as soon as it is whole', async () => {
		const draft = await begun();
		const { page, complaints } = await visit(`${draft}/edit/statements/speech`);
		const group = (name: string) => page.getByRole('group', { name });
		const references = group('Earlier statements that it refers to (optional)');
		expect(await references.getByLabel('Words that refer to it').first().inputValue()).toBe(
			'We met'
		);
		await references.getByRole('button', { name: 'Remove' }).click();
		await saved(page);
		await page.getByRole('button', { name: 'Undo' }).click();
		await references.getByRole('button', { name: 'Remove' }).waitFor();
		await page.reload();
		await page.getByRole('button', { name: 'Redo' }).click();
		await references.getByRole('button', { name: 'Remove' }).waitFor({ state: 'detached' });
		await references.getByText('Add one …').click();
		await references.getByLabel('Statement that it refers to').selectOption('meeting');
		await saved(page);
		const media = group('Pictures, films and pages (optional)');
		await media.getByText('Add one …').click();
		await media.getByLabel('Address').fill('a.example');
		await page.keyboard.press('Tab');
		await media.getByText('begins with https://').waitFor();
		await media.getByLabel('Address').fill('https://a.example/quay.jpg');
		await page.keyboard.press('Tab');
		await media.getByRole('group', { name: 'Picture, film or page 1' }).waitFor();
		await saved(page);
		expect(await axeFaults(page)).toEqual([]);
		await page.setViewportSize({ width: 320, height: 700 });
		expect(await widthOf(page)).toBe(320);
		await page.setViewportSize({ width: 1280, height: 900 });

		await page.getByRole('link', { name: 'The dataset' }).click();
		const eras = group('Eras (optional)');
		await eras.getByText('Add one …').click();
		await eras.getByLabel('Name').fill('The summer');
		await eras.getByLabel('From and to').fill('June to August 2023');
		await page.keyboard.press('Tab');
		await eras.getByRole('group', { name: 'Era 1' }).waitFor();
		await saved(page);
		const file: unknown = await (await fetch(`${draft}/timeline.json`)).json();
		expect(file).toMatchObject({
			eras: [{ title: 'The summer', date: '2023-06/2023-08' }],
			statements: [
				{ id: 'meeting' },
				{ references: [{ to: 'meeting' }], media: [{ address: 'https://a.example/quay.jpg' }] }
			]
		});
		expect(complaints).toEqual([]);
	});

	it('saves what was written and chosen before its script came', async () => {
		const draft = await begun();
		const { page, complaints } = await visit(`${draft}/edit`);
		await write(page, 'Your name (shown in the history)', 'Ada');
		let come = (): void => undefined;
		const awaited = new Promise<void>((resolve) => (come = resolve));
		await page.route('**/_app/immutable/entry/**', async (route) => {
			await awaited;
			await route.continue();
		});
		await page.goto(`${draft}/edit/statements/speech`, { waitUntil: 'commit' });
		await page.getByLabel('Place').fill('Town hall');
		await page.getByLabel('Relation').first().selectOption('extends');
		come();
		await page.locator('body[data-live]').waitFor();
		await page.getByText('Judged by Ada').waitFor();
		expect(await page.getByLabel('Place').inputValue()).toBe('Town hall');
		await page.reload();
		expect(await page.getByLabel('Place').inputValue()).toBe('Town hall');
		expect(await page.getByLabel('Relation').first().inputValue()).toBe('extends');
		expect(complaints).toEqual([]);
	});

	it('has things added and deleted, without scripts too', async () => {
		const draft = await begun();
		const { page } = await visit(`${draft}/edit/add/statements`, { javaScriptEnabled: false });
		await page.getByLabel('Title').fill('An answer');
		await page.getByLabel('Date').fill('soon');
		await page.getByLabel('Actor').fill('A mayor');
		await page.getByRole('button', { name: 'Add' }).click();
		await page.getByText('“soon” is not a date').waitFor();
		await page.getByLabel('Date').fill('Dec 2, 2023');
		await page.getByRole('button', { name: 'Add' }).click();
		await page.waitForURL(/statements\/an-answer$/);
		expect(await page.getByLabel('Date').inputValue()).toBe('2023-12-02');
		await page.getByLabel('Place').fill('Town hall');
		await page.getByRole('button', { name: 'Save', exact: true }).click();
		await expect.poll(() => page.getByLabel('Place').inputValue()).toBe('Town hall');

		await page.goto(`${draft}/edit/add/documents`);
		await page.getByLabel('Title').fill('The harbour plan');
		await page.getByLabel('Adopted by').fill('A town');
		await page.getByLabel('Adopted on').fill('31 March 2023');
		await page.getByLabel('What it declares').fill('# Piers\nWe build piers.\n\n# Boats\nWe buy.');
		await page.getByRole('button', { name: 'Add' }).click();
		await page.getByRole('link', { name: '2 Boats' }).click();
		await page.getByText('Delete this priority …').click();
		await page.getByRole('button', { name: 'Delete' }).click();
		await page.getByText('2 in the draft').waitFor();
		await page.goto(`${draft}/edit/actors/council`);
		await page.getByText('Delete this actor …').click();
		await page.getByRole('button', { name: 'Delete' }).click();
		await page.getByText('is still needed by').waitFor();
	});

	it('says what is not saved and why, keeps it, and shows what another window wrote', async () => {
		const draft = await begun();
		const { page } = await visit(`${draft}/edit/statements/speech`);
		await page.getByLabel('Your name (shown in the history)').waitFor();
		const other = await visit(`${draft}/edit/statements/speech`);
		await other.page.getByLabel('Your name (shown in the history)').waitFor();
		await page.route('**/changes', (route) => route.abort());
		await write(page, 'Title', 'Mine');
		await saved(page, 'Not saved');
		await page.getByText('the server cannot be reached').waitFor();
		await write(other.page, 'Title', 'Theirs');
		await saved(other.page);
		await page.unroute('**/changes');
		await page.getByText('Saved there now: Theirs').waitFor({ timeout: 10_000 });
		await page.getByRole('button', { name: 'Save mine instead' }).click();
		await saved(page);

		await page.route('**/changes', (route) => route.abort());
		await write(page, 'Place (optional)', 'A quay');
		await saved(page, 'Not saved');
		page.on('dialog', (dialog) => void dialog.accept());
		await page.unroute('**/changes');
		await page.goto(`${draft}/edit/actors`);
		await saved(page);
		await page.goto(`${draft}/edit/statements/speech`);
		expect(await page.getByLabel('Place (optional)').inputValue()).toBe('A quay');
		expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('Mine');
	});

	it('is not called saved while a field holds what could not be read', async () => {
		const { page } = await visit(`${await begun()}/edit/statements/speech`);
		await page.getByLabel('Your name (shown in the history)').waitFor();
		await write(page, 'Place (optional)', 'A quay');
		await saved(page);
		await write(page, 'Date', 'nonsense');
		await saved(page, 'Not saved');
		await write(page, 'Date', '3 May 2023');
		await saved(page);
	});

	it('learns at once of what another window saved', async () => {
		const draft = await begun();
		const { page } = await visit(`${draft}/edit/statements/speech`);
		await page.getByLabel('Your name (shown in the history)').waitFor();
		const other = await page.context().newPage();
		try {
			await other.goto(`${draft}/edit/statements/speech`);
			await other.getByLabel('Your name (shown in the history)').waitFor();
			await write(other, 'Place (optional)', 'Their quay');
			await page.getByText('1 change by others or in another window').waitFor();
			await page.getByRole('button', { name: 'Show what is there now' }).click();
			const place = page.getByLabel('Place (optional)');
			await expect.poll(() => place.inputValue()).toBe('Their quay');
			await write(page, 'Place (optional)', 'Our quay');
			await saved(page);
			await other.getByText('1 change by others or in another window').waitFor();
		} finally {
			await other.close();
		}
	});

	it('learns of what somebody else saved in another browser, before saving anything', async () => {
		const draft = await begun();
		const { page } = await visit(`${draft}/edit/statements/speech`);
		await page.getByLabel('Your name (shown in the history)').waitFor();
		const { page: theirs } = await visit(`${draft}/edit/statements/speech`, { locale: 'en-GB' });
		await theirs.getByLabel('Your name (shown in the history)').waitFor();
		await write(theirs, 'Place (optional)', 'Their quay');
		await saved(theirs);
		/** Has the page ask now what it asks every ten seconds. */
		const ask = async (one: Page) => {
			const answer = one.waitForResponse((sent) => sent.url().endsWith(`${draft}/changes`));
			await one.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
			await (await answer).finished();
		};
		await ask(page);
		await page.getByText('1 change by others or in another window').waitFor();
		await ask(theirs);
		expect(await theirs.getByText('by others or in another window').count()).toBe(0);
	});

	it('shows what an earlier page could not send, and words that no longer fitted', async () => {
		const draft = await begun();
		const { page } = await visit(`${draft}/edit/statements/speech`);
		await page.getByLabel('Your name (shown in the history)').waitFor();
		page.on('dialog', (dialog) => void dialog.accept());
		await page.route('**/changes', (route) => route.abort());
		await write(page, 'Place (optional)', 'A quay');
		await saved(page, 'Not saved');
		await page.goto('about:blank');
		await page.unroute('**/changes');
		await page.goto(`${draft}/edit/statements/speech`);
		const place = page.getByLabel('Place (optional)');
		await expect.poll(() => place.inputValue(), { timeout: 10_000 }).toBe('A quay');

		await page.route('**/changes', (route) => route.abort());
		await write(page, 'Place (optional)', 'My quay');
		await saved(page, 'Not saved');
		const other = await visit(`${draft}/edit/statements/speech`);
		await other.page.getByLabel('Your name (shown in the history)').waitFor();
		await write(other.page, 'Place (optional)', 'Their quay');
		await saved(other.page);
		await page.goto('about:blank');
		await page.unroute('**/changes');
		await page.goto(`${draft}/edit/statements/speech`);
		await page.getByText('You wrote, as Place: My quay').waitFor();
		await expect.poll(() => place.inputValue()).toBe('Their quay');
		await page.getByRole('button', { name: 'Keep what is there' }).click();
		await page.getByText('You wrote, as Place').waitFor({ state: 'detached' });
	});

	it('offers what was refused beside what is there wherever the draft is open, until one is taken', async () => {
		const draft = await begun();
		const { page, complaints } = await visit(`${draft}/edit/statements/speech`);
		await page.getByLabel('Your name (shown in the history)').waitFor();
		const { page: theirs } = await visit(`${draft}/edit/statements/speech`, { locale: 'en-GB' });
		await theirs.getByLabel('Your name (shown in the history)').waitFor();
		await write(theirs, 'Title', 'Theirs');
		await saved(theirs);
		await write(page, 'Title', 'Mine');
		await page.getByText('Saved there now: Theirs').waitFor();
		expect(await page.getByText('You wrote').count()).toBe(0);

		await page.getByRole('link', { name: 'Actors', exact: true }).click();
		const wrote = page.getByText('You wrote, as Title: Mine');
		await wrote.waitFor();
		await page.getByText('Saved there now: Theirs').waitFor();
		await saved(page, 'Not saved');
		await page.reload();
		await wrote.waitFor();
		expect(await axeFaults(page)).toEqual([]);
		await page.setViewportSize({ width: 320, height: 700 });
		expect(await widthOf(page)).toBe(320);
		await page.setViewportSize({ width: 1280, height: 900 });

		for (const path of ['', '?view=table', '/manage', '/review']) {
			await page.goto(draft + path);
			await page.getByText('1 change of your editing was not saved').waitFor();
		}
		await page.getByRole('link', { name: 'See both, and decide' }).click();
		await wrote.waitFor();
		await write(theirs, 'Title', 'Theirs again');
		await saved(theirs);
		await page.getByRole('button', { name: 'Save mine instead' }).click();
		await page.getByText('Saved there now: Theirs again').waitFor();
		await page.getByRole('link', { name: 'See what is there now' }).click();
		const title = page.getByLabel('Title', { exact: true });
		await expect.poll(() => title.inputValue()).toBe('Theirs again');
		await page.getByRole('button', { name: 'Save mine instead' }).click();
		await expect.poll(() => title.inputValue()).toBe('Mine');
		await saved(page);
		await page.reload();
		await expect.poll(() => title.inputValue()).toBe('Mine');
		expect(await page.getByText('You wrote').count()).toBe(0);
		// A browser notes each change that was refused.
		expect(complaints.filter((one) => !/409|422/.test(one))).toEqual([]);
	}, 60_000);

	it('offers a judgement that was refused beside the link that is there', async () => {
		const draft = await begun();
		const open = async (locale: string, name: string) => {
			const { page } = await visit(`${draft}/edit/statements/speech`, { locale });
			await write(page, 'Your name (shown in the history)', name);
			return page;
		};
		const mine = await open('en-US', 'Ada');
		const theirs = await open('en-GB', 'Ben');
		const relation = mine.getByLabel('Relation').first();
		await theirs.getByLabel('Relation').first().selectOption('departs');
		await theirs.getByText('Judged by Ben').waitFor();
		await relation.selectOption('extends');
		await mine.getByText('Saved there now: departs').waitFor();
		await mine.getByText('Judged by Ben').waitFor();
		expect(await relation.inputValue()).toBe('extends');
		await mine.getByRole('button', { name: 'Keep what is there' }).click();
		await expect.poll(() => relation.inputValue()).toBe('departs');

		await theirs.getByLabel('Relation').first().selectOption('contradicts');
		await saved(theirs);
		await relation.selectOption('extends');
		await mine.getByRole('button', { name: 'Save mine instead' }).click();
		await mine.getByText('Judged by Ada').waitFor();
		expect(await relation.inputValue()).toBe('extends');

		await theirs.getByLabel('Relation').first().selectOption('mentions');
		await theirs.getByRole('button', { name: 'Keep what is there' }).waitFor();
		await theirs.getByRole('link', { name: 'Priorities', exact: true }).click();
		await theirs.getByText('You wrote, as Relation: mentions').waitFor();
		await theirs.getByRole('button', { name: 'Save my judgement' }).click();
		await saved(theirs);
		await mine.reload();
		await mine.getByText('Judged by Ben').waitFor();
		await mine.getByText('Judged by Ada').waitFor();
	}, 60_000);

	it('begins as a plain timeline from a table, and gets what was declared later', async () => {
		const { page, complaints } = await visit(`${own}/import`);
		await page.waitForSelector('body[data-live]');
		await page.locator('input[type=file]').setInputFiles({
			...{ name: 'Harbour talks.csv', mimeType: 'text/csv' },
			buffer: Buffer.from(
				'date,title,actor,text\n2023-05-04,Opening,A mayor,The quay will serve ferries.\n2023-06-07,Answer,A guild,We dig wells.\n'
			)
		});
		await page.getByRole('heading', { name: /^Found: 2 statements/ }).waitFor();
		await page
			.getByText('That is a plain timeline; what was declared can be added later.')
			.waitFor();
		await page.getByRole('button', { name: 'Create the timeline' }).click();
		await page.waitForURL(/\/drafts\/[\w-]{36}$/);
		await page.waitForSelector('[role=application]');
		expect(await page.locator('h1').innerText()).toBe('Harbour talks');
		for (const query of ['', '?view=table', '?statement=opening']) {
			await page.goto(new URL(page.url()).origin + new URL(page.url()).pathname + query);
			await page.waitForSelector('body[data-live]');
			const text = await page.locator('main').innerText();
			expect(text).toContain('Opening');
			expect(text.replace(/.* between priorities\..*/, '')).not.toMatch(/priorit/i);
		}
		expect(await axeFaults(page)).toEqual([]);
		await page.getByRole('link', { name: 'Edit this statement' }).click();
		await page.getByLabel('Date', { exact: true }).waitFor();
		await page.goBack();
		await page.getByRole('link', { name: 'Compare' }).click();
		await page.getByText('nothing to set statements against').waitFor();
		await page.getByRole('link', { name: 'Show them on one axis' }).click();
		await page.waitForSelector('[role=application]');

		await page.getByRole('link', { name: 'Add what was declared' }).click();
		await page.getByLabel('Title').fill('The plan');
		await page.getByLabel('Adopted by').fill('A town');
		await page.getByLabel('What it declares').fill('1. Ferries for all.\n2. Deep wells.');
		await page.getByLabel('Adopted on').fill('March 2023');
		await page.getByRole('button', { name: 'Add' }).click();
		await page.getByText('“March 2023” is not a single day').waitFor();
		await page.getByLabel('Adopted on').fill('31 марта 2023 г.');
		expect(await axeFaults(page)).toEqual([]);
		await page.getByRole('button', { name: 'Add' }).click();
		await page.getByRole('link', { name: '1 Ferries for all' }).waitFor();
		await page.getByRole('link', { name: 'Read it' }).click();
		await page.waitForSelector('[role=application]');
		expect(await page.locator('main').innerText()).toContain('Deep wells');
		// A browser notes the form that was refused.
		expect(complaints.filter((one) => !one.includes('422'))).toEqual([]);
	}, 60_000);
});
