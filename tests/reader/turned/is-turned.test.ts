import { expect, it } from 'vitest';
import { ENGLISH } from '#lib/messages/english.ts';
import { readingOf } from '#lib/query/reading.ts';
import { isTurned } from '#lib/reader/turned/is-turned.ts';
import type { Study } from '#lib/study/study.ts';
import { timelineSource } from '#lib/timeline/view/timeline-source.ts';
import { exampleStudy, generatedStudy } from '../../query/studies.ts';

const turned = (study: Study, query = '') =>
	isTurned(timelineSource(readingOf(study, new URLSearchParams(query)), ENGLISH));

const generated = (statements: number, priorities = 6) =>
	generatedStudy({ statements, priorities, seed: 7 });

it.each([
	['two statements against six priorities', exampleStudy(), false],
	['a few statements, a line each', generated(5), false],
	['eight priorities', generated(5, 8), false],
	['nine priorities', generated(5, 9), true],
	['more statements than a phone has room for lines', generated(60), true],
	['fewer, but too many at one time', generated(45), true],
	['very many', generated(6000), true],
	['none, against sixty priorities', generated(0, 60), false]
])('a phone turns the picture where a chart would be too much: %s', (_, study, expected) => {
	expect(turned(study)).toBe(expected);
});

it('is turned by what a filter leaves, not by what it hides', () => {
	const study = generated(60);
	const { id } = study.dataset.actors[0]!;
	expect(turned(study)).toBe(true);
	expect(turned(study, `actor=${id}`)).toBe(false);
});

it('is not turned by a move of the window', () => {
	const study = generated(400);
	expect(turned(study, 'from=2004-01-01&to=2004-01-02')).toBe(turned(study));
	expect(turned(exampleStudy(), 'from=2004-01-01&to=2034-01-02')).toBe(false);
});
