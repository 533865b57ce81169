import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { twoFrames } from './visit.ts';

/** What colours alone decide, and may be otherwise in the dark. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

type Narrowed = (axe: AxeBuilder) => AxeBuilder;

/**
 * What axe finds wrong with a page in light colours, then in dark ones: the rules with the first place of each.
 * @param narrowed which parts of the page it looks at, and for what
 */
export async function axeFaults(page: Page, narrowed: Narrowed = (axe) => axe): Promise<string[]> {
	const light = await faultsOn(page, narrowed);
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.evaluate(twoFrames);
	const dark = await faultsOn(page, (axe) => narrowed(axe).withRules(OF_COLOURS));
	await page.emulateMedia({ colorScheme: 'light' });
	return [...light, ...dark.map((fault) => `in the dark, ${fault}`)];
}

async function faultsOn(page: Page, narrowed: Narrowed): Promise<string[]> {
	// What passes is not reported: finding the names of thousands of things takes most of the time.
	const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
	// Legacy mode keeps to this page instead of opening another for its report, where there are no frames.
	if (page.frames().length === 1) axe.setLegacyMode();
	const { violations } = await narrowed(axe).analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
}
