import { describe, expect, it } from 'vitest';
import { generateDataset } from '#lib/model/file/generate.ts';
import { type Language, LANGUAGES } from '#lib/messages/language.ts';
import { messagesIn } from '#lib/messages/messages-in.ts';
import { readingOf } from '#lib/query/reading.ts';
import { studyOf } from '#lib/study/study.ts';
import { drawTimeline } from '#lib/timeline/draw/draw.ts';
import { edgeShapes } from '#lib/timeline/draw/shapes/frame-shapes.ts';
import { levelNote } from '#lib/timeline/draw/level-note.ts';
import { PAPER_THEME } from '#lib/timeline/draw/theme.ts';
import { timelineSource } from '#lib/timeline/view/timeline-source.ts';
import { readWhole } from '../fixtures/minimal-dataset.ts';
import { threeWeeks } from '../fixtures/three-weeks.ts';

const three = studyOf(readWhole(threeWeeks()));
const many = studyOf(readWhole(generateDataset({ statements: 400, priorities: 9, seed: 11 })));
const most = studyOf(readWhole(generateDataset({ statements: 6000, priorities: 9, seed: 11 })));

const drawn = (study: typeof three, language: Language, query = '') =>
	drawTimeline(timelineSource(readingOf(study, new URLSearchParams(query)), messagesIn(language)), {
		width: 1232
	});

const notesOf = (study: typeof three, query = '') =>
	LANGUAGES.map((language) => levelNote(drawn(study, language, query)));

describe('the line under the chart says what is drawn, in every language', () => {
	it('as lines, and how many titles have no room', () => {
		const { untitled } = drawn(three, 'en').ladder;
		expect(untitled).toBeGreaterThan(2);
		expect(notesOf(three)).toEqual([
			`Each line is one statement; those on the same day are side by side. ${untitled} more titles: zoom in.`,
			expect.stringMatching(new RegExp(`[\\u0600-\\u06ff].*${untitled}`)),
			expect.stringMatching(new RegExp(`[а-я].*${untitled}`))
		]);
	});

	it('as lines, where all have their titles', () => {
		expect(notesOf(three, 'q=railway')[0]).toBe(
			'Each line is one statement; those on the same day are side by side.'
		);
	});

	it('as dots, by their unit of time, and what zooming brings', () => {
		expect(notesOf(many)).toEqual([
			'Each dot is one link, stacked by quarter. Zoom in to see each statement as a line.',
			expect.stringMatching(/[\u0600-\u06ff]/),
			expect.stringMatching(/[а-я]/)
		]);
	});

	it('as ridges, by their unit of time, and what zooming brings', () => {
		expect(notesOf(most)).toEqual([
			'Statements by quarter, on the same scale in every row. Zoom in to see single links.',
			expect.stringMatching(/[\u0600-\u06ff]/),
			expect.stringMatching(/[а-я]/)
		]);
	});

	it.each(LANGUAGES)('and leaves no name unfilled: %s', (language) => {
		const notes = [three, many, most].map((study) => levelNote(drawn(study, language)));
		expect(new Set(notes).size).toBe(3);
		expect(notes.join()).not.toMatch(/[{}]|undefined/);
	});
});

describe('what stands outside the window', () => {
	const wordsAt = (language: Language, query: string) => {
		const { scene, frame } = drawn(three, language, query);
		const messages = messagesIn(language);
		const shapes = edgeShapes(scene, { frame, messages, theme: PAPER_THEME });
		return shapes.map((shape) => (shape.kind === 'text' ? shape.text : ''));
	};

	const dates = three.dataset.statements.map(({ when }) => new Date(when.span.start).getUTCDate());
	const earlier = dates.filter((date) => date < 8).length;
	const later = dates.filter((date) => date > 14).length;
	const WEEK = 'from=2023-11-08&to=2023-11-14';

	it('is counted at its edge, with an arrow that leads there', () => {
		expect(wordsAt('en', WEEK)).toEqual([`← ${earlier} earlier`, `${later} later →`]);
	});

	it.each(LANGUAGES)('in every language: %s', (language) => {
		const [before, after] = wordsAt(language, WEEK);
		expect(before).toContain('←');
		expect(before).toContain(String(earlier));
		expect(after).toContain('→');
		expect(after).toContain(String(later));
	});

	it('is said at one edge alone, where nothing stands beyond the other, and at none of the whole', () => {
		expect(wordsAt('en', 'from=2023-11-01&to=2023-11-14')).toEqual([`${later} later →`]);
		expect(wordsAt('en', '')).toEqual([]);
	});
});
