import { describe, expect, it } from 'vitest';
import { utcDate } from '#lib/dates/civil.ts';
import { millisecondsInDay, type Span } from '#lib/dates/span.ts';
import { SLIDER_STEPS } from '#lib/timeline/gestures/slider-steps.ts';
import { CHART_STEPS, LANES_STEPS } from '#lib/timeline/time/window-steps.ts';

const from2023 = (from: number, to: number): Span => ({
	start: utcDate(2023) + from * millisecondsInDay,
	end: utcDate(2023) + to * millisecondsInDay
});
const view = {
	window: from2023(100, 140),
	panExtent: from2023(0, 365),
	fitExtent: from2023(90, 200)
};
const at = (day: number) => from2023(day, day).start;

describe('a key of a chart', () => {
	it.each([
		['+', undefined, 110, 130],
		['=', undefined, 110, 130],
		['+', 100, 100, 120],
		['-', undefined, 80, 160],
		['-', 130, 70, 150],
		['0', 130, 90, 200]
	])('%s, with the cursor at day %s, shows days %d to %d', (key, about, from, to) => {
		const step = CHART_STEPS[key]!;
		expect(step(view, about === undefined ? undefined : at(about))).toEqual(from2023(from, to));
		expect(LANES_STEPS[key]).toBe(step);
	});
});

it.each([
	['PageUp', 80, 120],
	['PageDown', 120, 160]
])('%s turns lanes over by half a window, to days %d to %d', (key, from, to) => {
	expect(LANES_STEPS[key]!(view)).toEqual(from2023(from, to));
});

it.each([
	['ArrowLeft', 96, 136],
	['ArrowRight', 104, 144],
	['PageUp', 60, 100],
	['PageDown', 140, 180],
	['Home', 0, 40],
	['End', 325, 365],
	['ArrowUp', 80, 160],
	['ArrowDown', 110, 130]
])('%s moves the slider to days %d to %d', (key, from, to) => {
	expect(SLIDER_STEPS[key]!(view)).toEqual(from2023(from, to));
});

it('no step leaves what can be reached', () => {
	const edge = { ...view, window: from2023(300, 360) };
	for (const step of Object.values({ ...LANES_STEPS, ...SLIDER_STEPS })) {
		const { start, end } = step(edge);
		expect(start).toBeGreaterThanOrEqual(view.panExtent.start);
		expect(end).toBeLessThanOrEqual(view.panExtent.end);
	}
});
