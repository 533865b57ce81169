import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentId, PriorityId } from '#lib/model/ids.ts';
import { foldedLane } from '#lib/study/lanes/folded-lane.ts';
import { documentFold, foldsOf, type Fold } from '#lib/study/folds.ts';
import { statusOf } from '#lib/study/link-code.ts';
import { studyOf } from '#lib/study/study.ts';
import { readWhole } from '../fixtures/minimal-dataset.ts';
import { nestedDataset } from '../fixtures/nested-dataset.ts';
import { drafts, laneFrom, ROWS } from '../timeline/random-lane.ts';

const study = studyOf(readWhole(nestedDataset()));
const [first, second] = study.dataset.documents;
const folding = (...folded: Fold[]) => foldsOf(study, folded)?.members ?? null;

describe('what stands together', () => {
	it('are a priority and its sub-points, where that is folded', () => {
		expect(study.rows.map(({ depth }) => depth)).toEqual([0, 1, 1, 0, 0, 0]);
		expect(folding(study.rows[0]!.priority.id)).toEqual([[0, 1, 2], [3], [4], [5]]);
	});

	it('are all priorities of a document that is folded', () => {
		expect(folding(documentFold(first!.id))).toEqual([[0, 1, 2, 3], [4], [5]]);
		expect(folding(documentFold(second!.id), study.rows[0]!.priority.id)).toEqual([
			[0, 1, 2],
			[3],
			[4, 5]
		]);
	});

	it('is nothing where what is folded has no sub-points, or is not there', () => {
		expect(folding()).toBeNull();
		expect(folding(study.rows[3]!.priority.id)).toBeNull();
		expect(folding('none' as PriorityId, documentFold('none' as DocumentId))).toBeNull();
	});
});

describe('a lane whose rows are folded', () => {
	const folds = { members: [[0, 1, 2], [3]], rowOf: [0, 0, 0, 1] };
	const SURENESS = ['rejected', 'suggested', 'contested', 'accepted'];

	it('has each statement of several rows once, by its surest link, and all others as they were', () => {
		expect(ROWS).toBe(4);
		fc.assert(
			fc.property(drafts, (some) => {
				const lane = laneFrom(some);
				const folded = foldedLane(lane, folds);
				const linksIn = (of: typeof lane, row: number) =>
					Array.from(
						{ length: of.rowStarts[row + 1]! - of.rowStarts[row]! },
						(_, at) =>
							[
								of.rowPositions[of.rowStarts[row]! + at]!,
								of.codes[of.rowStarts[row]! + at]!
							] as const
					);
				expect(folded.rows).toBe(3);
				expect(linksIn(folded, 1)).toEqual(linksIn(lane, 3));
				expect(linksIn(folded, 2)).toEqual(linksIn(lane, 4));
				const surest = new Map<number, number>();
				for (const [position, code] of [0, 1, 2].flatMap((row) => linksIn(lane, row))) {
					const sure = SURENESS.indexOf(statusOf(code));
					surest.set(position, Math.max(sure, surest.get(position) ?? 0));
				}
				const found = linksIn(folded, 0);
				expect(found.map(([position]) => position)).toEqual(
					[...surest.keys()].sort((a, b) => a - b)
				);
				for (const [position, code] of found)
					expect(SURENESS.indexOf(statusOf(code))).toBe(surest.get(position));
			})
		);
	});

	it('has the rows of imprecise dates folded as those of all statements', () => {
		fc.assert(
			fc.property(drafts, (some) => {
				const folded = foldedLane(laneFrom(some), folds);
				const { stretches } = folded;
				for (let index = 0; index < stretches.count; index++) {
					const [from, to] = [stretches.linkStarts[index]!, stretches.linkStarts[index + 1]!];
					const rows = [0, 1, 2].filter((row) =>
						folded.rowPositions
							.subarray(folded.rowStarts[row], folded.rowStarts[row + 1])
							.includes(stretches.positions[index]!)
					);
					expect([...stretches.linkRows.subarray(from, to)].sort()).toEqual(rows);
				}
			})
		);
	});
});
