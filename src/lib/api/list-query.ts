import * as v from 'valibot';
import { hasOwn } from '../base/fields.ts';
import { fail, ok, type Result } from '../base/types.ts';
import { excerpt } from '../base/words.ts';
import { isRevision, type Revision } from '../model/file/revision.ts';
import { LINK_STATES } from '../model/link-state.ts';
import { RELATIONS } from '../model/link.ts';
import { STATEMENT_KINDS } from '../model/statement.ts';

/** The most that one part of a list holds. */
const MOST = 200;

const described = (is: string) => v.pipe(v.string(), v.description(is));
const ids = (of: string) =>
	v.optional(
		v.pipe(v.array(v.string()), v.description(`Ids of ${of}; matching any one is enough.`))
	);
const among = <Value extends string>(values: readonly Value[]) =>
	v.optional(v.array(v.picklist(values, `write one of ${values.join(', ')}`)));

const paging = {
	limit: v.optional(
		v.pipe(
			v.string(),
			v.regex(/^\d{1,4}$/, `write a whole number from 1 to ${MOST}`),
			v.toNumber(),
			v.number(),
			v.integer(),
			v.minValue(1, `write a whole number from 1 to ${MOST}`),
			v.maxValue(MOST, `write a whole number from 1 to ${MOST}`),
			v.description('The most to return.')
		),
		'50'
	),
	cursor: v.optional(
		v.pipe(
			v.string(),
			v.regex(/^[\w.~-]{1,400}$/, 'copy it unchanged from `next`'),
			v.description('Where this part begins: copied from `next` in the part before.')
		)
	)
};

/** Parameters that may be given more than once. */
const SEVERAL = new Set(['actor', 'priority', 'kind', 'relation', 'status', 'coder']);

/** The parameters by which the page of a dataset filters, too. */
const filters = {
	q: v.optional(described('Words to search for.')),
	actor: ids('actors'),
	priority: ids('priorities'),
	kind: among(STATEMENT_KINDS),
	relation: among(RELATIONS),
	status: among(LINK_STATES),
	coder: ids('coders'),
	period: v.optional(described('An EDTF date or interval that statements must meet.')),
	from: v.optional(described('The first instant of the window: 2023-11, 2023-11-21.')),
	to: v.optional(described('The last instant of the window, in full: 2023-12 ends with December.'))
};

/** The parameters of a list that is whole, and of one that is filtered. */
export const LIST_QUERIES = {
	whole: v.object(paging),
	filtered: v.object({ ...paging, ...filters })
};

export type ListQueryKind = keyof typeof LIST_QUERIES;

/** What is asked of a list. */
export interface ListQuery {
	readonly limit: number;
	readonly cursor: string | null;
	/** The filters, as the query of a page of a dataset. */
	readonly filters: string;
}

/** What is wrong with a parameter, in words for whoever wrote it. */
interface ParameterProblem {
	readonly parameter: string;
	readonly detail: string;
}

const MOST_TOLD = 8; // problems of one address

/** Reads the query of a list. What is not known is refused: a filter with a misspelt name would keep everything. */
export function readListQuery(
	params: URLSearchParams,
	kind: ListQueryKind
): Result<ListQuery, ParameterProblem[]> {
	const names = Object.keys(LIST_QUERIES[kind].entries);
	const strays = [...new Set(params.keys())].filter((name) => !names.includes(name));
	const written = names.flatMap((name): (readonly [string, string | string[]])[] => {
		const values = params.getAll(name);
		if (SEVERAL.has(name)) return values.length > 0 ? [[name, values]] : [];
		return values.map((value) => [name, value]);
	});
	const twice = written.filter(([name], at) => written[at - 1]?.[0] === name);
	const read = v.safeParse(LIST_QUERIES[kind], Object.fromEntries(written));
	const problems = [
		...strays.map((parameter) => ({
			parameter: excerpt(parameter),
			detail: 'there is no such parameter'
		})),
		...twice.map(([parameter]) => ({ parameter, detail: 'write it once' })),
		...(read.issues ?? []).map(problemOf)
	];
	if (!read.success || problems.length > 0) return fail(problems.slice(0, MOST_TOLD));
	const { limit, cursor = null } = read.output;
	const own = new URLSearchParams([...params].filter(([name]) => hasOwn(filters, name)));
	own.sort();
	return ok({ limit, cursor, filters: own.toString() });
}

const problemOf = (issue: v.BaseIssue<unknown>): ParameterProblem => ({
	parameter: v.getDotPath(issue)?.split('.', 1)[0] ?? '',
	detail: issue.message
});

/** Where a part of a list of a dataset begins: an index in the list, and the state that it was counted in. */
interface Cursor {
	readonly revision: Revision;
	readonly from: number;
}

export const writeCursor = ({ revision, from }: Cursor): string => `${revision}.${from}`;

/** Reads a cursor; null for what none of ours is. */
export function readCursor(written: string): Cursor | null {
	const [revision = '', from = ''] = written.split('.');
	if (!isRevision(revision) || !/^\d{1,9}$/.test(from)) return null;
	const cursor = { revision, from: Number(from) };
	return writeCursor(cursor) === written ? cursor : null;
}
