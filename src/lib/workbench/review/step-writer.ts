import { lastOf } from '../../base/sequences.ts';
import { dayAt } from '../../dates/day.ts';
import type { ReviewProposal } from '../../link/judgement.ts';
import type { StatementId } from '../../model/ids.ts';
import type { Statement } from '../../model/statement.ts';
import type { Study } from '../../study/study.ts';
import type { DoneStep, ReviewStep } from '../keeping/review-step.ts';
import { StepIds } from '../keeping/step-change.ts';

/** Writes what a person does in a review as steps of its log: each with an id of its own, and with who did it. */
export class StepWriter {
	readonly #study: Study;
	readonly #coder: () => string;
	readonly #now: () => number;
	readonly #ids: StepIds;

	/**
	 * @param coder the name of who reviews, as it is now
	 * @param now epoch milliseconds; a judgement is of its day
	 * @param log the steps that there are so far
	 */
	constructor(
		study: Study,
		coder: () => string,
		now: () => number,
		log: readonly Pick<ReviewStep, 'id'>[]
	) {
		[this.#study, this.#coder, this.#now] = [study, coder, now];
		this.#ids = new StepIds(lastOf(log.map(({ id }) => id).sort()) ?? '', now);
	}

	/** A judgement, with what the two are called. */
	judged(
		statement: StatementId,
		status: 'accepted' | 'rejected',
		{ priority, relation, evidence, why }: Omit<ReviewProposal, 'because'>
	): DoneStep & { kind: 'judged' } {
		const { dataset, indexOf, rows, rowOf } = this.#study;
		const by = { coder: this.#coder().trim(), on: dayAt(this.#now()) };
		const judgement = { statement, priority, status, relation, evidence, why, ...by };
		const { title } = dataset.statements[indexOf.get(statement)!]!;
		const { number } = rows[rowOf.get(priority)!]!.priority;
		return { kind: 'judged', id: this.#ids.next(), judgement, title, number };
	}

	skipped({ id, title }: Pick<Statement, 'id' | 'title'>): DoneStep {
		return { kind: 'skipped', id: this.#ids.next(), statement: id, title, ...this.#named() };
	}

	undone({ id }: DoneStep): ReviewStep {
		return { kind: 'undone', id: this.#ids.next(), step: id, ...this.#named() };
	}

	/** Steps that were taken back, to be done again. */
	again(steps: readonly DoneStep[]): DoneStep[] {
		return steps.map((step) => ({ ...step, id: this.#ids.next() }));
	}

	/** The name of several judgements that are taken back together. */
	range(): string {
		return this.#ids.next();
	}

	/** Who reviews, where a name was given. */
	#named(): { by?: string } {
		const by = this.#coder().trim();
		return by === '' ? {} : { by };
	}
}
