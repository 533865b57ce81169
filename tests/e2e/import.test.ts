import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readDataset } from '#lib/model/reading/read.ts';
import { PASTED_POSTS } from '../fixtures/pasted-posts.ts';
import { axeFaults } from './axe-faults.ts';
import { downloadedBy } from './downloaded.ts';
import { suggested } from './suggested.ts';
import { visits } from './visit.ts';

const visit = visits();
const REAL = join(import.meta.dirname, '../../../shared/input/foreign-policy-posts.txt');

/** Pastes a text as a person does, and waits for what was understood. */
async function paste(page: Page, text: string): Promise<void> {
	await page.getByLabel('Paste posts').fill(text);
	await page.getByRole('button', { name: 'Read the text' }).click();
	await page.getByRole('heading', { name: /^Found/ }).waitFor();
}

/** Makes the dataset of what was pasted, and comes to its review. */
async function confirm(page: Page): Promise<void> {
	await page.getByLabel('Adopted on').fill('2021-03-31');
	await page.getByRole('button', { name: 'Create the dataset' }).click();
	await page.getByLabel('Your name').waitFor();
}

const headings = (page: Page) => page.getByRole('heading', { level: 2 }).allInnerTexts();

describe('from pasted posts to a timeline', () => {
	it('shows what was understood, what is inferred and what looks double, and keeps nothing yet', async () => {
		const { page, complaints } = await visit('/import');
		await paste(page, PASTED_POSTS);
		const shown = await page.locator('main').innerText();
		expect(shown).toContain('Plan for the Valley');
		expect(shown).toContain('clean water to all towns');
		expect(shown).toMatch(/2022-05-11\s+inferred: the year is that of the post, 21 May 2022/);
		expect(shown).toContain('Mentioned only in another statement.');
		expect((await headings(page)).some((words) => /^Possible duplicates \(\d/.test(words))).toBe(
			true
		);
		expect(shown).toContain('Nothing has been saved yet.');
		expect(complaints).toEqual([]);
	});

	it('says that there is no text where none was pasted', async () => {
		const { page } = await visit('/import');
		await page.waitForSelector('body[data-live]');
		await page.getByRole('button', { name: 'Read the text' }).click();
		await page.getByText('There is no text yet').waitFor();
		await page.getByLabel('Paste posts as they are').fill('a');
		expect(await page.getByText('There is no text yet').count()).toBe(0);
	});

	it('makes no dataset without the day of adoption, and says so', async () => {
		const { page } = await visit('/import');
		await paste(page, PASTED_POSTS);
		await page.getByRole('button', { name: 'Create the dataset' }).click();
		expect(await page.getByRole('status').last().innerText()).toMatch(
			/The dataset has not been created[^]*does not say when[^]*2023-03-31/
		);
	});

	it('is walked by keys alone, and the timeline shows what was accepted', async () => {
		const { page, complaints } = await visit('/import');
		await page.getByLabel('Paste posts').focus();
		await page.keyboard.insertText(PASTED_POSTS);
		await page.keyboard.press('Control+Enter');
		await page.getByRole('heading', { name: /^Found/ }).waitFor();
		await page.getByLabel('Adopted on').focus();
		await page.keyboard.type('2021-03-31');
		await page.keyboard.press('Tab');
		await page.getByRole('button', { name: 'Create the dataset' }).focus();
		await page.keyboard.press('Enter');
		await page.getByLabel('Your name').focus();
		await page.keyboard.type('Ada');
		await page.keyboard.press('Tab');
		// The talks follow the summit in time.
		await page.keyboard.press('n');
		await page.getByRole('heading', { name: /opening remarks/ }).waitFor();
		await suggested(page);
		await page.keyboard.press('a');
		expect(await page.getByRole('status').first().innerText()).toMatch(/^Accepted: priority \d/);
		const accepted = (await page.getByRole('status').first().innerText()).slice(-1);
		await page.getByRole('link', { name: 'See the timeline' }).press('Enter');
		await page.waitForSelector('[role=application]');
		expect(await page.locator('main').innerText()).toContain('2 statements · 1 link');
		expect(await page.locator('.list').innerText()).toContain(accepted);
		expect(complaints).toEqual([]);
	});

	it.skipIf(!existsSync(REAL))(
		'proposes 2, 4 and 5 of the real input, and nothing for 6',
		async () => {
			const { page } = await visit('/import');
			await paste(page, readFileSync(REAL, 'utf8'));
			await confirm(page);
			await page.keyboard.press('Escape');
			await page.getByRole('button', { name: /^Next/ }).click();
			await suggested(page);
			const numbers = await page.locator('ol .number').allInnerTexts();
			expect(numbers.slice(0, 4)).toEqual(expect.arrayContaining(['2', '4', '5']));
			expect(numbers).not.toContain('6');
		}
	);
});

describe('the review', () => {
	async function review() {
		const visited = await visit('/import');
		const { page } = visited;
		await paste(page, PASTED_POSTS);
		await confirm(page);
		await page.getByLabel('Your name').fill('Ada');
		await page.getByLabel('Your name').blur();
		await page.keyboard.press('n');
		await suggested(page);
		return visited;
	}

	const strengths = (page: Page) => page.locator('ol .strength').allInnerTexts();

	it('asks for a name before it judges anything', async () => {
		const { page } = await visit('/datasets/islamic-world-2023/review');
		// The page may be one on which somebody was named before.
		await page.getByLabel('Your name').fill('');
		await page.getByLabel('Your name').blur();
		await page.getByRole('button', { name: /^Accept/ }).click();
		expect(await page.locator('main').innerText()).toContain('Enter your name first');
	});

	it('marks the words that answer one another in both texts', async () => {
		const { page } = await review();
		expect(await page.locator('blockquote mark').count()).toBeGreaterThanOrEqual(2);
	});

	it('accepts, rejects, undoes and skips by key, and says each', async () => {
		const { page } = await review();
		const before = await strengths(page);
		expect(before.length).toBeGreaterThan(1);
		await page.keyboard.press('a');
		await page.keyboard.press('r');
		expect((await strengths(page)).slice(0, 2)).toEqual(['accepted', 'rejected']);
		await page.keyboard.press('u');
		await page.keyboard.press('u');
		expect(await strengths(page)).toEqual(before);
		expect(await page.getByRole('status').first().innerText()).toMatch(/^Undone: Accepted/);
		await page.keyboard.press('s');
		expect(await page.locator('.progress').innerText()).toContain('1 of 2 statements');
	});

	it('says why, with the words and their weights', async () => {
		const { page } = await review();
		await page.getByText('Why this?').click();
		expect(await page.locator('details table').innerText()).toMatch(/\p{L}+\s+0\.\d/u);
	});

	it('corrects the relation and the words of a link, which must stand in the statement', async () => {
		const { page } = await review();
		await page.keyboard.press('c');
		await page.getByLabel('Relation').selectOption('supports');
		await page.getByLabel('Words that justify it').fill('words of nobody');
		await page.getByRole('button', { name: 'Save' }).click();
		expect(await page.locator('form').innerText()).toContain('are not in the statement');
		await page.getByLabel('Words that justify it').fill('clean water reaches every town');
		await page.getByRole('button', { name: 'Save' }).click();
		expect((await strengths(page))[0]).toBe('accepted');
	});

	it('keeps the words that were selected where they were selected, if they stand there twice', async () => {
		const { page } = await review();
		await page.keyboard.press('c');
		const [second, text] = await page.locator('blockquote').evaluate((quote) => {
			const words = quote.textContent;
			const at = words.indexOf('the ', words.indexOf('the ') + 1);
			const nodes = document.createTreeWalker(quote, NodeFilter.SHOW_TEXT);
			let before = 0;
			for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
				const length = node.nodeValue!.length;
				if (at < before + length) {
					getSelection()!.setBaseAndExtent(node, at - before, node, at - before + 4);
					break;
				}
				before += length;
			}
			return [[...words.slice(0, at)].length, words] as const;
		});
		await page.getByRole('button', { name: 'Use the selected words' }).click();
		expect(await page.getByLabel('Words that justify it').inputValue()).toBe('the');
		await page.getByRole('button', { name: 'Save' }).click();
		const { text: file } = await downloadedBy(
			page.getByRole('button', { name: 'Download the dataset' })
		);
		const read = readDataset(file);
		expect(text.indexOf('the ')).toBeLessThan(second);
		expect(read).toMatchObject({
			ok: true,
			value: { links: [{ evidence: [{ statement: { exact: 'the', start: second } }] }] }
		});
	});

	it('asks which words are meant where typed ones stand there twice', async () => {
		const { page } = await review();
		await page.keyboard.press('c');
		await page.getByLabel('Words that justify it').fill('the ');
		await page.getByRole('button', { name: 'Save' }).click();
		expect(await page.locator('form').innerText()).toContain('more than once');
	});

	it('hands out a dataset file that holds the judgements, and finds them again after a reload', async () => {
		const { page } = await review();
		await page.keyboard.press('a');
		const { text: file } = await downloadedBy(
			page.getByRole('button', { name: 'Download the dataset' })
		);
		const read = readDataset(file);
		expect(read).toMatchObject({
			ok: true,
			value: { coders: [{ name: 'Ada' }], links: [{ verdict: { status: 'accepted' } }] }
		});
		await page.reload();
		await page.getByRole('button', { name: /^Next/ }).click();
		expect(await page.locator('.progress').innerText()).toContain('1 of 2 statements');
	});
});

