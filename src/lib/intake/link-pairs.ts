import type { Relation, Status } from '../model/link.ts';

const CONTRARY = { accepted: 'rejected', rejected: 'accepted', suggested: null } as const;

/** What was said of statements and priorities by whom, so that nothing is said twice, or for and against. */
export class LinkPairs {
	readonly #said = new Map<string, { readonly relation: Relation; readonly status: Status }[]>();

	/** Takes what a link says of a pair; `same` or `contrary` where an earlier one stands against it. */
	take(
		pair: readonly [statement: string, priority: string, coder: string | null],
		relation: Relation,
		status: Status
	): 'new' | 'same' | 'contrary' {
		const key = pair.join('\n');
		const earlier = this.#said.get(key) ?? [];
		if (earlier.some((one) => one.relation === relation && one.status === status)) return 'same';
		if (earlier.some((one) => one.status === CONTRARY[status])) return 'contrary';
		this.#said.set(key, [...earlier, { relation, status }]);
		return 'new';
	}
}
