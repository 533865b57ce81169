import { describe, expect, it } from 'vitest';
import { neighboursOf } from '#lib/link/suggestions/neighbours.ts';

const said = (text: string, before: string, after: string, group = 'g') => ({
	id: `${before}|${text}|${after}`,
	text,
	before,
	after,
	group
});

describe('neighbours', () => {
	it('are found by their texts, in any order', () => {
		const batch = [said('c', 'b', ''), said('a', '', 'b'), said('b', 'a', 'c')];
		expect(neighboursOf(batch)).toEqual({ before: [2, -1, 1], after: [-1, 2, 0] });
	});

	it('stand in the same group', () => {
		const batch = [said('a', '', 'b', 'one'), said('b', 'a', '', 'two')];
		expect(neighboursOf(batch).after).toEqual([-1, -1]);
	});

	it('must both say so', () => {
		expect(neighboursOf([said('a', '', 'b'), said('b', 'x', '')]).after).toEqual([-1, -1]);
	});

	it('are not guessed where several would fit', () => {
		const batch = [said('a', '', 'b'), said('b', 'a', 'c'), said('b', 'a', 'd')];
		expect(neighboursOf(batch).after[0]).toBe(-1);
	});

	it('are not oneself', () => {
		expect(neighboursOf([said('a', 'a', 'a')])).toEqual({ before: [-1], after: [-1] });
	});
});
