import type { Page } from 'playwright-core';

/** Where the parts of a chart stand on the screen, px. */
export interface Parts {
	/** Of the plot. */
	readonly left: number;
	readonly right: number;
	/** The heads of the plumb lines, or the foot of the histogram. */
	readonly heads: number;
	/** Of the rows. */
	readonly top: number;
	readonly bottom: number;
}

/** Where the parts of the chart of a page stand now. */
export const partsOf = (page: Page): Promise<Parts> =>
	page.evaluate(() => {
		const ABOVE = 18; // px from the heads to the first row
		const { y } = document.querySelector('.chart > svg[data-level]')!.getBoundingClientRect();
		const { left, right } = document.querySelector('.reach')!.getBoundingClientRect();
		const [, from, to] = /^M0,([\d.]+).*V([\d.]+)/.exec(
			document.querySelector('.area')!.getAttribute('d')!
		)!;
		const [top, bottom] = [y + Number(from), y + Number(to)];
		return { left, right, heads: top - ABOVE, top, bottom };
	});

/** Where the heads of the plumb lines are on the screen, from the left. */
export async function headsOf(page: Page): Promise<{ x: number; y: number }[]> {
	const positions = await page.locator('.plot > path[transform]').evaluateAll((paths) =>
		paths.map((path) => {
			const box = path.getBoundingClientRect();
			return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
		})
	);
	// Marks of rows stand below them.
	const top = Math.min(...positions.map(({ y }) => y));
	return positions.filter(({ y }) => y - top < 1).sort((a, b) => a.x - b.x);
}

/** The plumb lines, which begin at the heads; leaders of titles end there. From the left, those drawn apart last. */
export const linesOf = (page: Page): Promise<{ x: number; width: number; opacity: number }[]> =>
	page.locator('.plot > line[stroke*=actor]').evaluateAll((lines) => {
		const numberOf = (line: Element, name: string) => Number(line.getAttribute(name) ?? 1);
		const heads = Math.max(...lines.map((line) => numberOf(line, 'y1')));
		return lines
			.filter((line) => numberOf(line, 'y1') === heads)
			.map((line) => ({
				x: line.getBoundingClientRect().x,
				width: numberOf(line, 'stroke-width'),
				opacity: numberOf(line, 'opacity')
			}));
	});

/** How many dots are drawn in stacks: points of paths, or closed outlines; a bar has upright sides, a ridge curves. */
export const dotsIn = (page: Page): Promise<number> =>
	page.locator('.plot').evaluate((plot) => {
		const numberOf = (path: Element, piece: RegExp) =>
			path.getAttribute('d')!.match(piece)?.length ?? 0;
		const points = [...plot.querySelectorAll('g > path:first-child')];
		const outlines = [...plot.querySelectorAll('path:not([stroke-linecap] path)')].filter(
			(path) => !/[vC]/.test(path.getAttribute('d')!)
		);
		return (
			points.reduce((sum, path) => sum + numberOf(path, /h0/g), 0) +
			outlines.reduce((sum, path) => sum + numberOf(path, /z/gi), 0)
		);
	});
