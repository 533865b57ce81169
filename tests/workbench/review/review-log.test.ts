import { describe, expect, it } from 'vitest';
import { fittingSteps, formatStray } from '#lib/workbench/keeping/fitting-steps.ts';
import { earlierSteps } from '#lib/workbench/keeping/earlier-steps.ts';
import { standingSteps, type ReviewStep } from '#lib/workbench/keeping/review-step.ts';
import { ReviewSession } from '#lib/workbench/review/review-session.svelte.ts';
import { studyOf } from '#lib/study/study.ts';
import type { Dataset } from '#lib/model/dataset.ts';
import type { DatasetFile } from '#lib/model/file/file.ts';
import { minimalDataset, readWhole } from '../../fixtures/minimal-dataset.ts';

const DAY = Date.UTC(2024, 1, 1);
const WORDS = 'We repair the dams, so that clean water reaches every town.';

/** A study of speeches on water, none of them judged. */
function study(change: (file: DatasetFile) => void = () => {}): Dataset {
	const file = minimalDataset();
	const speech = file.statements[1]!;
	const statements = ['a', 'b', 'c'].map((id) => ({
		...{ ...speech, references: [], reportedBy: undefined },
		...{ id, title: `Speech ${id}`, text: WORDS }
	}));
	const made = { ...file, statements, links: [] };
	change(made);
	return readWhole(JSON.parse(JSON.stringify(made)) as DatasetFile);
}

/** A review whose steps are kept in a list, as a browser keeps them. */
function review(dataset: Dataset, log: ReviewStep[] = []): ReviewSession {
	const keep = (step: ReviewStep) => log.push(structuredClone(step));
	const session = new ReviewSession(dataset, () => DAY, { steps: [...log], keep });
	session.coder = 'Ada';
	return session;
}

const statusesOf = ({ links }: Dataset) => links.map(({ verdict }) => verdict.status);

describe('a review that is opened again', () => {
	it('has the judgements of before, and how far it was', () => {
		const log: ReviewStep[] = [];
		const first = review(study(), log);
		first.judge('accepted');
		first.goTo(1);
		first.skip();
		const again = review(study(), log);
		expect(again.dataset).toEqual(first.dataset);
		expect(again.done).toBe(2);
	});

	it('does not bring back an undone first judgement', () => {
		const log: ReviewStep[] = [];
		const first = review(study(), log);
		first.judge('accepted');
		first.undo();
		expect(log.map(({ kind }) => kind)).toEqual(['judged', 'undone']);
		expect(review(study(), log).dataset.links).toEqual([]);
	});

	it('can take back what was done before, and that is kept as well', () => {
		const log: ReviewStep[] = [];
		review(study(), log).judge('accepted');
		const again = review(study(), log);
		again.undo();
		expect(again.announcement).toBe('Undone: Accepted: priority 1');
		expect(again.dataset.links).toEqual([]);
		expect(review(study(), log).canUndo).toBe(false);
	});

	it('keeps the steps of two tabs side by side', () => {
		const log: ReviewStep[] = [];
		const [one, two] = [review(study(), log), review(study(), log)];
		one.judge('accepted');
		two.goTo(1);
		two.judge('rejected');
		expect(new Set(log.map(({ id }) => id)).size).toBe(2);
		expect(statusesOf(review(study(), log).dataset)).toEqual(['accepted', 'rejected']);
	});

	it('writes one small step for a judgement, whatever was judged before', () => {
		const log: ReviewStep[] = [];
		const session = review(study(), log);
		for (let at = 0; at < 3; at++) {
			session.goTo(at);
			session.judge('accepted');
		}
		expect(log).toHaveLength(3);
		expect(JSON.stringify(log[2]).length).toBeLessThan(2 * JSON.stringify(log[0]).length);
	});
});

