import { expect, it } from 'vitest';
import { isReviewStep, type ReviewStep } from '#lib/workbench/keeping/review-step.ts';
import { changeOfStep, coderOfStep } from '#lib/workbench/keeping/step-change.ts';
import { apply } from '#lib/model/change/apply.ts';
import { fileOfDraft } from '#lib/model/change/snapshot.ts';
import { DoesNotFit } from '#lib/workbench/keeping/not-kept.ts';
import { ReviewSession } from '#lib/workbench/review/review-session.svelte.ts';
import { canonicalOf } from '#lib/model/file/revision.ts';
import { generateDataset } from '#lib/model/file/generate.ts';
import { readWhole } from '../../fixtures/minimal-dataset.ts';
import { canonicalOfDraft, importedDraft } from '../../model/change/drafted.ts';
import type { Change } from '#lib/model/change/change.ts';

it('makes of the steps of a review the dataset that the review shows', () => {
	const file = generateDataset({ statements: 30, priorities: 5, seed: 4 });
	const steps: ReviewStep[] = [];
	const session = new ReviewSession(readWhole(file), () => Date.UTC(2026, 11, 1), {
		steps: [],
		keep: (step) => steps.push(step)
	});
	session.coder = 'Ada';
	let draft = importedDraft(file);
	const undoing = new Map<string, Change>();
	const take = () => {
		for (const step of steps.splice(0)) {
			const applied = apply(draft, changeOfStep(step, undoing));
			if (!applied.ok) throw new Error(JSON.stringify(applied.problem));
			draft = applied.value.draft;
			undoing.set(step.id, applied.value.inverse());
			expect(coderOfStep(step)).toBe('Ada');
		}
	};
	for (let at = 0; at < 30; at++) {
		session.goTo(at);
		for (const status of ['accepted', 'rejected', 'accepted'] as const) session.judge(status);
		take();
		if (at % 4 === 1) session.undo();
		if (at % 5 === 2) session.skip();
		take();
	}
	expect(fileOfDraft(draft).links.filter(({ coder }) => coder === 'ada').length).toBeGreaterThan(
		20
	);
	expect(canonicalOfDraft(draft)).toBe(canonicalOf(session.dataset));
});

it('says of an undo that nothing is known of it', () => {
	const step: ReviewStep = { kind: 'undone', id: '2', step: '1' };
	expect(() => changeOfStep(step, new Map())).toThrow(DoesNotFit);
});

it('names nobody for a step that was skipped or taken back without a name', () => {
	const undone: ReviewStep = { kind: 'undone', id: '2', step: '1' };
	expect([undone, { ...undone, by: 'Ada' }].map(coderOfStep)).toEqual([null, 'Ada']);
});

it('takes what a browser kept for a step, with a name or without, and nothing else', () => {
	const undone = { kind: 'undone', id: '2', step: '1' };
	const skipped = { kind: 'skipped', id: '3', statement: 's', title: 'A speech' };
	const kept = [undone, { ...undone, by: 'Ada' }, { ...skipped, by: 'Ada' }, { ...skipped, by: 3 }];
	expect(kept.map(isReviewStep)).toEqual([true, true, true, false]);
});
