import { expect, it } from 'vitest';
import { visits } from './visit.ts';

const visit = visits();

const forced = { forcedColors: 'active' as const };

it.each(['light', 'dark'] as const)(
	'draws a canvas in several colours where the reader’s own are forced on a %s page',
	async (colorScheme) => {
		const { page } = await visit('/datasets/generated-20000', { ...forced, colorScheme });
		const colours = await page.locator('.chart canvas').evaluate((canvas: HTMLCanvasElement) => {
			const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
			const counts = new Map<string, number>();
			for (let at = 0; at < data.length; at += 4) {
				if (data[at + 3] !== 255) continue;
				const colour = `${data[at]},${data[at + 1]},${data[at + 2]}`;
				counts.set(colour, (counts.get(colour) ?? 0) + 1);
			}
			return [...counts].filter(([, count]) => count > 200).map(([colour]) => colour);
		});
		expect(colours.length).toBeGreaterThan(2);
	}
);

it.each([
	['the tab', '', 'nav [aria-current]', 'nav a:not([aria-current])'],
	['the segment', '?view=compare', '.segments [aria-current]', '.segments a:not([aria-current])']
])('shows %s that is chosen in forced colours', async (_, address, chosen, other) => {
	const { page } = await visit(address, forced);
	const look = (selector: string) =>
		page
			.locator(selector)
			.first()
			.evaluate((one) => {
				const { backgroundColor, boxShadow } = getComputedStyle(one);
				return { backgroundColor, boxShadow };
			});
	expect(await look(chosen)).not.toEqual(await look(other));
});

it('prints nothing over the counts of the rows in forced colours', async () => {
	const { page } = await visit('', forced);
	const edges = await page.locator('.reach').evaluate((reach) => {
		const [own, beyond] = [getComputedStyle(reach), getComputedStyle(reach, '::before')];
		return [own.borderWidth, own.outlineStyle, beyond.borderWidth, beyond.backgroundColor];
	});
	expect(edges.slice(0, 3)).toEqual(['0px', 'none', '0px']);
	expect(edges[3]).toMatch(/, 0\)$/); // clear
});
