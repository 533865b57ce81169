import { describe, expect, it } from 'vitest';
import { generateDataset } from '#lib/model/file/generate.ts';
import { readingOf } from '#lib/query/reading.ts';
import { studyOf } from '#lib/study/study.ts';
import { drawTimeline } from '#lib/timeline/draw/draw.ts';
import { drawingOf } from '#lib/timeline/draw/drawing.ts';
import type { Ridge, Shape } from '#lib/timeline/draw/shapes/shape.ts';
import { PAPER_THEME } from '#lib/timeline/draw/theme.ts';
import { timelineSource } from '#lib/timeline/view/timeline-source.ts';
import { ENGLISH } from '#lib/messages/english.ts';
import { readWhole } from '../fixtures/minimal-dataset.ts';

const study = studyOf(readWhole(generateDataset({ statements: 6000, priorities: 6, seed: 7 })));

function drawn(query: string) {
	const reading = readingOf(study, new URLSearchParams(query));
	const { frame, content } = drawTimeline(timelineSource(reading, ENGLISH), { width: 1232 });
	const shapes = drawingOf(content, { frame, theme: PAPER_THEME, messages: ENGLISH });
	return { reading, content, shapes };
}

const keyed = (shapes: readonly Shape[], begin: string) =>
	shapes.filter(({ key }) => key.startsWith(begin));
const sum = (numbers: ArrayLike<number>) =>
	Array.from(numbers).reduce((total, one) => total + one, 0);
const topOf = ({ runs }: Ridge) => Math.min(...runs.flat().map(([, y]) => y));

describe('what is highlighted, of more statements than have a line each', () => {
	it('is drawn before all others, which fade', () => {
		const { reading, content, shapes } = drawn('row=p1');
		expect(content.scene.level).toBe('ridges');
		expect(reading.highlighted!.length).toBeGreaterThan(160);
		expect(sum(content.found!.totals)).toBe(reading.highlighted!.length);
		const others = shapes.filter(({ key }) => /^(bars|ridge) /.test(key));
		expect(new Set(others.map(({ opacity }) => opacity))).toEqual(new Set([0.25]));
		const found = keyed(shapes, 'found ');
		expect(found.length).toBeGreaterThan(0);
		expect(found.every(({ opacity }) => opacity === undefined)).toBe(true);
		expect(new Set(shapes.map(({ key }) => key)).size).toBe(shapes.length);
	});

	it('has ridges in the measure of all, and so none that is higher', () => {
		const { shapes } = drawn('row=p1');
		const ridges = keyed(shapes, 'ridge ') as Ridge[];
		const found = keyed(shapes, 'found ridge ') as Ridge[];
		expect(found.length).toBeGreaterThan(1);
		for (const one of found) {
			const whole = ridges.find(({ key }) => one.key === `found ${key}`)!;
			expect(topOf(one)).toBeGreaterThanOrEqual(topOf(whole));
		}
	});

	it('is drawn by nothing more where nothing is highlighted, or few are, each by its line', () => {
		for (const query of ['', 'row=p1&column=a1&across=actors&from=2000-01-01&to=2000-03-01']) {
			const { content, shapes } = drawn(query);
			expect(content.found).toBeNull();
			expect(keyed(shapes, 'found ')).toEqual([]);
		}
	});
});
