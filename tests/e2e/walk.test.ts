import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASTED_POSTS } from '../fixtures/pasted-posts.ts';
import { startPostgres } from '../store/database/start-postgres.ts';
import { pasted } from './embed/host-pages.ts';
import { hosts } from './embed/hosts.ts';
import { killedServer, type KilledServer } from './killed-server.ts';
import { suggested } from './suggested.ts';
import { visits } from './visit.ts';

const visit = visits();
const articles = hosts();

const TABLE =
	'date,title,actor,text\n2023-05-04,Opening,A mayor,The quay will serve ferries.\n2023-06-07,Answer,A guild,We dig wells.\n';
/** Short enough to stand whole over its line. */
const CORRECTED = 'Talks in Oslo';

const saved = (page: Page, status = 'Saved') =>
	expect.poll(() => page.locator('.saving').innerText(), { timeout: 15_000 }).toBe(status);

const mainOf = (page: Page): Promise<string> => page.locator('main').innerText();

/** Pastes posts, and corrects the day of the talks in the preview; comes to the review of the draft. */
async function paste(page: Page): Promise<void> {
	await page.getByLabel('Paste posts').fill(PASTED_POSTS);
	await page.getByRole('button', { name: 'Read the text' }).click();
	await page.getByRole('heading', { name: /^Found/ }).waitFor();
	await page.getByRole('button', { name: /^Correct “.*opening remarks/ }).click();
	await page.getByLabel('Date', { exact: true }).fill('22 May 2022');
	await page.keyboard.press('Tab');
	await page.getByRole('cell', { name: '2022-05-22', exact: true }).waitFor();
	await page.getByLabel('Adopted on').fill('2021-03-31');
	await page.getByRole('button', { name: 'Create the dataset' }).click();
	await page.getByLabel('Your name').waitFor();
}

/** Accepts what is suggested for the talks, while the server lives; and skips them once more after it was killed. */
async function review(page: Page, server: KilledServer): Promise<void> {
	await page.getByLabel('Your name').fill('Ada');
	await page.getByLabel('Your name').blur();
	await page.keyboard.press('n');
	await page.getByRole('heading', { name: /opening remarks/ }).waitFor();
	await suggested(page);
	await page.keyboard.press('a');
	await saved(page);
	await server.kill();
	await page.keyboard.press('s');
	await saved(page, 'Not saved');
	await server.start();
	await saved(page);
}

