import { expect, inject, it } from 'vitest';
import { PASSWORD, PEOPLE } from '../server/people.ts';
import { visits } from './visit.ts';

const visit = visits();
const origin = inject('accountsOrigin');

it.each(['/sign-in', '/account'])('%s has room on a phone, also with large text', async (path) => {
	for (const size of ['100%', '200%']) {
		const { page, complaints } = await visit(`${origin}/sign-in?to=${path}`, {
			viewport: { width: 320, height: 640 },
			javaScriptEnabled: false
		});
		if (path === '/account') {
			await page.getByLabel('Email address').fill(PEOPLE.owner.email);
			await page.getByLabel('Password').fill(PASSWORD);
			await page.keyboard.press('Enter');
			await page.waitForURL(`${origin}/account`);
			await page.getByRole('button', { name: 'Invite an editor' }).waitFor();
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
		if (path === '/account') await page.getByRole('button', { name: 'Sign out' }).click();
	}
});
