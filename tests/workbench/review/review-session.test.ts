import { describe, expect, it } from 'vitest';
import { reviewerOf } from '#lib/link/reviewer.ts';
import { proposalsOf } from '#lib/link/judgement.ts';
import { generateDataset } from '#lib/model/file/generate.ts';
import { readDataset } from '#lib/model/reading/read.ts';
import type { Dataset } from '#lib/model/dataset.ts';
import { strongProposals } from '#lib/workbench/review/review-range.ts';
import type { ReviewStep } from '#lib/workbench/keeping/review-step.ts';
import { ReviewSession } from '#lib/workbench/review/review-session.svelte.ts';
import { exampleDataset } from '../../fixtures/example-dataset.ts';

const read = readDataset(exampleDataset);
const example = (read.ok ? read.value : null)!;
const bare: Dataset = { ...example, links: [], coders: [] };
const DAY = Date.UTC(2024, 1, 1, 13);

/** A review of the talks, with a coder who has given a name. */
function review(dataset = bare): ReviewSession {
	const session = new ReviewSession(dataset, () => DAY);
	session.coder = 'Ada';
	session.goTo(dataset.statements.findIndex(({ id }) => id === 'moscow-talks'));
	return session;
}

describe('what is proposed', () => {
	it('has evidence that stands in the statement, to the code point', () => {
		const talks = bare.statements.find(({ id }) => id === 'moscow-talks')!;
		const proposals = proposalsOf(talks.id, bare, reviewerOf(bare));
		expect(proposals.length).toBeGreaterThan(0);
		for (const { evidence } of proposals) {
			const [{ statement }] = evidence as [(typeof evidence)[number]];
			expect([...talks.text!].slice(statement.start!, statement.end!).join('')).toBe(
				statement.exact
			);
		}
	});

	it('of a statement known through others is quoted from their words', () => {
		const summit = bare.statements.find(({ id }) => id === 'riyadh-summit')!;
		const talks = bare.statements.find(({ id }) => id === 'moscow-talks')!;
		const found = reviewerOf(bare).suggestionsFor(summit.id, 6);
		expect(found.length).toBeGreaterThan(1);
		expect(new Set(found.map(({ words }) => words))).toEqual(new Set([talks.text]));
	});

	it('does not ask again for what was judged, and asks for what only was suggested', () => {
		const { proposals } = review(example);
		const judged = example.links
			.filter(
				({ statement, verdict }) => statement === 'moscow-talks' && verdict.status !== 'suggested'
			)
			.map(({ priority }) => priority);
		expect(judged).not.toEqual([]);
		const asked = proposals.map(({ priority }) => priority);
		expect(asked.filter((priority) => judged.includes(priority))).toEqual([]);
		expect(proposals[0]).toMatchObject({ because: null });
	});
});

describe('a review', () => {
	it('judges nothing without a name', () => {
		const session = review();
		session.coder = ' ';
		session.judge('accepted');
		expect(session.dataset).toBe(bare);
	});

	it('accepts a proposal in the name of the coder, of that day, and goes to the next', () => {
		const session = review();
		const [first] = session.proposals;
		session.judge('accepted');
		expect(session.dataset.links).toMatchObject([
			{ priority: first!.priority, verdict: { status: 'accepted', on: '2024-02-01' } }
		]);
		expect(session.verdicts[0]).toBe('accepted');
		expect(session.looked).toBe(Math.min(1, session.proposals.length - 1));
	});

	it('does not let the proposals jump while a statement is judged', () => {
		const session = review();
		const before = session.proposals.map(({ priority }) => priority);
		session.judge('rejected');
		expect(session.proposals.map(({ priority }) => priority)).toEqual(before);
	});

	it('takes back each step, also one of another statement', () => {
		const session = review();
		const { at } = session;
		session.judge('accepted');
		session.goTo(0);
		session.skip();
		session.undo();
		session.undo();
		expect(session.dataset).toBe(bare);
		expect(session.at).toBe(at);
		expect(session.canUndo).toBe(false);
	});

	it('accepts a link that nobody proposed, with the words that the coder chose', () => {
		const session = review();
		const { id } = session.study.rows[2]!.priority;
		const evidence = session.proposals[0]!.evidence;
		session.judge('accepted', { priority: id, relation: 'contradicts', evidence });
		expect(session.dataset.links).toMatchObject([
			{ priority: id, relation: 'contradicts', why: 'Chosen by the coder.' }
		]);
	});
});

describe('what was taken back', () => {
	it('is done again, as a step of its own, until something else is done', () => {
		const kept: ReviewStep[] = [];
		const session = new ReviewSession(bare, () => DAY, {
			...{ steps: [], keep: (step) => kept.push(step) }
		});
		session.coder = 'Ada';
		session.goTo(bare.statements.findIndex(({ id }) => id === 'moscow-talks'));
		session.judge('accepted');
		const { links } = session.dataset;
		session.undo();
		expect(session.canRedo).toBe(true);
		session.redo();
		expect(session.dataset.links).toEqual(links);
		expect(session.announcement).toMatch(/^Done again: Accepted: priority \d/);
		expect(session.canRedo).toBe(false);
		expect(kept.map(({ kind }) => kind)).toEqual(['judged', 'undone', 'judged']);
		expect(new Set(kept.map(({ id }) => id)).size).toBe(3);
		session.undo();
		session.skip();
		expect(session.canRedo).toBe(false);
	});
});

describe('all strong suggestions of a priority', () => {
	const file = generateDataset({ statements: 60, priorities: 6, seed: 7 });
	const generated = readDataset({ ...file, links: [], coders: [] });
	const dataset = (generated.ok ? generated.value : null)!;
	const pause = () => Promise.resolve();

	it('are found in every statement, shown before, accepted together, and taken back together', async () => {
		const session = review(dataset);
		const priorities = session.study.rows.map(({ priority }) => priority.id);
		const all = await Promise.all(
			priorities.map((one) => strongProposals(session.proposed(), one, pause, () => DAY))
		);
		const range = all.reduce((a, b) => (b.length > a.length ? b : a));
		expect(range.length).toBeGreaterThan(2);
		const some = range.slice(1);
		session.acceptAll(some);
		expect(session.dataset.links.map(({ statement }) => statement)).toEqual(
			some.map(({ at }) => dataset.statements[at]!.id)
		);
		expect(session.announcement).toMatch(/^Accepted: priority \d+, in \d+ statements$/);
		session.judge('rejected');
		session.undo();
		session.undo();
		expect(session.dataset.links).toEqual([]);
		session.redo();
		expect(session.dataset.links).toHaveLength(some.length);
	});

	it('leave out what was judged of it, and statements that were skipped', async () => {
		const session = review(dataset);
		const priorities = session.study.rows.map(({ priority }) => priority.id);
		const found = (one: (typeof priorities)[number]) =>
			strongProposals(session.proposed(), one, pause, () => DAY);
		const counts = await Promise.all(priorities.map(found));
		const at = counts.findIndex(({ length }) => length > 2);
		const [first, second] = counts[at]!;
		session.acceptAll([first!]);
		session.goTo(second!.at);
		session.skip();
		const left = (await found(priorities[at]!)).map((one) => one.at);
		expect(left).not.toContain(first!.at);
		expect(left).not.toContain(second!.at);
	});
});
