import { lastOf } from '../base/last-of.ts';
import { studyOf } from '../compare/study.ts';
import { dayAt } from '../dates/day.ts';
import { withJudgement } from '../link/judgement.ts';
import { proposalsOf, type ReviewProposal } from '../link/review-proposals.ts';
import { reviewerOf } from '../link/reviewer.ts';
import type { Dataset } from '../model/dataset.ts';
import type { PriorityId, StatementId } from '../model/ids.ts';
import type { Evidence, Relation } from '../model/link.ts';

/** What a person changed of a proposal before accepting it. */
export interface Correction {
	readonly priority: PriorityId;
	readonly relation: Relation;
	readonly evidence: readonly Evidence[];
}

interface Step {
	readonly dataset: Dataset;
	readonly at: number;
	readonly skipped: ReadonlySet<StatementId>;
	readonly told: string;
}

/** A review on its way: one statement after another, each with what may bear on it, and the way back. */
export class ReviewSession {
	dataset = $state.raw() as Dataset;
	/** The place of the statement that is reviewed. */
	at = $state(0);
	/** Which of its proposals is looked at. */
	looked = $state(0);
	coder = $state('');
	/** What was just done, for those who do not see it. */
	told = $state('');
	skipped = $state.raw<ReadonlySet<StatementId>>(new Set());
	#past = $state.raw<readonly Step[]>([]);
	/** The dataset as it was when this statement was come to: what is proposed does not jump meanwhile. */
	#from = $state.raw() as Dataset;
	readonly #today;

	/** @param today epoch milliseconds; a judgement is of its day */
	constructor(dataset: Dataset, today: () => number) {
		[this.dataset, this.#from] = [dataset, dataset];
		this.#today = today;
	}

	readonly study = $derived.by(() => studyOf(this.dataset));
	readonly statement = $derived.by(() => this.dataset.statements[this.at] ?? null);
	readonly #reviewer = $derived.by(() => reviewerOf(this.#from));
	readonly proposals: readonly ReviewProposal[] = $derived.by(() =>
		this.statement ? proposalsOf(this.statement.id, this.#from, this.#reviewer) : []
	);
	/** What was judged of the statement's proposals, in their order; null where nothing was yet. */
	readonly verdicts = $derived.by(() =>
		this.proposals.map(({ priority }) => {
			const links = this.study.links[this.at] ?? [];
			const judged = links.find(
				(link) => link.priority === priority && link.verdict.status !== 'suggested'
			);
			return judged?.verdict.status ?? null;
		})
	);
	/** How many statements were judged or skipped. */
	readonly done = $derived.by(
		() =>
			this.study.links.filter(
				(links, place) =>
					this.skipped.has(this.dataset.statements[place]!.id) ||
					links.some(({ verdict }) => verdict.status !== 'suggested')
			).length
	);
	readonly canUndo = $derived(this.#past.length > 0);

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
		this.#step(`${status === 'accepted' ? 'Accepted' : 'Rejected'}: priority ${number}`, () => {
			this.dataset = withJudgement(this.dataset, {
				statement: statement.id,
				priority,
				status,
				relation: corrected.relation ?? proposal?.relation ?? 'mentions',
				evidence: corrected.evidence ?? proposal?.evidence ?? [],
				why: proposal?.priority === priority ? proposal.why : 'Chosen by the coder.',
				coder: this.coder.trim(),
				on: dayAt(this.#today())
			});
			const next = this.verdicts.findIndex((verdict, at) => verdict === null && at > this.looked);
			if (next >= 0) this.looked = next;
		});
	}

	/** Leaves the statement as it is, and goes on. */
	skip(): void {
		const { statement } = this;
		if (!statement) return;
		this.#step(`Skipped: ${statement.title}`, () => {
			this.skipped = new Set([...this.skipped, statement.id]);
			this.goTo(this.at + 1);
		});
	}

	/** Comes to another statement; what was accepted so far teaches what is proposed there. */
	goTo(place: number): void {
		this.at = Math.max(0, Math.min(this.dataset.statements.length - 1, place));
		this.#from = this.dataset;
		this.looked = 0;
	}

	/** Takes the last step back, wherever it was done. */
	undo(): void {
		const last = lastOf(this.#past);
		if (!last) return;
		this.#past = this.#past.slice(0, -1);
		const moved = last.at !== this.at;
		[this.dataset, this.skipped] = [last.dataset, last.skipped];
		if (moved) this.goTo(last.at);
		this.told = `Undone: ${last.told}`;
	}

	#step(told: string, act: () => void): void {
		const { dataset, at, skipped } = this;
		this.#past = [...this.#past, { dataset, at, skipped, told }];
		act();
		this.told = told;
	}
}
