import { inSlices } from '../../base/turns.ts';
import { lastOf } from '../../base/sequences.ts';
import { remember } from '../../base/once-per.ts';
import { studyOf, type Study } from '../../study/study.ts';
import { proposalsOf, type ReviewProposal, withJudgements } from '../../link/judgement.ts';
import { reviewersFor, type JudgedLinks, type Reviewer } from '../../link/reviewer.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { StatementId } from '../../model/ids.ts';
import type { Link } from '../../model/link.ts';
import { fittingSteps, type Fitting } from '../keeping/fitting-steps.ts';
import {
	type Correction,
	firstProposed,
	type ProposedAt,
	type RangeProposal
} from './review-range.ts';
import { judgedLinks, linksAt, type ReviewLog, ReviewProgress } from './review-progress.ts';
import { formatSteps, standingSteps, statementOf, type DoneStep } from '../keeping/review-step.ts';
import { StepWriter } from './step-writer.ts';

/** A review on its way: one statement after another, each with what may bear on it, and the way back. */
export class ReviewSession {
	/** The dataset as it was opened. */
	readonly study: Study;
	/** What was kept earlier, beside the dataset as it is now. */
	readonly fitting: Fitting;
	/** The index of the statement that is reviewed. */
	at = $state(0);
	/** Which of its proposals is looked at. */
	looked = $state(0);
	coder = $state('');
	/** What was just done, for those who do not see it. */
	announcement = $state('');
	/** Whether what may be proposed is still being found out: until then nothing is. */
	isLooking = $state(false);
	/** Another one after each step: what is derived of the progress is asked for again. */
	#standing = $state.raw() as { readonly progress: ReviewProgress };
	/** What was taken back and can be done again, the last of it last. */
	#undone: readonly (readonly DoneStep[])[] = $state.raw([]);
	/** The links as they were when this statement was come to: what is proposed does not jump meanwhile. */
	#judged = $state.raw() as JudgedLinks;
	/** Of them, those of this statement. */
	#own: readonly Link[] = $state.raw([]);
	/** How many steps stood then, and what `#standing` was. */
	#came: { stood: number; standing: object | null } = { stood: 0, standing: null };
	/** Rises whenever the person goes elsewhere: a search for a proposal ends. */
	#moves = 0;
	readonly #opened: Dataset;
	/** Made when the first of them is needed: until then the page can be read. */
	readonly #reviewers = remember(() => reviewersFor(this.#opened));
	readonly #steps: StepWriter;
	readonly #keep: ReviewLog['keep'];
	readonly #now: () => number;

