import type { Result } from '../../base/types.ts';
import { excerpt } from '../../base/words.ts';
import type { DateProblem } from '../../dates/edtf.ts';
import { readEnd, readInstant } from '../../dates/instant.ts';
import { readNearEdtf } from '../../dates/near-edtf.ts';
import type { Span } from '../../dates/span.ts';
import type { When } from '../../dates/when.ts';
import type { ActorId, CoderId, PriorityId, StatementId } from '../../model/ids.ts';
import { LINK_STATES, type LinkState } from '../../model/link-state.ts';
import { type Relation, RELATIONS } from '../../model/link.ts';
import { STATEMENT_KINDS, type StatementKind } from '../../model/statement.ts';
import { MOST_COLOURED } from '../../study/colouring.ts';
import type { Study } from '../../study/study.ts';
import type { UnmetRequest } from '../../wording/unmet-request.ts';
import { readCompareQuery, writeCompareQuery } from './compare-params.ts';
import {
	type CompareQuery,
	isSearchTooLong,
	LONGEST_SEARCH,
	soughtIn,
	START_COMPARE_QUERY
} from './compare-query.ts';
import { NO_PRIORITY, queryOf, type Whereabouts, writeOpen, writeWindow } from './whereabouts.ts';

export const VIEWS = ['timeline', 'compare', 'table'] as const;

/** How an opened statement stands: beside the chart, or as a spread across the page. */
export const EVIDENCE_FORMS = ['drawer', 'spread'] as const;

/** All that a reader can change on the page, and send to somebody else. */
export interface Address extends Whereabouts {
	readonly view: (typeof VIEWS)[number];
	readonly search: string;
	readonly actors: readonly ActorId[];
	readonly priorities: readonly PriorityId[];
	readonly kinds: readonly StatementKind[];
	readonly relations: readonly Relation[];
	readonly statuses: readonly LinkState[];
	readonly coders: readonly CoderId[];
	/** Only statements that meet this EDTF date or interval. */
	readonly period: When | null;
	readonly evidence: (typeof EVIDENCE_FORMS)[number];
	/** The actors that have a colour; none where the most frequent have. */
	readonly coloured: readonly ActorId[];
	/** What is compared, and how. */
	readonly compareQuery: CompareQuery;
}

export const START: Address = {
	view: 'timeline',
	window: null,
	search: '',
	actors: [],
	priorities: [],
	kinds: [],
	relations: [],
	statuses: [],
	coders: [],
	period: null,
	statement: null,
	among: null,
	page: 1,
	evidence: 'drawer',
	coloured: [],
	compareQuery: START_COMPARE_QUERY
};

/** Reads an address. What it asks for and the dataset does not have is left out, and said in words. */
export function readAddress(
	params: URLSearchParams,
	study: Pick<Study, 'actors' | 'rowOf' | 'indexOf' | 'dataset'>
): { address: Address; problems: UnmetRequest[] } {
	const problems: UnmetRequest[] = [];
	const among = <Value extends string>(
		name: string,
		kind: string,
		has: (one: Value) => boolean
	) => {
		const values = [...new Set(params.getAll(name).filter(Boolean) as Value[])];
		const unknown = values.filter((one) => !has(one));
		for (const one of unknown) {
			problems.push({
				cause: `This address asks for the ${kind} “${excerpt(one)}”, which is not in this dataset.`,
				instead: 'It was ignored.',
				inShort: { why: 'unknown', name, written: excerpt(one) }
			});
		}
		return values.filter(has);
	};
	const isOne =
		<Value extends string>(values: readonly Value[]) =>
		(one: Value) =>
			values.includes(one);
	const sole = <Value extends string>(values: readonly Value[]) => values[0] ?? null;
	const address: Address = {
		view: sole(among('view', 'view', isOne(VIEWS))) ?? 'timeline',
		window: readWindow(params, problems),
		search: readSearch(params, problems),
		actors: among<ActorId>('actor', 'actor', (one) => study.actors.has(one)),
		priorities: among<PriorityId>('priority', 'priority', (one) => study.rowOf.has(one)),
		kinds: among('kind', 'kind', isOne(STATEMENT_KINDS)),
		relations: among('relation', 'relation', isOne(RELATIONS)),
		statuses: among('status', 'status', isOne(LINK_STATES)),
		coders: among<CoderId>('coder', 'coder', (one) =>
			study.dataset.coders.some(({ id }) => id === one)
		),
		period: readPeriod(params.get('period'), problems),
		statement: sole(among<StatementId>('statement', 'statement', (one) => study.indexOf.has(one))),
		among: readAmong(params.get('among'), study, problems),
		page: readPage(params.get('page')),
		evidence: sole(among('evidence', 'form of evidence', isOne(EVIDENCE_FORMS))) ?? START.evidence,
		coloured: colouredAmong(
			among<ActorId>('colour', 'actor', (one) => study.actors.has(one)),
			problems
		),
		compareQuery: readCompareQuery(params, study, problems)
	};
	return { address, problems };
}

