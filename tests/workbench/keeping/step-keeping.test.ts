import { describe, expect, it, vi } from 'vitest';
import { keepingProblem } from '#lib/workbench/keeping/browser-store.ts';
import { keepStudy } from '#lib/workbench/keeping/kept-studies.ts';
import { DoesNotFit, NotKept } from '#lib/workbench/keeping/not-kept.ts';
import type { ReviewStep } from '#lib/workbench/keeping/review-step.ts';
import { StepIds } from '#lib/workbench/keeping/step-change.ts';
import { StepKeeping } from '#lib/workbench/keeping/step-keeping.svelte.ts';

const step = (id: string): ReviewStep => ({ kind: 'undone', id, step: '1' });

describe('keeping the steps of a review', () => {
	it('keeps them in their order', async () => {
		const kept: string[] = [];
		const keeping = new StepKeeping(({ id }) => Promise.resolve(void kept.push(id)));
		await Promise.all(['1', '2', '3'].map((id) => keeping.add(step(id))));
		expect(kept).toEqual(['1', '2', '3']);
		expect(keeping).toMatchObject({ unkept: [], problem: null });
	});

	it('says why where there is no room, and what is not kept', async () => {
		const full = new DOMException('', 'QuotaExceededError');
		const keeping = new StepKeeping(() => Promise.reject(full));
		await keeping.add(step('1'));
		expect(keeping.problem).toBe('this browser has no room left for this site');
		expect(keeping.unkept).toEqual([step('1')]);
	});

	it('keeps with the next step what it could not before', async () => {
		const kept: string[] = [];
		let isFull = true;
		const keeping = new StepKeeping(({ id }) =>
			isFull ? Promise.reject(new Error('full')) : Promise.resolve(void kept.push(id))
		);
		await keeping.add(step('1'));
		isFull = false;
		await keeping.add(step('2'));
		expect(kept).toEqual(['1', '2']);
		expect(keeping).toMatchObject({ unkept: [], problem: null });
	});

	it('tries again by itself what a server could not keep', async () => {
		const kept: string[] = [];
		let isAway = true;
		const keep = ({ id }: ReviewStep) =>
			isAway ? Promise.reject(new NotKept('it is away')) : Promise.resolve(void kept.push(id));
		const keeping = new StepKeeping(keep, null, 1);
		await keeping.add(step('1'));
		expect(keeping.problem).toBe('it is away');
		isAway = false;
		await vi.waitFor(() => expect(keeping).toMatchObject({ unkept: [], problem: null }));
		expect(kept).toEqual(['1']);
	});

	it('shows what no longer fits, does not try it again, and goes on with the next', async () => {
		const kept: string[] = [];
		const keeping = new StepKeeping(({ id }) =>
			id === '1'
				? Promise.reject(new DoesNotFit('it is gone'))
				: Promise.resolve(void kept.push(id))
		);
		await Promise.all(['1', '2'].map((id) => keeping.add(step(id))));
		expect(kept).toEqual(['2']);
		expect(keeping).toMatchObject({ unkept: [], problem: null });
		expect(keeping.refused).toEqual([{ step: step('1'), because: 'it is gone', misfits: [] }]);
	});
});

it('refuses to keep a dataset where there is no store, in words', async () => {
	const about = { title: 'A study', statements: 1, now: 0 };
	const problem = await keepStudy('{}', about).catch(keepingProblem);
	expect(problem).toMatch(/^this browser does not let the page save anything/);
});

it('makes ids that rise, also after one of a clock that ran ahead', () => {
	const ids = new StepIds('', () => 1000);
	const ahead = new StepIds(new StepIds('', () => 5000).next(), () => 1000);
	const made = [ids.next(), ids.next(), ahead.next()];
	expect(made).toEqual(made.toSorted());
});
