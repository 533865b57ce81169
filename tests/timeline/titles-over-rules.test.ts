import { describe, expect, it } from 'vitest';
import { readingOf } from '#lib/query/reading.ts';
import { studyOf } from '#lib/study/study.ts';
import { drawTimeline } from '#lib/timeline/draw/draw.ts';
import { drawingOf } from '#lib/timeline/draw/drawing.ts';
import type { Bars, Line, TextShape } from '#lib/timeline/draw/shapes/shape.ts';
import { PAPER_THEME } from '#lib/timeline/draw/theme.ts';
import { textWidth } from '#lib/timeline/text/text-width.ts';
import { timelineSource } from '#lib/timeline/view/timeline-source.ts';
import { ENGLISH } from '#lib/messages/english.ts';
import { readWhole } from '../fixtures/minimal-dataset.ts';
import { threeWeeks } from '../fixtures/three-weeks.ts';

/** Three weeks of statements against a document that was adopted in the midst of them. */
function drawn(width: number, adopted = '2023-11-08') {
	const file = threeWeeks();
	const [document] = file.documents;
	const dataset = readWhole({ ...file, documents: [{ ...document!, adopted }] });
	const reading = readingOf(studyOf(dataset), new URLSearchParams());
	const { frame, content } = drawTimeline(timelineSource(reading, ENGLISH), { width });
	return drawingOf(content, { frame, theme: PAPER_THEME, messages: ENGLISH });
}

describe.each([1600, 1232, 900])('in a chart of %i px', (width) => {
	const shapes = drawn(width);
	const at = (key: RegExp) => shapes.findIndex((one) => key.test(one.key));
	const rule = shapes.find(({ key }) => key === 'adopted 0') as Line;

	it('the rule of an adoption leaves each title that crosses it its line', () => {
		const titles = shapes.filter(({ key }) => /^(sub)?title /.test(key)) as TextShape[];
		const crossing = titles.filter(({ x, anchor, text, size }) => {
			const wide = textWidth(text, size);
			const from = anchor === 'start' ? x : x - wide;
			return from < rule.x && from + wide > rule.x;
		});
		expect(crossing.length).toBeGreaterThan(0);
		const { boxes, fill } = shapes.find(({ key }) => key === 'crossed') as Bars;
		expect(fill).toBe(PAPER_THEME.paper);
		for (const { y, size } of crossing) {
			const isLeft = boxes.some(
				([x, top, wide, high]) =>
					x < rule.x - 1 &&
					x + wide > rule.x + 1 &&
					top <= y - size * 0.75 &&
					top + high >= y + size * 0.25
			);
			expect(isLeft).toBe(true);
		}
		expect(at(/^adopted/)).toBeLessThan(at(/^crossed/));
		expect(at(/^crossed/)).toBeLessThan(at(/^title/));
	});

	it('leaders are drawn under the heads that they lead to, and leave their initials alone', () => {
		const last = shapes.map(({ key }) => key.startsWith('leader ')).lastIndexOf(true);
		expect(last).toBeGreaterThan(0);
		expect(last).toBeLessThan(at(/^(head|initial) /));
	});
});

it('nothing is left where no title crosses a rule', () => {
	expect(drawn(1232, '2023-09-01').some(({ key }) => key === 'crossed')).toBe(false);
});