/** Writes an address as a query, without what is as at the start: `?statement=moscow-talks`, or `?`. */
export function writeAddress(address: Address): string {
	const params = new URLSearchParams();
	if (address.view !== 'timeline') params.set('view', address.view);
	writeWindow(address.window, params);
	if (address.search) params.set('q', address.search);
	const several = { actor: address.actors, priority: address.priorities, kind: address.kinds };
	const ofLinks = {
		relation: address.relations,
		status: address.statuses,
		coder: address.coders
	};
	for (const [name, values] of Object.entries({ ...several, ...ofLinks })) {
		for (const value of values) params.append(name, value);
	}
	if (address.period) params.set('period', address.period.written);
	writeOpen(address, params);
	// With the statement goes what was chosen for it.
	if (address.statement && address.evidence !== START.evidence)
		params.set('evidence', address.evidence);
	for (const actor of address.coloured) params.append('colour', actor);
	writeCompareQuery(address.compareQuery, params);
	return queryOf(params);
}

/** As many actors as readers can distinguish by colour. */
function colouredAmong(actors: readonly ActorId[], problems: UnmetRequest[]): readonly ActorId[] {
	if (actors.length > MOST_COLOURED) {
		problems.push({
			cause: `This address gives ${actors.length} actors a colour; at most ${MOST_COLOURED} can have one.`,
			instead: `The first ${MOST_COLOURED} have one.`
		});
	}
	return actors.slice(0, MOST_COLOURED);
}

function readSearch(params: URLSearchParams, problems: UnmetRequest[]): string {
	if (isSearchTooLong(params)) {
		problems.push({
			cause: `The search is longer than ${LONGEST_SEARCH} characters.`,
			instead: `Only the first ${LONGEST_SEARCH} were used.`,
			inShort: { why: 'tooLong', name: 'q', written: '' }
		});
	}
	return soughtIn(params);
}

function readPage(written: string | null): number {
	const page = Math.floor(Number(written));
	return Number.isSafeInteger(page) && page > 1 ? page : 1;
}

function readWindow(params: URLSearchParams, problems: UnmetRequest[]): Span | null {
	const [from, to] = [params.get('from'), params.get('to')];
	if (!from && !to) return null;
	const written = [from, to].filter(Boolean).join(' / ');
	return readStretch(readInstant(from ?? ''), readEnd(to ?? ''), problems, 'window', written);
}

function readStretch(
	start: Result<number, DateProblem>,
	end: Result<number, DateProblem>,
	problems: UnmetRequest[],
	what: 'window' | 'mark',
	written: string
): Span | null {
	const problem = !start.ok ? start.problem : !end.ok ? end.problem : null;
	const name = what === 'window' ? 'from' : what;
	const inShort = { name, written: excerpt(written) };
	if (problem) {
		problems.push({
			cause: `This address names a ${what} that cannot be read: ${problem.because}; ${problem.hint}.`,
			instead: 'Everything is shown.',
			inShort: { why: 'unreadable', ...inShort }
		});
	} else if (start.ok && end.ok) {
		if (start.value < end.value || (what !== 'window' && start.value === end.value)) {
			return { start: start.value, end: end.value };
		}
		problems.push({
			cause: `This address names a ${what} that ends before it begins.`,
			instead: 'Everything is shown.',
			inShort: { why: 'backwards', ...inShort }
		});
	}
	return null;
}

/** As `2023-11/2023-12/p3`. Of an earlier version, which began those of stretches with `~`, the span is read. */
function readAmong(
	written: string | null,
	{ rowOf }: Pick<Study, 'rowOf'>,
	problems: UnmetRequest[]
): Whereabouts['among'] {
	if (!written) return null;
	const [from = '', to = '', ...rest] = written.replace(/^~/, '').split('/');
	const span = readStretch(readInstant(from), readInstant(to), problems, 'mark', written);
	if (!span) return null;
	const priority = rest.join('/') as PriorityId;
	if (priority && priority !== NO_PRIORITY && !rowOf.has(priority)) {
		problems.push({
			cause: `This address asks for the priority “${excerpt(priority)}”, which is not in this dataset.`,
			instead: 'It was ignored.',
			inShort: { why: 'unknown', name: 'among', written: excerpt(priority) }
		});
		return { ...span, priority: null };
	}
	return { ...span, priority: priority || null };
}

function readPeriod(written: string | null, problems: UnmetRequest[]): When | null {
	if (!written?.trim()) return null;
	const when = readNearEdtf(written.trim());
	if (when.ok) return when.value;
	problems.push({
		cause: `The period cannot be read: ${when.problem.because}; ${when.problem.hint}.`,
		instead: 'It was ignored.',
		inShort: { why: 'unreadable', name: 'period', written: excerpt(written.trim()) }
	});
	return null;
}

/** Every name that an address of a dataset’s page may have in its query. */
export const ADDRESS_PARAMS: readonly string[] = [
	...['view', 'from', 'to', 'q', 'actor', 'priority', 'kind', 'relation', 'status', 'coder'],
	...['period', 'statement', 'among', 'page', 'evidence', 'colour'],
	...['show', 'across', 'side', 'cut', 'share', 'cells', 'fold'],
	...['sort', 'anchor', 'days', 'mirror', 'row', 'alone', 'column', 'during', 'term']
];
