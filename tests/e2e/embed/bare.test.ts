import type { Frame } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { bare } from './host-pages.ts';
import { hosts } from './hosts.ts';

const { visit } = hosts();

/** The code without a script, as oEmbed gives it. */
async function codeFor(query: string): Promise<string> {
	const url = `${inject('origin')}/datasets/${query}`;
	const asked = await fetch(`${inject('origin')}/oembed?url=${encodeURIComponent(url)}`);
	return ((await asked.json()) as { html: string }).html;
}

describe.each([
	'islamic-world-2023',
	'islamic-world-2023?statement=moscow-talks',
	'islamic-world-2023?height=400&lang=ru',
	'generated-300?lang=ar',
	'nested'
])('the code without a script, of %s', (query) => {
	it.each([560, 640, 720, 1024])('cuts nothing in a page of %i px', async (width) => {
		const { page, embeds } = await visit(bare(await codeFor(query)));
		await page.setViewportSize({ width, height: 800 });
		await embeds[0]!.locator('[role=application]').waitFor();
		const beyond = await embeds[0]!.evaluate(
			() => document.documentElement.scrollHeight - window.innerHeight
		);
		expect(beyond).toBeLessThanOrEqual(0);
	});
});

/** px of air that an embed puts between two of its parts where its frame is too tall, and below its foot. */
const airIn = (embed: Frame) =>
	embed.evaluate(() => {
		const rests = [...document.querySelectorAll('[data-part="rest"]')];
		const foot = document.querySelector('[data-part="foot"]')!.getBoundingClientRect();
		return {
			between: Math.max(...rests.slice(0, -1).map((rest) => rest.getBoundingClientRect().height)),
			below: innerHeight - foot.bottom
		};
	});

describe.each([
	'islamic-world-2023',
	'islamic-world-2023?statement=moscow-talks',
	'generated-300',
	'nested?lang=ru'
])('the frame without a script of %s, where it is taller than it need be,', (query) => {
	it.each([
		[680, true],
		[1200, true],
		[680, false],
		[1200, false]
	])('is filled in a page of %i px, with scripts in it: %s', async (width, javaScriptEnabled) => {
		const { page, embeds } = await visit(bare(await codeFor(query)), { javaScriptEnabled });
		await page.setViewportSize({ width, height: 800 });
		const embed = embeds[0]!;
		await embed.locator(javaScriptEnabled ? '[role=application]' : '.stills').waitFor();
		const { between, below } = await airIn(embed);
		expect(below).toBeLessThanOrEqual(24);
		expect(between).toBeLessThanOrEqual(48);
	});
});

it('leaves the first wheel over it to the article', async () => {
	const { page, embeds } = await visit(bare(await codeFor('islamic-world-2023')));
	await embeds[0]!.locator('[role=application]').waitFor();
	const frame = (await page.locator('iframe').boundingBox())!;
	await page.mouse.move(frame.x + frame.width / 2, frame.y + 200);
	await page.mouse.wheel(0, 200);
	await page.waitForFunction(() => scrollY > 100);
	expect(await embeds[0]!.evaluate(() => scrollY)).toBe(0);
});

it('shows the list in a narrow column, also where its author left the list out', async () => {
	const { embeds } = await visit(bare(await codeFor('islamic-world-2023?hide=list')), {
		viewport: { width: 360, height: 800 }
	});
	const titles = embeds[0]!.locator('.list .title:visible');
	await expect.poll(() => titles.count()).toBe(2);
});
