import { expect, it } from 'vitest';
import { visits } from './visit.ts';

const visit = visits();

const ZONES = [
	'Etc/GMT+12',
	'America/New_York',
	'Europe/Moscow',
	'Asia/Riyadh',
	'Pacific/Kiritimati'
];

it.each([
	['the example', '?statement=moscow-talks'],
	['imprecise and timed dates', '/datasets/generated-300?from=2004-03-01&to=2004-06-01']
])('shows %s with the same labels in the same order in every zone', async (_, address) => {
	const seen = new Set<string>();
	const offsets = new Set<number>();
	for (const timezoneId of ZONES) {
		const { page, complaints } = await visit(address, { timezoneId });
		offsets.add(await page.evaluate(() => new Date(2023, 10, 21).getTimezoneOffset()));
		seen.add((await page.locator('main').innerText()) + (await page.locator('.plot').innerHTML()));
		expect(complaints).toEqual([]); // a hydration that differs would complain
	}
	expect(offsets.size).toBe(ZONES.length - 1); // Moscow and Riyadh share one
	expect(seen.size).toBe(1);
});
