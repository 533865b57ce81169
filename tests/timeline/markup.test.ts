import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positioningByShares } from '#lib/timeline/draw/paint/positioning-by-shares.ts';
import { markupOf } from '#lib/timeline/draw/paint/markup.ts';
import type { Shape } from '#lib/timeline/draw/shapes/shape.ts';
import { textShape } from '#lib/timeline/draw/shapes/sheet.ts';
import { PAPER_THEME } from '#lib/timeline/draw/theme.ts';

const said = (text: string): Shape => textShape({ theme: PAPER_THEME }, 'said', text, 10, 20);
const bar = (key: string): Shape => ({
	...{ kind: 'bar', key, from: 10, solidFrom: 20, solidTo: 30, to: 40 },
	...{ y: 5, height: 6, fill: '#8c2d04' }
});
const hatch = (stroke: string): Shape => ({
	...{ kind: 'hatch', key: `hatch ${stroke}`, x: 0, y: 0, width: 100, height: 20, stroke }
});

describe('as markup', () => {
	it('what others wrote is text, and no element', () => {
		expect(markupOf([said('<script>alert("a & b")</script>')], 'id')).toContain(
			'>&lt;script&gt;alert(&quot;a &amp; b&quot;)&lt;/script&gt;</text>'
		);
	});

	it('no text adds an element or an attribute, whatever it is', () => {
		const plain = (markup: string) => markup.match(/[<>"]/g)!.join('');
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'&<>"\'=/ a'), minLength: 1 }), (text) => {
				const markup = markupOf([said(text)], 'id');
				expect(plain(markup)).toBe(plain(markupOf([said('a')], 'id')));
				expect(markup).not.toMatch(/&(?!(amp|lt|gt|quot);)/);
			})
		);
	});

	it('nor does a colour that was given to a shape', () => {
		const markup = markupOf([{ ...said('a'), fill: '"/><script>' } as Shape], 'id');
		expect(markup).toContain('fill="&quot;/&gt;&lt;script&gt;"');
	});

	it('bars fade by a gradient of their own, whose id begins as is asked for', () => {
		const markup = markupOf([bar('reach 1'), bar('dot 1 2'), bar('dot 12')], 'page');
		const ids = [...markup.matchAll(/id="([^"]*)"/g)].map(([, id]) => id);
		expect(ids).toEqual(['page-reach-1', 'page-dot-1-2', 'page-dot-12']);
		for (const id of ids) expect(markup).toContain(`fill="url(#${id})"`);
	});

	it('hatches of one colour share a pattern, and each colour has its own', () => {
		const markup = markupOf([hatch('#000'), hatch('#fff'), hatch('#000')], 'page');
		const ids = [...markup.matchAll(/<pattern id="([^"]*)"/g)].map(([, id]) => id);
		expect(ids).toEqual(['page-hatch-0', 'page-hatch-1']);
		expect([...markup.matchAll(/url\(#([^)]*)\)/g)].map(([, id]) => id)).toEqual([
			...['page-hatch-0', 'page-hatch-1', 'page-hatch-0']
		]);
	});

	it('a bar without length is left out', () => {
		expect(markupOf([{ ...bar('a'), to: 10 } as Shape], 'id')).toBe('');
	});

	it('numbers have two decimals', () => {
		expect(markupOf([{ ...said('a'), x: 1 / 3 } as Shape], 'id')).toContain('x="0.33"');
	});
});

describe('positioned by shares of a width', () => {
	const shares = positioningByShares(500);

	it('words stand at their share, and keep their size', () => {
		const markup = markupOf([said('a')], 'id', shares);
		expect(markup).toContain('x="2%" y="20" font-size="12"');
	});

	it('marks stand in an element at their share', () => {
		const mark: Shape = {
			...{ kind: 'mark', key: 'm', symbol: 'circle', x: 250, y: 8, radius: 4 },
			...{ fill: '#000', stroke: '', width: 0, dash: '' }
		};
		expect(markupOf([mark], 'id', shares)).toMatch(
			/^<svg x="50%" y="8" overflow="visible"><path d="M4,0[^"]*" fill="#000"[^>]*\/><\/svg>$/
		);
	});

	it('columns are stretched with the width, and lines of curves keep theirs', () => {
		const bars: Shape = { kind: 'bars', key: 'b', fill: '#000', boxes: [[0, 1, 20, 30]] };
		const curve: Shape = {
			kind: 'curve',
			key: 'c',
			path: 'M0,0C1,1 2,2 3,3',
			stroke: '#000',
			dash: ''
		};
		const [first, second] = [bars, curve].map((shape) => markupOf([shape], 'id', shares));
		const stretched =
			/^<svg width="100%" height="100" viewBox="0 0 500 100" preserveAspectRatio="none" overflow="visible">/;
		expect(first).toMatch(stretched);
		expect(second).toMatch(stretched);
		expect(second).toContain('vector-effect="non-scaling-stroke"');
	});
});