/** Makes a plain timeline of a table, and adds what was declared. @returns where it is */
async function timelineOfTable(page: Page, origin: string): Promise<string> {
	await page.goto(`${origin}/import`);
	await page.waitForSelector('body[data-live]');
	await page.locator('input[type=file]').setInputFiles({
		...{ name: 'Harbour talks.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) }
	});
	await page.getByRole('button', { name: 'Create the timeline' }).click();
	await page.waitForURL(/\/drafts\/[\w-]{36}$/);
	const draft = page.url();
	await page.getByRole('link', { name: 'Add what was declared' }).click();
	await page.getByLabel('Title').fill('The plan');
	await page.getByLabel('Adopted by').fill('A town');
	await page.getByLabel('Adopted on').fill('31 March 2023');
	await page.getByLabel('What it declares').fill('1. Ferries for all.\n2. Deep wells.');
	await page.getByRole('button', { name: 'Add' }).click();
	await page.getByRole('link', { name: '1 Ferries for all' }).waitFor();
	return draft;
}

/** Makes a link to a draft. */
async function share(page: Page, draft: string): Promise<string> {
	await page.goto(`${draft}/manage`);
	await page.getByRole('button', { name: 'Make a link' }).click();
	return page.getByRole('link', { name: /\/shared\// }).innerText();
}

/** Publishes what a draft is now, and comes to the page that embeds it. */
async function publish(page: Page, draft: string, note: string): Promise<void> {
	await page.goto(`${draft}/manage`);
	await page.getByLabel('What is new').fill(note);
	await page.getByRole('button', { name: /^Publish/ }).click();
	await page.waitForURL(/\/datasets\/[\w-]+\/embed$/);
	await page.waitForSelector('body[data-live]');
}

/** The codes of a live and of a frozen embed, as an author copies them. */
async function codesOf(page: Page): Promise<readonly [live: string, frozen: string]> {
	const code = () => page.locator('textarea').nth(1).inputValue();
	const live = await code();
	await page.getByRole('radio', { name: /^Frozen/ }).check();
	await expect.poll(code).toMatch(/@[0-9a-f]{32}/);
	return [live, await code()];
}

/** What the embeds of an article say, from the top, to a reader who has never been there. */
async function readArticle(codes: readonly string[]): Promise<string[]> {
	const { page, embeds, host } = await articles.visit(pasted(...codes));
	const texts: string[] = [];
	for (const embed of embeds) {
		await (await embed.frameElement()).scrollIntoViewIfNeeded();
		await embed.locator('h2, h3').first().waitFor();
		expect(new URL(embed.url()).origin).not.toBe(host);
		texts.push(await embed.locator('body').innerText());
	}
	await page.close();
	return texts;
}

/** Gives the talks another title, which is saved as the field is left; the server is killed at once. */
async function retitle(page: Page, draft: string, server: KilledServer): Promise<void> {
	await page.goto(`${draft}/edit/statements`);
	await page.getByRole('link', { name: /opening remarks/ }).click();
	await page.getByLabel('Title', { exact: true }).fill(CORRECTED);
	await page.keyboard.press('Tab');
	await saved(page);
	await server.kill();
	await server.start();
	await page.reload();
	expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe(CORRECTED);
}

/** Goes back to what a draft was before its last change. */
async function restore(page: Page, draft: string): Promise<void> {
	await page.goto(`${draft}/manage`);
	await page.locator('section', { hasText: 'History' }).getByRole('button').first().click();
	await page.getByText(/Restored an earlier state/).waitFor();
}

const postgres = await startPostgres();
if (postgres.why !== null) console.log(`The walk is not tried on PostgreSQL: ${postgres.why}.`);
afterAll(() => postgres.stop());

const folder = () => mkdtempSync(join(tmpdir(), 'plumbline-walk-'));

describe.each([
	['SQLite', {}],
	...(postgres.address === null
		? []
		: ([['PostgreSQL', { DATABASE_URL: `${postgres.address}/postgres` }]] as const))
] as const)('on a server of one’s own with %s', (_, database: Record<string, string>) => {
	const data = folder();
	let server: KilledServer;

	beforeAll(async () => {
		server = await killedServer({ ...database, PLUMBLINE_DATA: data });
	});
	afterAll(() => {
		server.stop();
		rmSync(data, { recursive: true, force: true });
	});

	it('pasted posts become a published embed that is edited and restored, and kill -9 loses nothing', async () => {
		const { origin } = server;
		const { page } = await visit(`${origin}/import`);
		await paste(page);
		const draft = page.url().replace(/\/review$/, '');
		await review(page, server);
		const timeline = await timelineOfTable(page, origin);

		const link = await share(page, draft);
		const reader = await (await articles.freshContext()).newPage();
		await reader.goto(link);
		expect(await reader.locator('body').innerText()).toContain('You are viewing it through a link');
		expect(await mainOf(reader)).toContain('2 statements · 1 link');

		await publish(page, draft, 'First');
		const codes = await codesOf(page);
		const opening = expect.stringContaining('Nordmann’s opening') as string;
		expect(await readArticle(codes)).toEqual([opening, opening]);

		await retitle(page, draft, server);
		await publish(page, draft, 'Second');
		const corrected = expect.stringContaining(CORRECTED) as string;
		expect(await readArticle(codes)).toEqual([corrected, opening]);

		await restore(page, draft);
		await server.kill();
		await server.start();

		await page.goto(draft);
		expect(await mainOf(page)).toMatch(/2 statements · 1 link/);
		expect(await mainOf(page)).toMatch(
			/22 May 2022[^]*opening remarks|opening remarks[^]*22 May 2022/
		);
		expect(await mainOf(page)).not.toContain(CORRECTED);
		await page.goto(`${draft}/manage`);
		const history = await page.locator('section', { hasText: 'History' }).innerText();
		for (const description of [/Judged a link/, /Skipped/, /Edited the statement “.*”: title/]) {
			expect(history).toMatch(description);
		}
		expect(await mainOf(page)).toMatch(/Second[^]*First/);
		expect(await readArticle(codes)).toEqual([corrected, opening]);
		await reader.reload();
		expect(await reader.locator('body').innerText()).toContain('You are viewing it through a link');
		await page.goto(timeline);
		expect(await mainOf(page)).toContain('Deep wells');
		await page.goto(origin);
		expect(await page.locator('a.title').allInnerTexts()).toHaveLength(2);
	}, 240_000);
});
