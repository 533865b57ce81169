import { slugOf } from '../base/slug.ts';
import type { Day } from '../dates/day.ts';
import type { Dataset } from '../model/dataset.ts';
import type { CoderId, PriorityId, StatementId } from '../model/ids.ts';
import type { Evidence, Link, Relation } from '../model/link.ts';

/** What a coder decided about a statement and a priority. */
export interface Judgement {
	readonly statement: StatementId;
	readonly priority: PriorityId;
	readonly status: 'accepted' | 'rejected';
	readonly relation: Relation;
	readonly evidence: readonly Evidence[];
	readonly why: string;
	/** The coder's name. */
	readonly coder: string;
	readonly on: Day;
}

/**
 * The dataset with a judgement in it. It takes the place of what was only suggested for the two, and of
 * the same coder's earlier judgement; what another coder judged stays beside it.
 */
export function withJudgement(dataset: Dataset, judgement: Judgement): Dataset {
	const { statement, priority, status, relation, evidence, why, coder: name, on } = judgement;
	const known = dataset.coders.find((coder) => coder.name === name);
	const coder = known ?? { id: freeId(dataset, name), name };
	const link: Link = {
		...{ statement, priority, relation, why, evidence },
		verdict: { status, by: coder.id, on }
	};
	const replaced = (one: Link) =>
		one.statement === statement &&
		one.priority === priority &&
		(one.verdict.status === 'suggested' || one.verdict.by === coder.id);
	return {
		...dataset,
		coders: known ? dataset.coders : [...dataset.coders, coder],
		links: [...dataset.links.filter((one) => !replaced(one)), link]
	};
}

/** An id for a new coder, after the name. */
function freeId({ coders }: Dataset, name: string): CoderId {
	const taken = new Set<string>(coders.map(({ id }) => id));
	const slug = slugOf(name) || 'coder';
	let id = slug;
	for (let next = 2; taken.has(id); next++) id = `${slug}-${next}`;
	return id as CoderId;
}
