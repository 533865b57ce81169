import { describe, expect, it } from 'vitest';
import { partsBar, partsPaths, partsPathsOnce } from '#lib/timeline/draw/parts-bar.ts';

describe('a bar in parts by relation', () => {
	it('gives each its symbol and, of the rest, its share', () => {
		const parts = partsBar([3, 0, 1, 0, 0], 62);
		expect(parts.map(({ relation, x, width }) => [relation, x, width])).toEqual([
			['supports', 0, 41],
			['departs', 41, 21]
		]);
	});

	it('tells all five apart by symbol and pattern', () => {
		const parts = partsBar([1, 1, 1, 1, 1], 155);
		const marks = parts.map(({ symbol, fill }) => `${symbol} ${JSON.stringify(fill)}`);
		expect(new Set(marks).size).toBe(5);
		const fills = parts.map(({ fill }) =>
			fill.kind === 'lines' ? fill.path.replaceAll(/-?[\d.]+/g, '#').slice(0, 40) : fill.kind
		);
		expect(fills.filter((one) => one === 'full' || one === 'outline')).toHaveLength(2);
	});

	it('keeps all its lines within their field', () => {
		for (const { pattern, fill } of partsBar([0, 4, 0, 3, 0], 90)) {
			if (fill.kind !== 'lines') throw new Error('Both are of lines');
			const xs = [...fill.path.matchAll(/[ML](-?[\d.]+),/g)].map(([, x]) => Number(x));
			expect(xs.length).toBeGreaterThan(4);
			expect(Math.min(...xs)).toBeGreaterThanOrEqual(pattern.x);
			expect(Math.max(...xs)).toBeLessThanOrEqual(pattern.x + pattern.width + 0.1);
		}
	});

	it('is two paths, of which the first has the symbols in their fields', () => {
		const { full, lines } = partsPaths([1, 0, 0, 1, 0], 62);
		expect(full).toBe(
			'M9.5,6A4,4,0,1,1,1.5,6A4,4,0,1,1,9.5,6M11,1h20v10h-20ZM33.2,2.7h6.693v6.693h-6.693Z'
		);
		expect(lines).toMatch(/^M42,1h20v10h-20ZM/);
	});

	it('is nothing of nothing', () => {
		expect(partsBar([0, 0, 0, 0, 0], 56)).toEqual([]);
	});
});

it('bars that look alike are made once, and those that do not are not taken for one another', () => {
	const barOf = partsPathsOnce(56);
	expect(barOf([6, 0, 2, 0, 0])).toBe(barOf([3, 0, 1, 0, 0]));
	for (const counts of [
		[3, 0, 1, 0, 0],
		[3, 1, 0, 0, 0],
		[1, 0, 3, 0, 0],
		[3, 0, 1, 0, 5]
	])
		expect(barOf(counts)).toEqual(partsPaths(counts, 56));
});