describe('judgements of a dataset that has changed', () => {
	const judged: ReviewStep[] = [];
	const session = review(study(), judged);
	session.judge('accepted');
	session.goTo(1);
	session.judge('rejected');

	it('stay where their statement and priority are still there', () => {
		const changed = study((file) => {
			file.title = 'Another title';
			file.statements.splice(2, 1);
		});
		expect(statusesOf(review(changed, judged).dataset)).toEqual(['accepted', 'rejected']);
	});

	it('are listed, and not hidden, where the statement is gone', () => {
		const { fitting } = review(
			study((file) => file.statements.splice(0, 1)),
			judged
		);
		expect(fitting.strays.map(formatStray)).toEqual([
			'Accepted: priority 1, “Speech a”, by Ada on 2024-02-01: the dataset no longer has this statement'
		]);
		expect(fitting.steps).toHaveLength(1);
	});

	it('are listed where the priority is gone', () => {
		const changed = study((file) => (file.documents[0]!.priorities[0]!.id = 'p9'));
		const { strays } = review(changed, judged).fitting;
		expect(strays.map(({ because }) => because)).toEqual([
			'the dataset no longer has this priority',
			'the dataset no longer has this priority'
		]);
	});

	it('keep their words as they were where the text has changed, and say so', () => {
		const changed = study((file) => (file.statements[0]!.text = `Today, ${WORDS}`));
		const { dataset, fitting } = review(changed, judged);
		expect(dataset.links[0]!.evidence[0]!.statement.orphaned).toBe(true);
		expect(fitting.changed).toHaveLength(1);
		expect(fitting.strays).toEqual([]);
	});

	it('come over from a whole file that an earlier Plumbline kept, once', () => {
		const earlier = earlierSteps('study@1', session.dataset, study());
		const { steps } = fittingSteps(standingSteps(earlier), studyOf(study()));
		expect(steps.map((step) => step.kind === 'judged' && step.judgement.status)).toEqual([
			'accepted',
			'rejected'
		]);
		expect(earlierSteps('study@1', session.dataset, session.dataset)).toEqual([]);
	});
});

describe('the beginning and the end of a review', () => {
	const never = () => Promise.reject(new Error('The search was long'));

	it('begins at the first statement with a proposal', async () => {
		const silent = study((file) => (file.statements[0]!.text = 'Good morning.'));
		const session = review(silent);
		await session.goToFirst(never);
		expect(session.statement!.id).toBe('b');
		expect(session.proposals.length).toBeGreaterThan(0);
	});

	it('begins after what was judged before', async () => {
		const log: ReviewStep[] = [];
		review(study(), log).judge('accepted');
		const again = review(study(), log);
		await again.goToFirst(never);
		expect(again.statement!.id).toBe('b');
	});

	it('proposes nothing while it looks, and lets the page answer in between', async () => {
		let clock = 0;
		let pauses = 0;
		const session = new ReviewSession(study(), () => (clock += 100));
		const looked = session.goToFirst(() => {
			pauses++;
			expect([session.isLooking, session.proposals]).toEqual([true, []]);
			expect(session.statement!.id).toBe('a');
			return Promise.resolve();
		});
		await looked;
		expect(pauses).toBeGreaterThan(0);
		expect(session.isLooking).toBe(false);
		expect(session.proposals.length).toBeGreaterThan(0);
	});

	it('leaves the person where they went while it looked', async () => {
		let clock = 0;
		const silent = study((file) => {
			for (const one of file.statements) one.text = 'Good morning.';
		});
		const session = new ReviewSession(silent, () => (clock += 100));
		await session.goToFirst(() => {
			session.goTo(2);
			return Promise.resolve();
		});
		expect(session.at).toBe(2);
	});

	it('is finished when each statement was judged or skipped, and not before', () => {
		const session = review(study());
		session.judge('accepted');
		session.goTo(1);
		session.skip();
		expect(session.isFinished).toBe(false);
		session.skip();
		expect(session.isFinished).toBe(true);
		session.undo();
		expect(session.isFinished).toBe(false);
	});
});
