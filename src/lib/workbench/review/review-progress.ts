import { lastOf } from '../../base/sequences.ts';
import { type Judgement, withJudgements } from '../../link/judgement.ts';
import type { JudgedLinks } from '../../link/reviewer.ts';
import type { StatementId } from '../../model/ids.ts';
import { linkStates } from '../../model/link-state.ts';
import type { Link } from '../../model/link.ts';
import type { Study } from '../../study/study.ts';
import { type DoneStep, type ReviewStep, statementOf } from '../keeping/review-step.ts';

const rangeOf = (step: DoneStep | undefined): string | null =>
	step?.kind === 'judged' ? (step.range ?? null) : null;

/** How far a review is: the steps that stand, found by their statement. A step costs the same for any number of them. */
export class ReviewProgress {
	readonly #steps: DoneStep[] = [];
	readonly #byStatement = new Map<StatementId, DoneStep[]>();
	readonly #before;
	#beyond = 0;

	/** @param before statements that were judged before the review */
	constructor(before: ReadonlySet<StatementId>, steps: readonly DoneStep[]) {
		this.#before = before;
		for (const step of steps) this.add(step);
	}

	add(step: DoneStep): void {
		const id = statementOf(step);
		this.#steps.push(step);
		const own = this.#byStatement.get(id);
		if (own) own.push(step);
		else {
			this.#byStatement.set(id, [step]);
			if (!this.#before.has(id)) this.#beyond++;
		}
	}

	/** Takes the last step back, and those that were done together with it; from the last. */
	takeBack(): DoneStep[] {
		const taken: DoneStep[] = [];
		const isOfRange = () => rangeOf(lastOf(this.#steps)) === rangeOf(taken[0]);
		do {
			const step = this.#takeLast();
			if (step) taken.push(step);
		} while (rangeOf(taken[0]) !== null && isOfRange());
		return taken;
	}

	#takeLast(): DoneStep | null {
		const step = this.#steps.pop() ?? null;
		if (!step) return null;
		const id = statementOf(step);
		const own = this.#byStatement.get(id)!;
		own.pop();
		if (own.length > 0) return step;
		this.#byStatement.delete(id);
		if (!this.#before.has(id)) this.#beyond--;
		return step;
	}

	get length(): number {
		return this.#steps.length;
	}

	/** How many statements were judged or skipped, before the review or in it. */
	get done(): number {
		return this.#before.size + this.#beyond;
	}

	isSkipped(id: StatementId): boolean {
		return this.#byStatement.get(id)?.some(({ kind }) => kind === 'skipped') ?? false;
	}

	/** The indices of statements that wait for a judgement; where none does, of all: what was judged may have a proposal left. */
	waiting(statements: readonly { readonly id: StatementId }[]): number[] {
		const all = [...statements.keys()];
		const waiting = all.filter((at) => !this.#isDone(statements[at]!.id));
		return waiting.length > 0 ? waiting : all;
	}

	#isDone(id: StatementId): boolean {
		return this.#before.has(id) || this.#byStatement.has(id);
	}

	/** Every judgement that stands, or those of one statement, in their order. */
	judgements(id?: StatementId): Judgement[] {
		const steps = id === undefined ? this.#steps : (this.#byStatement.get(id) ?? []);
		return steps.flatMap((step) => (step.kind === 'judged' ? [step.judgement] : []));
	}
}

/** What was kept of a review, and where each further step is kept. */
export interface ReviewLog {
	readonly steps: readonly ReviewStep[];
	readonly keep: (step: ReviewStep) => void;
}

/** All links as a review has left them. What coders make of them is asked again only where this review judged. */
export function judgedLinks(study: Study, progress: ReviewProgress): JudgedLinks {
	const judgements = progress.judgements();
	const { links } = withJudgements(study.dataset, judgements);
	const judged = new Set(judgements.map(({ statement }) => statement));
	const states = linkStates(links.filter(({ statement }) => judged.has(statement)));
	return { links, stateOf: (link) => states.get(link) ?? study.stateOf(link) };
}

/** The links of the statement at an index, with what was judged of it. */
export function linksAt(study: Study, progress: ReviewProgress, index: number): readonly Link[] {
	const statement = study.dataset.statements[index];
	if (!statement) return [];
	const judgements = progress.judgements(statement.id);
	return withJudgements({ ...study.dataset, links: study.links[index]! }, judgements).links;
}
