import { inSlices } from '../base/in-slices.ts';
import { lastOf } from '../base/last-of.ts';
import { remember } from '../base/remember.ts';
import { studyOf, type Study } from '../study/study.ts';
import { dayAt } from '../dates/day.ts';
import { withJudgements } from '../link/judgement.ts';
import { proposalsOf, type ReviewProposal } from '../link/review-proposals.ts';
import { reviewersFor, type JudgedLinks, type Reviewer } from '../link/reviewer.ts';
import type { Dataset } from '../model/dataset.ts';
import type { PriorityId, StatementId } from '../model/ids.ts';
import { linkStates } from '../model/link-state.ts';
import type { Evidence, Link, Relation } from '../model/link.ts';
import { fittingSteps, type Fitting } from './fitting-steps.ts';
import { ReviewProgress } from './review-progress.ts';
import { standingSteps, statementOf, formatStep, type ReviewStep } from './review-step.ts';
import { StepIds } from './step-ids.ts';

/** What a person changed of a proposal before accepting it. */
export interface Correction {
	readonly priority: PriorityId;
	readonly relation: Relation;
	readonly evidence: readonly Evidence[];
}

/** What was kept of a review, and where each further step is kept. */
export interface ReviewLog {
	readonly steps: readonly ReviewStep[];
	readonly keep: (step: ReviewStep) => void;
}

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
	told = $state('');
	/** Whether what may be proposed is still being found out: until then nothing is. */
	isLooking = $state(false);
	/** Another one after each step: what is derived of the progress is asked for again. */
	#standing = $state.raw() as { readonly progress: ReviewProgress };
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
	readonly #ids;
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
		this.#ids = new StepIds(lastOf(log.steps.map(({ id }) => id).sort()) ?? '', now);
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
		const { number } = this.study.rows[this.study.rowOf.get(priority)!]!.priority;
		this.#do({
			...{ kind: 'judged', id: this.#ids.next(), title: statement.title, number },
			judgement: {
				...{ statement: statement.id, priority, status },
				relation: corrected.relation ?? proposal?.relation ?? 'mentions',
				evidence: corrected.evidence ?? proposal?.evidence ?? [],
				why: proposal?.priority === priority ? proposal.why : 'Chosen by the coder.',
				coder: this.coder.trim(),
				on: dayAt(this.#now())
			}
		});
		const next = this.verdicts.findIndex((verdict, at) => verdict === null && at > this.looked);
		if (next >= 0) this.looked = next;
	}

	/** Leaves the statement as it is, and goes on. */
	skip(): void {
		const { statement } = this;
		if (!statement) return;
		const { id, title } = statement;
		this.#do({ kind: 'skipped', id: this.#ids.next(), statement: id, title });
		this.goTo(this.at + 1);
	}

	/** Comes to another statement; what was accepted so far teaches what is proposed there. */
	goTo(index: number): void {
		this.at = Math.max(0, Math.min(this.#opened.statements.length - 1, index));
		if (this.#came.standing !== this.#standing) this.#judged = this.#judgedNow();
		this.#own = this.#linksAt(this.at);
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
			const at = await this.#firstProposed(slices, () => moves !== this.#moves);
			if (moves === this.#moves) this.goTo(at);
		} finally {
			this.isLooking = false;
		}
	}

	/** Takes the last step back, wherever and whenever it was done. */
	undo(): void {
		const last = this.#progress.takeBack();
		if (!last) return;
		this.#standing = { progress: this.#progress };
		this.#keep({ kind: 'undone', id: this.#ids.next(), step: last.id });
		const index = this.study.indexOf.get(statementOf(last))!;
		if (index !== this.at || this.#progress.length < this.#came.stood) this.goTo(index);
		this.told = `Undone: ${formatStep(last)}`;
	}

	/** What is to be read before the first proposal, piece by piece. */
	*#readings(): Generator<() => void> {
		yield () => void this.#reviewers();
		yield* this.#reviewers().readings(this.#judged);
	}

	/** @param isOver whether nobody waits for it any more */
	async #firstProposed(
		slices: (indexes: Iterable<number>) => AsyncIterable<number>,
		isOver: () => boolean
	): Promise<number> {
		const { statements } = this.#opened;
		const reviewer = this.#reviewer;
		const waiting = [...statements.keys()].filter(
			(at) => !this.#progress.isDone(statements[at]!.id)
		);
		// Where nothing waits, what was judged may have a proposal left.
		for await (const at of slices(waiting.length > 0 ? waiting : statements.keys())) {
			if (isOver()) break;
			if (this.#proposed(statements[at]!.id, this.#linksAt(at), reviewer).length > 0) return at;
		}
		return waiting[0] ?? 0;
	}

	#do(step: Exclude<ReviewStep, { kind: 'undone' }>): void {
		this.#progress.add(step);
		this.#standing = { progress: this.#progress };
		this.#moves++;
		this.#keep(step);
		this.told = formatStep(step);
	}

	#proposed(id: StatementId, links: readonly Link[], reviewer: Reviewer): ReviewProposal[] {
		return proposalsOf(id, { documents: this.#opened.documents, links }, reviewer);
	}

	/** All links as they are now. What coders make of them is asked again only where this review judged. */
	#judgedNow(): JudgedLinks {
		const { links } = this.dataset;
		const judged = new Set(this.#progress.judgements().map(({ statement }) => statement));
		const states = linkStates(links.filter(({ statement }) => judged.has(statement)));
		return { links, stateOf: (link) => states.get(link) ?? this.study.stateOf(link) };
	}

	/** The links of the statement at an index, with what was judged of it. */
	#linksAt(index: number): readonly Link[] {
		const statement = this.#opened.statements[index];
		if (!statement) return [];
		const links = this.study.links[index]!;
		const judgements = this.#progress.judgements(statement.id);
		return withJudgements({ ...this.#opened, links }, judgements).links;
	}

	get #progress(): ReviewProgress {
		return this.#standing.progress;
	}
}