describe('a table', () => {
	const CSV =
		'When;What;Note\n21.05.2022;We open schools for children;first\nsoon;We speak;second\n';
	const upload = async (page: Page, name: string, text: string) => {
		await page
			.getByLabel('Or choose files')
			.setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
		await page.getByRole('heading', { name: /^Found/ }).waitFor();
	};

	it('shows which row and column was not understood, and takes the rest', async () => {
		const { page } = await visit('/import');
		await upload(page, 'speeches.csv', CSV);
		const shown = await page.locator('main').innerText();
		expect(shown).toMatch(/speeches\.csv[^\n]*row 3[^\n]*column “When”/);
		expect(shown).toContain('2022-05-21');
	});

	it('lets a person change what a column holds, and remembers it for the same header', async () => {
		const { page } = await visit('/import');
		await upload(page, 'speeches.csv', CSV);
		await page.getByLabel('What “Note” holds').selectOption('title');
		await page.getByRole('cell', { name: 'first', exact: true }).first().waitFor();
		await page.goto(page.url());
		await upload(page, 'more.csv', CSV);
		await expect
			.poll(() => page.getByLabel('What “Note” holds').inputValue(), { timeout: 10_000 })
			.toBe('title');
	});

	it('can be left while it is read', async () => {
		const { page } = await visit('/import');
		const rows = '2022-05-21,words that are read\n'.repeat(300_000);
		await page.getByLabel('Or choose files').setInputFiles({
			name: 'long.csv',
			mimeType: 'text/csv',
			buffer: Buffer.from(`date,text\n${rows}`)
		});
		await page.getByRole('button', { name: 'Stop' }).click();
		await page.getByRole('progressbar').waitFor({ state: 'detached' });
		expect(await headings(page)).toEqual([]);
	});
});

