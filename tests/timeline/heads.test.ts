import { describe, expect, it } from 'vitest';
import { actorShares } from '#lib/wording/shares-text.ts';
import { readingOf } from '#lib/query/reading.ts';
import { studyOf } from '#lib/study/study.ts';
import { drawTimeline } from '#lib/timeline/draw/draw.ts';
import { drawingOf } from '#lib/timeline/draw/drawing.ts';
import type { Mark, TextShape } from '#lib/timeline/draw/shapes/shape.ts';
import { PAPER_THEME } from '#lib/timeline/draw/theme.ts';
import { textWidth } from '#lib/timeline/text/text-width.ts';
import { timelineSource } from '#lib/timeline/view/timeline-source.ts';
import { ENGLISH } from '#lib/messages/english.ts';
import { readWhole } from '../fixtures/minimal-dataset.ts';
import { studyOf as sketchOf } from '../pictures/study-of.ts';

/** Statements of two actors of these names, a month apart. */
function readingBy(north: string, south: string) {
	const file = sketchOf(2, [
		{ date: '2023-06-01', on: { 1: 'accepted supports' } },
		{ date: '2023-07-01', actor: 'south', on: { 1: 'accepted supports' } }
	]);
	const named: Record<string, string> = { north, south };
	const actors = file.actors.map((actor) => ({ ...actor, name: named[actor.id] ?? actor.name }));
	return readingOf(studyOf(readWhole({ ...file, actors })), new URLSearchParams());
}

function headsOf(reading: ReturnType<typeof readingBy>) {
	const { frame, content } = drawTimeline(timelineSource(reading, ENGLISH), { width: 1232 });
	const shapes = drawingOf(content, { frame, theme: PAPER_THEME, messages: ENGLISH });
	const keyed = (begin: string) => shapes.filter(({ key }) => key.startsWith(begin));
	return { circles: keyed('head ') as Mark[], initials: keyed('initial ') as TextShape[] };
}

describe('the heads of two actors whose names begin alike', () => {
	const { circles, initials } = headsOf(readingBy('Russia', 'Romania'));

	it('tell them apart', () => {
		expect(initials.map(({ text }) => text)).toEqual(['Ru', 'Ro']);
	});

	it('hold both letters, in type that can be read', () => {
		for (const [at, { text, size }] of initials.entries()) {
			expect(size).toBeGreaterThanOrEqual(10);
			expect(textWidth(text, size)).toBeLessThan(2 * circles[at]!.radius);
		}
	});
});

it('the heads of actors that begin otherwise have one letter each', () => {
	expect(headsOf(readingBy('Russia', 'Chad')).initials.map(({ text }) => text)).toEqual(['R', 'C']);
});

it('a bar of shares has the initials of the heads', () => {
	const { study, colouring } = readingBy('Russia', 'Romania');
	const byActor = [0, 1].map((actor) => ({ actor, statements: 1 }));
	const { parts } = actorShares(byActor, 2, study, colouring.colours);
	expect(parts.map(({ initial }) => initial)).toEqual(['Ru', 'Ro']);
});
