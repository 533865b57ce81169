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

/** Of eight priorities the sixth is silent; time before the day of adoption is hatched. */
function drawn(statements: number): { level: string; shapes: readonly Shape[] } {
	const dataset = readWhole(generateDataset({ statements, priorities: 8, seed: 7 }));
	const reading = readingOf(studyOf(dataset), new URLSearchParams());
	const { frame, content } = drawTimeline(timelineSource(reading, ENGLISH), { width: 1232 });
	const shapes = drawingOf(content, { frame, theme: PAPER_THEME, messages: ENGLISH });
	return { level: content.scene.level, shapes };
}

describe.each([
	[8, 'lines'],
	[300, 'dots'],
	[6000, 'ridges']
])('hatches under %i statements', (statements, wanted) => {
	const { level, shapes } = drawn(statements);
	const places = (test: (shape: Shape) => boolean) =>
		shapes.flatMap((shape, at) => (test(shape) ? [at] : []));
	const hatches = places(({ kind }) => kind === 'hatch');

	it('stand below all data, and below the rules of adoptions', () => {
		expect(level).toBe(wanted);
		expect(hatches.length).toBeGreaterThan(1);
		const others = places(({ kind }) => kind !== 'hatch');
		expect(Math.max(...hatches)).toBeLessThan(Math.min(...others));
	});

	it('shine through nothing', () => {
		const ridges = places(({ kind, key }) => kind === 'ridge' && key.startsWith('ridge '));
		expect(ridges.length > 0).toBe(level === 'ridges');
		for (const at of ridges) {
			const ridge = shapes[at] as Ridge;
			const under = shapes.findIndex(({ key }) => key === `under ${ridge.key}`);
			const { runs, stroke, shade } = shapes[under] as Ridge;
			expect({ runs, stroke, shade }).toEqual({
				...{ runs: ridge.runs, stroke: PAPER_THEME.paper, shade: 1 }
			});
			// Below every ridge, of which it would hide a part.
			expect(under).toBeGreaterThan(Math.max(...hatches));
			expect(under).toBeLessThan(Math.min(...ridges));
		}
	});
});
