import { describe, expect, it } from 'vitest';
import { RELATIONS } from '#lib/model/link.ts';
import { partsBar, partsPath, partsPathOnce } from '#lib/timeline/draw/parts-bar.ts';

describe('a bar in parts by relation', () => {
	it('is as long in each part as its share', () => {
		const parts = partsBar([3, 0, 1, 0, 0], 62);
		expect(parts.map(({ relation, x, width }) => [relation, x, width])).toEqual([
			['supports', 0, 45],
			['departs', 45, 17]
		]);
	});

	it('shows what most are, however many relations there are', () => {
		const parts = partsBar([231, 20, 15, 10, 10], 56);
		expect(parts[0]!.width).toBeGreaterThan(36);
		expect(parts.map(({ hasSymbol }) => hasSymbol)).toEqual([true, false, false, false, false]);
		for (const { pattern } of parts) expect(pattern.width).toBeGreaterThanOrEqual(3);
		const last = parts.at(-1)!;
		expect(last.x + last.width).toBeCloseTo(56, 0);
	});

	it('tells all five apart by symbol and pattern', () => {
		const parts = partsBar([1, 1, 1, 1, 1], 155);
		const alone = RELATIONS.map((_, at) => RELATIONS.map((_, other) => Number(other === at)));
		const symbols = alone.map((counts) => partsPath(counts, 11).replace(/^M[^a-z]*/, ''));
		expect(new Set(symbols).size).toBe(5);
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

	it('is one shape, with the symbols in their fields, full boxes, and others with an outline and lines', () => {
		expect(partsPath([1, 0, 0, 0, 0], 31)).toBe(
			'M5.5,6m4,0a4,4,0,1,1,-8,0a4,4,0,1,1,8,0M11,1h20v10h-20Z'
		);
		expect(partsPath([0, 0, 1, 0, 0], 15)).toBe(
			'M5.5,6m0,-5.64l3.26,5.65l-3.26,5.65l-3.26,-5.64Z' +
				'M11,1h4v10h-4ZM11.75,1.75v8.5h2.5v-8.5ZM13,0h0.75v12h-0.75Z'
		);
	});

	it('is nothing of nothing', () => {
		expect(partsBar([0, 0, 0, 0, 0], 56)).toEqual([]);
	});
});

it('bars that look alike are made once, and those that do not are not taken for one another', () => {
	const barOf = partsPathOnce(56);
	expect(barOf([6, 0, 2, 0, 0])).toBe(barOf([3, 0, 1, 0, 0]));
	for (const counts of [
		[3, 0, 1, 0, 0],
		[3, 1, 0, 0, 0],
		[1, 0, 3, 0, 0],
		[3, 0, 1, 0, 5]
	])
		expect(barOf(counts)).toEqual(partsPath(counts, 56));
});
