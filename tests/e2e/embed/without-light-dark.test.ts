import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { article, element, type HostPage } from './host-pages.ts';
import { hosts } from './hosts.ts';

const { visit } = hosts();

/** Lets a browser know no `light-dark()`, as those before 2024 do. */
const withoutLightDark = (page: Page) =>
	page.route(/\/embed\//, async (route) => {
		const answer = await route.fetch();
		const type = answer.headers()['content-type'] ?? '';
		if (!/html|javascript|css/.test(type)) return route.fulfill({ response: answer });
		const body = (await answer.text()).replaceAll('light-dark(', 'light-dim(');
		return route.fulfill({ response: answer, body });
	});

/** The colours of all that an embed draws, and the scheme by which a browser draws the rest. Runs in the page. */
const coloursIn = (): string[] => {
	const root = document.querySelector('plumbline-timeline')?.shadowRoot ?? document;
	return [...root.querySelectorAll<HTMLElement>('.embed, .embed *')]
		.filter((one) => one.checkVisibility())
		.map((one) => {
			const { color, backgroundColor, fill, stroke, colorScheme } = getComputedStyle(one);
			return [one.tagName, color, backgroundColor, fill, stroke, colorScheme].join(' ');
		});
};

it.each<[string, HostPage]>([
	['in a frame', article([''])],
	['in a frame that is to be dark', article(['?theme=dark'])],
	['as an element', element('/datasets/islamic-world-2023')],
	[
		'as an element that is to be dark',
		element('/datasets/islamic-world-2023', { attributes: 'theme="dark"' })
	]
])(
	'without light-dark() an embed %s is light in all its parts, also on a dark system',
	async (_, host) => {
		const [dark, light] = await Promise.all(
			(['dark', 'light'] as const).map(async (colorScheme) => {
				const { page, embeds } = await visit(host, { colorScheme }, undefined, withoutLightDark);
				const parent =
					(await page.locator('plumbline-timeline').count()) > 0 ? page.mainFrame() : embeds[0]!;
				await parent.locator('.embed [role=application]').first().waitFor();
				return parent.evaluate(coloursIn);
			})
		);
		expect(dark!.length).toBeGreaterThan(50);
		expect(dark).toEqual(light);
		expect(dark!.filter((one) => !one.endsWith(' light'))).toEqual([]);
	}
);
