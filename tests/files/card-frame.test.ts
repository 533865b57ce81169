import { expect, it } from 'vitest';
import { cardFrame } from '#lib/files/picture/card-frame.ts';

it.each([1, 6, 12, 60, 400])('fits %i rows into the height of a card', (rows) => {
	const { bottom, rowHeight, fontSize, plot } = cardFrame({
		width: 600,
		rows,
		statements: 40,
		hasArcs: false,
		height: 236
	});
	expect(bottom).toBeLessThanOrEqual(236);
	expect(rowHeight).toBeGreaterThan(0);
	expect(plot).toBeGreaterThan(300);
	// Names that are too small to read are left out.
	expect(fontSize === 0 || fontSize >= 10).toBe(true);
});
