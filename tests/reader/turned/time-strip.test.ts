import { describe, expect, it } from 'vitest';
import { ENGLISH } from '#lib/messages/english.ts';
import { readingOf } from '#lib/query/reading.ts';
import { indexFrom, timeStrip } from '#lib/reader/turned/time-strip.ts';
import { drawTimeline } from '#lib/timeline/draw/draw.ts';
import { timelineSource } from '#lib/timeline/view/timeline-source.ts';
import { inZones } from '../../fixtures/in-zones.ts';
import { exampleStudy, generatedStudy } from '../../query/studies.ts';

const study = generatedStudy({ statements: 400, priorities: 6, seed: 7 });

function stripOf(of = study, query = '') {
	const reading = readingOf(of, new URLSearchParams(query));
	const source = timelineSource(reading, ENGLISH);
	const { window } = drawTimeline(source, { width: 1232 });
	return {
		window,
		listed: reading.listed,
		...timeStrip(source.lane, window, source.colours, ENGLISH)
	};
}

describe('the strip of times', () => {
	it('names years down a long time, each once', () => {
		const { ticks } = inZones(() => stripOf())[0]!;
		const shares = ticks.map(({ share }) => share);
		expect(ticks.length).toBeGreaterThan(2);
		expect(ticks.length).toBeLessThan(12);
		expect(shares).toEqual([...shares].sort((a, b) => a - b));
		expect(new Set(ticks.map(({ name }) => name)).size).toBe(ticks.length);
		for (const { label, name, under } of ticks) {
			expect(label).toMatch(/^\d{4}$/);
			expect([name, under]).toEqual([label, '']);
		}
	});

	it('names days of a short time under their month, in every zone', () => {
		const strips = inZones(() => stripOf(exampleStudy()).ticks.map(({ name }) => name));
		expect(strips).toEqual(strips.map(() => strips[0]));
		const { ticks } = stripOf(exampleStudy());
		expect(ticks[0]).toMatchObject({ under: 'Nov' });
		expect(ticks[0]!.name).toMatch(/^\d+ November 2023$/);
		expect(ticks.slice(1).every(({ under }) => under === '')).toBe(true);
	});

	it('draws every statement of its window: what its bars are long adds up', () => {
		const { bars, listed } = stripOf();
		const lengths = bars.flatMap(({ path }) =>
			[...path.matchAll(/h([\d.]+)v/g)].map(([, length]) => Number(length))
		);
		const sum = lengths.reduce((all, one) => all + one, 0);
		const one = Math.min(...lengths); // of one statement, where a year has but one
		expect(sum / one / listed.length).toBeCloseTo(Math.round(sum / one / listed.length), 1);
	});

	it('is empty where nothing is', () => {
		expect(stripOf(generatedStudy({ statements: 0, priorities: 6, seed: 7 })).bars).toEqual([]);
	});
});

it('finds the index of the first statement from an instant on, the last where none is', () => {
	const { listed } = stripOf();
	const starts = listed.map(({ statement }) => statement.when.span.start);
	for (const at of [-Infinity, starts[0]!, starts[200]!, starts[200]! + 1, starts[399]!]) {
		expect(indexFrom(listed, at)).toBe(starts.findIndex((start) => start >= at));
	}
	expect(indexFrom(listed, Infinity)).toBe(399);
	expect(indexFrom([], 0)).toBe(0);
});
