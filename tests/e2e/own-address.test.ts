import { expect, it } from 'vitest';
import { servers } from '../server/started.ts';
import { visits } from './visit.ts';

const start = servers();
const visit = visits();

it('is what a page says, of the server that ORIGIN names, once its scripts have taken it over, too', async () => {
	const { origin } = await start({ ORIGIN: 'https://plumbline.example' });
	const { page } = await visit(`${origin}/datasets/islamic-world-2023`);
	await page.locator('body[data-live]').waitFor();
	const printed = await page.locator('.on-paper').allTextContents();
	expect(printed.join(' ')).toContain('https://plumbline.example/datasets/islamic-world-2023');
	expect(printed.join(' ')).not.toContain(origin);
});
