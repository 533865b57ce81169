import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIXED_THRESHOLD, strengthOf, thresholdFrom } from '#lib/link/suggestions/threshold.ts';

const decisions = (count: number, score: number, accepted: boolean) =>
	Array.from({ length: count }, () => ({ score, accepted }));

describe('the threshold', () => {
	it('is fixed before there are 50 decisions', () => {
		expect(thresholdFrom(decisions(49, 0.5, true))).toBe(FIXED_THRESHOLD);
	});

	it('is learnt from 50 on: it parts what was accepted from what was rejected', () => {
		const made = [...decisions(30, 0.3, true), ...decisions(30, 0.1, false)];
		expect(thresholdFrom(made)).toEqual({ score: 0.3, decisions: 60 });
	});

	it('leaves nothing out where all was accepted', () => {
		const made = [...decisions(30, 0.3, true), ...decisions(30, 0.01, true)];
		expect(thresholdFrom(made).score).toBe(0.01);
	});

	it('lies above everything where nothing was accepted', () => {
		const made = decisions(60, 0.3, false);
		expect(strengthOf(0.3, 0.3, 0, thresholdFrom(made))).toBe('weak');
	});

	it('has the highest F1 of all, in whatever order the decisions came', () => {
		const decision = fc.record({ score: fc.integer({ min: 0, max: 20 }), accepted: fc.boolean() });
		fc.assert(
			fc.property(fc.array(decision, { minLength: 50, maxLength: 70 }), (made) => {
				fc.pre(made.some(({ accepted }) => accepted));
				const f1 = (least: number) => {
					const shown = made.filter(({ score }) => score >= least);
					const right = shown.filter(({ accepted }) => accepted).length;
					return (2 * right) / (shown.length + made.filter(({ accepted }) => accepted).length);
				};
				const learnt = thresholdFrom(made);
				expect(thresholdFrom(made.toReversed())).toEqual(learnt);
				const best = Math.max(...made.map(({ score }) => f1(score)));
				expect(f1(learnt.score)).toBeCloseTo(best, 10);
			})
		);
	});
});

describe('the strength', () => {
	const threshold = { score: 0.1, decisions: 0 };

	it.each([
		['below the threshold', 0.09, 0.09, 0, 'weak'],
		['at the threshold', 0.1, 0.1, 0, 'possible'],
		['at twice the threshold, far before the second', 0.2, 0.06, 0, 'strong'],
		['at twice the threshold, close before the second', 0.2, 0.05, 0, 'possible'],
		['of what is not the first', 0.2, 0.2, 1, 'possible']
	])('%s', (_, score, margin, rank, expected) => {
		expect(strengthOf(score, margin, rank, threshold)).toBe(expected);
	});
});
