import { element, type Positioning } from './markup.ts';

/**
 * Each shape at its share of whatever width there is; words and marks keep their size.
 * @param width px of the width in which they were laid out
 */
export function positioningByShares(width: number): Positioning {
	const across = (px: number) => `${Math.round((px / width) * 100_000) / 1000}%`;
	return {
		across,
		stretched: (content) =>
			element(
				'svg',
				{
					...{ width: '100%', height: 100, viewBox: `0 0 ${width} 100` },
					...{ preserveAspectRatio: 'none', overflow: 'visible' }
				},
				content
			),
		around: (x, y, name, attributes) =>
			element('svg', { x: across(x), y, overflow: 'visible' }, element(name, attributes)),
		effect: 'non-scaling-stroke',
		ends: () => ({})
	};
}
