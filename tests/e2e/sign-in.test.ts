import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { v7 as uuid } from 'uuid';
import { expect, inject, it } from 'vitest';
import { asPerson, PASSWORD, PEOPLE } from '../server/people.ts';
import { visits } from './visit.ts';

const visit = visits();
const origin = inject('accountsOrigin');

/** The last button of pages for those who are signed in. */
const LAST: Readonly<Record<string, string>> = {
	'/account': 'Invite an editor',
	'/account/password': 'Change the password'
};

it.each(['/sign-in', '/account', '/account/password'])(
	'%s has room on a phone, also with large text',
	async (path) => {
		for (const size of ['100%', '200%']) {
			const { page, complaints } = await visit(`${origin}/sign-in?to=${path}`, {
				viewport: { width: 320, height: 640 },
				javaScriptEnabled: false
			});
			if (path !== '/sign-in') {
				await page.getByLabel('Email address').fill(PEOPLE.owner.email);
				await page.getByLabel('Password').fill(PASSWORD);
				await page.keyboard.press('Enter');
				await page.waitForURL(origin + path);
				await page.getByRole('button', { name: LAST[path]! }).waitFor();
			}
			const inner = await page.evaluate((size) => {
				document.documentElement.style.fontSize = size;
				return {
					page: document.documentElement.scrollWidth,
					fields: [...document.querySelectorAll('input, button')].map((one) =>
						Math.round(one.getBoundingClientRect().right)
					)
				};
			}, size);
			expect(inner.page).toBe(320);
			expect(inner.fields.length).toBeGreaterThan(1);
			for (const right of inner.fields) expect(right).toBeLessThanOrEqual(320 - 16);
			expect(complaints).toEqual([]);
			if (path === '/sign-in') continue;
			await page.goto(`${origin}/account`);
			await page.getByRole('button', { name: 'Sign out' }).click();
		}
	}
);

it.each(['light', 'dark'] as const)(
	'an invited editor joins and changes their password, on pages in which axe finds nothing in the %s theme',
	async (colorScheme) => {
		const owner = await asPerson('owner');
		const made = await (await owner.act('/account?/invite')).text();
		const [invitation] = /http:\/\/[\d.:]+\/invitations\/[\w-]{32}/.exec(made)!;
		const { page } = await visit(invitation, { colorScheme });
		await isForEveryone(page);
		await page.getByLabel('Your name').fill('New Editor');
		await page.getByLabel('Email address').fill(`new-${uuid()}@example.org`);
		await page.getByLabel('Password').fill(PASSWORD);
		await page.getByRole('button', { name: 'Make my account' }).click();
		await page.getByRole('link', { name: 'Account' }).click();
		await page.waitForURL(`${origin}/account`);
		await isForEveryone(page);
		await page.getByRole('link', { name: 'Change your password' }).click();
		await page.waitForURL(`${origin}/account/password`);
		const change = async (current: string, next: string) => {
			await page.getByLabel('Current password').fill(current);
			await page.getByLabel('New password', { exact: true }).fill(next);
			await page.getByLabel('New password again').fill(next);
			await page.keyboard.press('Enter');
		};
		await change('wrong wrong wrong', 'another horse battery');
		await page.getByText('This is not your password.').waitFor();
		const field = page.getByLabel('Current password');
		expect(await field.getAttribute('aria-invalid')).toBe('true');
		await isForEveryone(page);
		await change(PASSWORD, 'another horse battery');
		await page.getByText('Your password has been changed.').waitFor();
		await page.getByRole('link', { name: 'Back to your account' }).click();
		await page.getByRole('button', { name: 'Sign out' }).click();
		expect(await page.getByRole('link', { name: 'Sign in' }).count()).toBe(1);
	},
	60_000
);

async function isForEveryone(page: Page) {
	const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([]);
}