	/** @param now epoch milliseconds; a judgement is of its day */
	constructor(dataset: Dataset, now: () => number, log: ReviewLog = { steps: [], keep: () => {} }) {
		[this.#opened, this.#now, this.#keep] = [dataset, now, log.keep];
		this.study = studyOf(dataset);
		this.fitting = fittingSteps(standingSteps(log.steps), this.study);
		const judged = dataset.links.filter(({ verdict }) => verdict.status !== 'suggested');
		const before = new Set(judged.map(({ statement }) => statement));
		this.#standing = { progress: new ReviewProgress(before, this.fitting.steps) };
		this.#steps = new StepWriter(this.study, () => this.coder, now, log.steps);
		this.goTo(0);
	}

	/** The dataset with all judgements in it: made when it is asked for. */
	get dataset(): Dataset {
		return withJudgements(this.#opened, this.#progress.judgements());
	}

	readonly statement = $derived.by(() => this.#opened.statements[this.at] ?? null);
	readonly #reviewer: Reviewer = $derived.by(() => this.#reviewers().taughtBy(this.#judged));
	readonly proposals: readonly ReviewProposal[] = $derived.by(() =>
		this.statement && !this.isLooking
			? this.#proposed(this.statement.id, this.#own, this.#reviewer)
			: []
	);
	/** What was judged of the statement's proposals, in their order; null where nothing was yet. */
	readonly verdicts = $derived.by(() => {
		const judged = this.#progress.judgements(this.statement?.id);
		return this.proposals.map(
			({ priority }) => lastOf(judged.filter((one) => one.priority === priority))?.status ?? null
		);
	});
	/** How many statements were judged or skipped. */
	readonly done = $derived.by(() => this.#progress.done);
	readonly isFinished = $derived.by(
		() => this.done > 0 && this.done === this.#opened.statements.length
	);
	readonly canUndo = $derived.by(() => this.#progress.length > 0);
	readonly canRedo = $derived.by(() => this.#undone.length > 0);

	/** Looks at the next or the last of the proposals. */
	look(by: number): void {
		const last = this.proposals.length - 1;
		this.looked = Math.max(0, Math.min(last, this.looked + by));
	}

	judge(status: 'accepted' | 'rejected', corrected: Partial<Correction> = {}): void {
		const proposal = this.proposals[this.looked];
		const { statement } = this;
		if (!statement || (!proposal && !corrected.priority) || this.coder.trim() === '') return;
		const priority = corrected.priority ?? proposal!.priority;
		const step = this.#steps.judged(statement.id, status, {
			priority,
			relation: corrected.relation ?? proposal?.relation ?? 'mentions',
			evidence: corrected.evidence ?? proposal?.evidence ?? [],
			why: proposal?.priority === priority ? proposal.why : 'Chosen by the coder.'
		});
		this.#do([step]);
		const next = this.verdicts.findIndex((verdict, at) => verdict === null && at > this.looked);
		if (next >= 0) this.looked = next;
	}

	/** What is proposed for each statement that nobody skipped, one after another. */
	*proposed(): Generator<ProposedAt> {
		for (const [at, { id }] of this.#opened.statements.entries()) {
			if (this.#progress.isSkipped(id)) continue;
			yield {
				at,
				proposals: this.#proposed(id, linksAt(this.study, this.#progress, at), this.#reviewer)
			};
		}
	}

	/** Accepts several proposals together: they are taken back together. */
	acceptAll(some: readonly RangeProposal[]): void {
		if (some.length === 0 || this.coder.trim() === '') return;
		const range = this.#steps.range();
		const steps = some.map(({ at, proposal }) => {
			const { id } = this.#opened.statements[at]!;
			return { ...this.#steps.judged(id, 'accepted', proposal), range };
		});
		this.#do(steps);
		this.goTo(this.at);
	}

	/** Leaves the statement as it is, and goes on. */
	skip(): void {
		const { statement } = this;
		if (!statement) return;
		this.#do([this.#steps.skipped(statement)]);
		this.goTo(this.at + 1);
	}

	/** Comes to another statement; what was accepted so far teaches what is proposed there. */
	goTo(index: number): void {
		this.at = Math.max(0, Math.min(this.#opened.statements.length - 1, index));
		if (this.#came.standing !== this.#standing)
			this.#judged = judgedLinks(this.study, this.#progress);
		this.#own = linksAt(this.study, this.#progress, this.at);
		this.#came = { stood: this.#progress.length, standing: this.#standing };
		this.looked = 0;
		this.#moves++;
	}

	/**
	 * Comes to the first statement that waits for a judgement and has a proposal; where none has, to the
	 * first that waits. The page is not held up meanwhile, and where the person goes elsewhere the search ends.
	 */
	async goToFirst(pause: () => Promise<unknown>): Promise<void> {
		const moves = this.#moves;
		const slices = <Thing>(things: Iterable<Thing>) => inSlices(things, pause, this.#now);
		this.isLooking = true;
		try {
			for await (const read of slices(this.#readings())) read();
			const reviewer = this.#reviewer;
			const at = await firstProposed(
				this.#progress.waiting(this.#opened.statements),
				slices,
				(at) => {
					const { id } = this.#opened.statements[at]!;
					const links = linksAt(this.study, this.#progress, at);
					return moves !== this.#moves || this.#proposed(id, links, reviewer).length > 0;
				}
			);
			if (moves === this.#moves) this.goTo(at);
		} finally {
			this.isLooking = false;
		}
	}

	/** Takes the last step back, wherever and whenever it was done; or all that were done together. */
	undo(): void {
		const taken = this.#progress.takeBack();
		const [last] = taken;
		if (!last) return;
		this.#standing = { progress: this.#progress };
		this.#undone = [...this.#undone, taken];
		for (const step of taken) this.#keep(this.#steps.undone(step));
		this.#come(last);
		this.announcement = `Undone: ${formatSteps(taken)}`;
	}

	/** Does again what was taken back last, if nothing else was done since. */
	redo(): void {
		const again = this.#steps.again(lastOf(this.#undone) ?? []);
		const [last] = again;
		if (!last) return;
		const undone = this.#undone.slice(0, -1);
		this.#do(again.reverse());
		this.#undone = undone;
		this.#come(last);
		this.announcement = `Done again: ${formatSteps(again)}`;
	}

	/** Comes to the statement of a step, where it is another or what it proposes is. */
	#come(step: DoneStep): void {
		const index = this.study.indexOf.get(statementOf(step))!;
		if (index !== this.at || this.#progress.length < this.#came.stood) this.goTo(index);
	}

	/** What is to be read before the first proposal, piece by piece. */
	*#readings(): Generator<() => void> {
		yield () => void this.#reviewers();
		yield* this.#reviewers().readings(this.#judged);
	}

	#do(steps: readonly DoneStep[]): void {
		for (const step of steps) {
			this.#progress.add(step);
			this.#keep(step);
		}
		this.#standing = { progress: this.#progress };
		this.#undone = [];
		this.#moves++;
		this.announcement = formatSteps(steps);
	}

	#proposed(id: StatementId, links: readonly Link[], reviewer: Reviewer): ReviewProposal[] {
		return proposalsOf(id, { documents: this.#opened.documents, links }, reviewer);
	}

	get #progress(): ReviewProgress {
		return this.#standing.progress;
	}
}
