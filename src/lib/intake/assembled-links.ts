import { omitNullish } from '../base/omit-nullish.ts';
import type { Relation, Status } from '../model/link.ts';
import { occurrenceOf } from '../model/occurrence.ts';
import { findQuote } from '../model/quote.ts';
import type { AssembledDocuments } from './assembled-documents.ts';
import type { AssembledNames } from './assembled-names.ts';
import type { AssembledStatements } from './assembled-statements.ts';
import { repeated, unlinked, unquoted, unsigned } from './assembly-problem.ts';
import type { DraftLink } from './draft.ts';
import { omitBlank, type InFile } from './file-parts.ts';
import type { ImportProblem } from './problem.ts';

/** The links of a dataset, each with words that stand in its statement. */
export class AssembledLinks {
	readonly all: InFile<'links'>[] = [];
	readonly problems: ImportProblem[] = [];
	readonly #made;
	readonly #pairs = new LinkPairs();

	constructor(made: {
		readonly names: AssembledNames;
		readonly documents: AssembledDocuments;
		readonly statements: AssembledStatements;
	}) {
		this.#made = made;
	}

	add(draft: DraftLink): void {
		const { names, documents, statements } = this.#made;
		const statement = statements.of(draft.statement);
		const priority = documents.priority(draft.document, draft.priority);
		const exact = draft.exact ?? statement?.text;
		if (!statement || !priority || !exact) {
			this.problems.push(unlinked(draft, !priority));
			return;
		}
		const words = statements.wordsOf(statement);
		const evidence = evidenceOf(draft, exact, words);
		if (!evidence.every(({ statement }) => findQuote(statement, words).ok)) {
			this.problems.push(unquoted(draft, exact));
			return;
		}
		const judged = draft.coder !== null && draft.on !== null;
		if (draft.status !== 'suggested' && !judged) this.problems.push(unsigned(draft));
		const status = judged ? draft.status : 'suggested';
		const taken = this.#pairs.take([statement.id, priority, draft.coder], draft.relation, status);
		if (taken !== 'new') {
			this.problems.push(repeated(draft, taken === 'same'));
			return;
		}
		this.all.push({
			statement: statement.id,
			priority,
			relation: draft.relation,
			status,
			...(draft.coder !== null && { coder: names.coder(draft.coder) }),
			...omitBlank({ on: draft.on }),
			why: draft.why ?? 'Stated in the file that was imported.',
			evidence
		});
	}
}

const CONTRARY = { accepted: 'rejected', rejected: 'accepted', suggested: null } as const;

/** What was said of statements and priorities by whom, so that nothing is said twice, or for and against. */
class LinkPairs {
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

/** The evidence of a link: all that the input has, or the one quote of it, where that is known to stand. */
const evidenceOf = (draft: DraftLink, exact: string, words: string): InFile<'links'>['evidence'] =>
	draft.evidence === undefined || draft.evidence.length === 0
		? [{ statement: { exact, ...placeOf(draft, exact, words) } }]
		: draft.evidence.map(({ clause, ...statement }) => ({
				statement,
				...(clause && { clause: { ...clause } })
			}));

/** Where quoted words stand, where they stand in the text several times and it is known which are meant. */
function placeOf(
	{ prefix = '', suffix = '', start = null }: DraftLink,
	exact: string,
	words: string
) {
	if (words.indexOf(exact) === words.lastIndexOf(exact)) return {};
	return omitNullish({ start: occurrenceOf({ exact, prefix, suffix, start }, words) });
}
