import { describe, expect, it } from 'vitest';
import { readingOf } from '#lib/query/reading.ts';
import { shownOnTimeline } from '#lib/query/shown-in.ts';
import { shownText } from '#lib/wording/shown-text.ts';
import { studyOf } from '#lib/study/study.ts';
import { rowCount } from '#lib/study/lanes/lane.ts';
import { amongIn } from '#lib/timeline/view/walk.ts';
import { drawTimeline } from '#lib/timeline/draw/draw.ts';
import { foldedRows, foldedSource } from '#lib/timeline/view/folded-source.ts';
import { timelineSource } from '#lib/timeline/view/timeline-source.ts';
import { ENGLISH } from '#lib/messages/english.ts';
import { readWhole } from '../fixtures/minimal-dataset.ts';
import { nestedDataset } from '../fixtures/nested-dataset.ts';

const study = studyOf(readWhole(nestedDataset()));

function drawn(query: string) {
	const reading = readingOf(study, new URLSearchParams(query));
	const unfolded = timelineSource(reading, ENGLISH);
	const { folds } = reading;
	const folded = folds && foldedRows(unfolded, reading, folds);
	return {
		reading,
		...drawTimeline(
			foldedSource(unfolded, () => folded),
			{ width: 1232 }
		)
	};
}

const namesIn = (query: string) => drawn(query).source.rows.map(({ number }) => number);

describe('a timeline whose rows are folded', () => {
	it('names what stands in a row by its number', () => {
		expect(namesIn('')).toEqual(['1', '2', '3', '4', '5', '6']);
		expect(namesIn('fold=p1')).toEqual(['1+', '4', '5', '6']);
		expect(namesIn('fold=document:second')).toEqual(['1', '2', '3', '4', '5–6']);
		expect(drawn('fold=document:second').source.rows.at(-1)!.title).toBe('A second programme');
	});

	it('counts each statement of such a row once, and hides none', () => {
		const [open, folded] = [drawn(''), drawn('fold=p1')];
		const { lane } = open.reading;
		const bearing = new Set(
			[0, 1, 2].flatMap((row) => [
				...lane.rowPositions.subarray(lane.rowStarts[row], lane.rowStarts[row + 1])
			])
		);
		expect(folded.tallies[0]).toEqual({ shown: bearing.size, held: bearing.size, note: null });
		expect(folded.tallies[1]!.shown).toBe(rowCount(lane, 3));
		expect(folded.scene.inWindow).toBe(open.scene.inWindow);
	});

	it('keeps each heading over the first row of its document, and the rows of each under it', () => {
		expect(drawn('').frame.headings).toEqual([0, 4]);
		expect(drawn('fold=p1').frame.headings).toEqual([0, 2]);
		const { adoptions } = drawn('fold=p1&fold=document:second').source;
		expect(adoptions.map(({ from, to }) => [from, to])).toEqual([
			[0, 2],
			[2, 3]
		]);
	});

	it('opens all that a column of such a row counts', () => {
		const { source, reading, scene, window } = drawn('fold=p1');
		expect(scene.level).not.toBe('lines');
		const { address, folds } = reading;
		const among = { ...window, priority: source.rows[0]!.id };
		const members = amongIn({ study, address, lane: source.lane }, among, folds);
		expect(members).toHaveLength(rowCount(source.lane, 0));
	});

	it('is named where it is said what is shown', () => {
		const textOf = (query: string) => shownText(shownOnTimeline(drawn(query).reading, 0), ENGLISH);
		expect(textOf('')).toContain(ENGLISH.shown.partsApart);
		expect(textOf('fold=p1')).toContain(ENGLISH.shown.partsFolded);
	});
});
