import { canonicalJson } from '../../base/canonical-json.ts';
import type { Relation, Status } from '../../model/link.ts';
import { findQuote } from '../../model/quotes/quote.ts';
import type { AssembledDocuments } from './assembled-documents.ts';
import type { AssembledNames } from './assembled-names.ts';
import type { AssembledStatements } from './assembled-statements.ts';
import { repeated, unlinked, unquoted, unsigned } from './assembly-problem.ts';
import type { DraftLink } from '../draft.ts';
import { heldLengths } from '../checks/held-lengths.ts';
import { anchoredQuote, startOf } from './anchored-quote.ts';
import { omitBlank, type InFile } from '../file-parts.ts';
import type { ImportProblem } from '../problem.ts';

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
		const priority = documents.priority(draft);
		const exact = draft.exact ?? statement?.text;
		if (!statement || !priority || !exact) {
			this.problems.push(unlinked(draft, !priority));
			return;
		}
		const words = statements.wordsOf(statement);
		const evidence = evidenceOf(draft, exact, { words, clause: documents.textOf(priority) });
		const strange = evidence.find(({ statement }) => !findQuote(statement, words).ok);
		if (strange) {
			this.problems.push(unquoted(draft, strange.statement.exact));
			return;
		}
		const judged = draft.coder !== null && draft.on !== null;
		if (draft.status !== 'suggested' && !judged) this.problems.push(unsigned(draft));
		const status = judged ? draft.status : 'suggested';
		const coder = draft.coder === null ? null : names.coder(draft.coder, draft.coderId);
		const outcome = this.#pairs.take([statement.id, priority, coder], draft.relation, status);
		if (outcome !== 'new') {
			if (typeof outcome !== 'string') {
				addEvidence(outcome, evidence);
				this.#addReason(outcome, draft);
			}
			this.problems.push(repeated(draft, outcome !== 'contrary'));
			return;
		}
		const link: InFile<'links'> = {
			statement: statement.id,
			priority,
			relation: draft.relation,
			status,
			...(coder !== null && { coder }),
			...omitBlank({ on: draft.on }),
			why: draft.why ?? UNSAID,
			evidence: distinct(evidence)
		};
		this.#pairs.keep([statement.id, priority, coder], link);
		this.all.push(link);
	}

	/** Adds to why a link was made what a later one that says the same gives as its reason. */
	#addReason(link: InFile<'links'>, { why, location }: DraftLink): void {
		if (why === null || why === UNSAID || link.why.split('\n').includes(why)) return;
		const both = { why: link.why === UNSAID ? why : `${link.why}\n${why}` };
		const tell = (problem: ImportProblem) => void this.problems.push(problem);
		link.why = heldLengths(both, { why: 'summary' }, location, tell).why;
	}
}

const UNSAID = 'Stated in the file that was imported.';

const CONTRARY = { accepted: 'rejected', rejected: 'accepted', suggested: null } as const;

type Pair = readonly [statement: string, priority: string, coder: string | null];

/** What was said of statements and priorities by whom, so that nothing is said twice, or for and against. */
class LinkPairs {
	readonly #said = new Map<string, InFile<'links'>[]>();

	/** What stands against what a link says of a pair: an earlier one that says the same, or the contrary. */
	take(pair: Pair, relation: Relation, status: Status): 'new' | 'contrary' | InFile<'links'> {
		const earlier = this.#said.get(pair.join('\n')) ?? [];
		const same = earlier.find((one) => one.relation === relation && one.status === status);
		if (same) return same;
		if (earlier.some((one) => one.status === CONTRARY[status])) return 'contrary';
		return 'new';
	}

	keep(pair: Pair, link: InFile<'links'>): void {
		const key = pair.join('\n');
		this.#said.set(key, [...(this.#said.get(key) ?? []), link]);
	}
}

type Evidence = InFile<'links'>['evidence'];

/** The evidence of a link: all that the input has, or the one quote of it, where that is known to stand. */
const evidenceOf = (
	draft: DraftLink,
	exact: string,
	{ words, clause }: { words: string; clause: string }
): Evidence =>
	draft.evidence === undefined || draft.evidence.length === 0
		? [{ statement: { exact, ...startOf({ ...draft, exact }, words) } }]
		: draft.evidence.map(({ clause: answered, ...statement }) => ({
				statement: anchoredQuote(statement, words),
				...(answered && { clause: anchoredQuote(answered, clause) })
			}));

/**
 * Adds to a link what a later one that says the same quotes besides. Of the same words, those whose
 * surroundings are known take the place of those where they are not, as of a table beside its dataset.
 */
function addEvidence(link: InFile<'links'>, more: Evidence): void {
	const isSure = ({ statement }: Evidence[number]) => statement.prefix !== undefined;
	for (const exact of new Set(more.map(({ statement }) => statement.exact))) {
		const isOf = ({ statement }: Evidence[number]) => statement.exact === exact;
		const [own, theirs] = [link.evidence.filter(isOf), more.filter(isOf)];
		if (own.length === 0 || (theirs.every(isSure) && !own.some(isSure))) {
			link.evidence = distinct([...link.evidence.filter((one) => !isOf(one)), ...theirs]);
			continue;
		}
		const clause = theirs.find((one) => one.clause)?.clause;
		for (const one of own) if (clause && !one.clause) one.clause = clause;
	}
}

/** Some evidence without what stands in it twice. */
const distinct = (evidence: Evidence): Evidence => {
	const keys = evidence.map((one) => canonicalJson(one));
	return evidence.filter((_, at) => keys.indexOf(keys[at]!) === at);
};
