import { describe, expect, it } from 'vitest';
import type { DatasetFile } from '#lib/model/file/file.ts';
import { readingOf } from '#lib/query/reading.ts';
import { studyOf } from '#lib/study/study.ts';
import { drawTimeline } from '#lib/timeline/draw/draw.ts';
import { timelineSource } from '#lib/timeline/view/timeline-source.ts';
import { ENGLISH } from '#lib/messages/english.ts';
import { readWhole } from '../fixtures/minimal-dataset.ts';
import { THREE_WEEKS, threeWeeks } from '../fixtures/three-weeks.ts';
import { exampleFile } from '../query/studies.ts';

function drawn(file: DatasetFile, width: number) {
	const study = studyOf(readWhole(file));
	const source = timelineSource(readingOf(study, new URLSearchParams()), ENGLISH);
	return { study, ...drawTimeline(source, { width }) };
}

describe('the titles of the example', () => {
	it.each([840, 1024, 1280])('are whole, with day and place, in %i px', (width) => {
		const { ladder } = drawn(exampleFile(), width);
		expect(ladder.untitled).toBe(0);
		expect(ladder.labels.map(({ lines }) => lines)).toEqual([
			['LAS–OIC joint summit', '11 Nov 2023 · Riyadh · as reported'],
			['Opening remarks at the Moscow talks', '21 Nov 2023 · Moscow']
		]);
	});
});

describe('the titles of forty statements in three weeks', () => {
	const { study, frame, scene, ladder, source } = drawn(threeWeeks(), 1232);
	const coloured = source.names.flat();

	it('are at least fifteen in a plot of 963 px, in which each statement has its line', () => {
		expect(frame.plot).toBe(963);
		expect(scene.level === 'lines' ? scene.plumbs : []).toHaveLength(THREE_WEEKS);
		expect(ladder.labels.length).toBeGreaterThanOrEqual(15);
		expect(ladder.labels.length + ladder.untitled).toBe(THREE_WEEKS);
	});

	it('leave out the name of an actor whose colour tells it, and only that', () => {
		const whole = (statement: number) => study.dataset.statements[statement]!.title;
		const starts = ladder.labels.map(({ statement, lines, colour }) => ({
			colour,
			written: lines[0]!.slice(0, 12).replace(/…$/, ''),
			title: whole(statement)
		}));
		expect(new Set(starts.map(({ colour }) => colour)).size).toBeGreaterThan(2);
		for (const { colour, written, title } of starts) {
			const name = coloured.find((one) => title.startsWith(`${one} `));
			const rest = name === undefined || colour < 0 ? title : title.slice(name.length + 1);
			expect(rest.startsWith(written)).toBe(true);
		}
	});
});