it('keeps markup and formulas as text', async () => {
	const { page, complaints } = await visit('/import');
	const evil = '<img src=x onerror="document.title=1">';
	await page.getByLabel('Or choose files').setInputFiles({
		name: `${evil}.csv`,
		mimeType: 'text/csv',
		buffer: Buffer.from(`date,title\n2022-05-21,"${evil.replaceAll('"', '""')}"\n2022-05-22,=1+1\n`)
	});
	await page.getByRole('heading', { name: /^Found/ }).waitFor();
	expect(await page.locator('main').innerText()).toContain(evil);
	expect(await page.locator('main').innerText()).toContain('=1+1');
	expect(await page.locator('main img').count()).toBe(0);
	expect(complaints).toEqual([]);
});

it('axe finds nothing on the import and the review, in light or dark', async () => {
	const { page } = await visit('/import');
	await paste(page, PASTED_POSTS);
	expect(await axeFaults(page)).toEqual([]);
	await confirm(page);
	await page.getByRole('button', { name: /^Next/ }).click();
	expect(await axeFaults(page)).toEqual([]);
});

it('fits a phone', async () => {
	const { page } = await visit('/import', { viewport: { width: 360, height: 740 } });
	await paste(page, PASTED_POSTS);
	const width = () => page.evaluate(() => document.documentElement.scrollWidth);
	expect(await width()).toBe(360);
	await confirm(page);
	expect(await width()).toBe(360);
});

it('says without scripts where the command line does the same', async () => {
	const { page } = await visit('/import', { javaScriptEnabled: false });
	expect(await page.locator('main').innerText()).toContain('npm run plumbline -- import');
});
