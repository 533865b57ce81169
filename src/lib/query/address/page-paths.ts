import type { PriorityId } from '../../model/ids.ts';
import { type Address, START, writeAddress } from './address.ts';
import { START_COMPARE_QUERY } from './compare-query.ts';

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const DRAFT = new RegExp(`^/drafts/(${UUID})(/.*)?$`);
const SHARED = new RegExp(`^/shared/(${UUID})/([\\w-]{20,100})(/.*)?$`);

/** What stands under the address of a draft, and is none of the pages of a dataset; a draft is not embedded. */
const OWN = /^\/(changes|review|manage|edit|embed)(\/|$)/;

/** What opens a draft: its id, and the token of a link where it is opened by one. */
export interface DraftName {
	readonly id: string;
	readonly token: string | null;
}

/**
 * The path of the page of a dataset that shows what is asked of a draft; null where the path is not one of a draft.
 * No dataset has a name that begins with a tilde.
 */
export function readerPathOf(path: string): string | null {
	const [, id, rest = ''] = DRAFT.exec(path) ?? [];
	if (id !== undefined) return OWN.test(rest) ? null : `/datasets/~${id}${rest}`;
	const [, shared, token, below = ''] = SHARED.exec(path) ?? [];
	// Who has a link can look, and nothing else.
	return shared === undefined || OWN.test(below) ? null : `/datasets/~${shared}~${token!}${below}`;
}

/** Reads the name under which the pages of a dataset know a draft; null for the name of a dataset. */
export function readDraftName(name: string): DraftName | null {
	const [before, id, token] = name.split('~');
	return before === '' && id ? { id, token: token ?? null } : null;
}

export const draftPath = (
	id: string,
	page: '' | 'changes' | 'review' | 'manage' | 'edit' = ''
): string => `/drafts/${id}${page && `/${page}`}`;

/** A page’s address with a query; without one where the query asks for nothing: `?`. */
export const pageAddress = (page: string, query: string): string =>
	query === '?' ? page : page + query;

/** What the page of a priority can change beside the filters. */
interface Choices {
	readonly isAlone?: boolean;
	readonly page?: number;
}

/** The query of the page of a priority: the filters of an address, but for the priorities. */
export const priorityQuery = (
	address: Address,
	{ isAlone = false, page = 1 }: Choices = {}
): string => {
	const { view, window, priorities, statement, among, evidence } = START;
	return writeAddress({
		...address,
		...{ view, window, priorities, statement, among, evidence, page },
		compareQuery: { ...START_COMPARE_QUERY, isAlone }
	});
};

/** The path of the page of a priority. */
export const priorityPath = (datasetPath: string, id: PriorityId): string =>
	`${datasetPath}/priorities/${encodeURIComponent(id)}`;

/** The address of the page of a priority, with the filters of another page of the dataset. */
export const priorityHref = (datasetPath: string, id: PriorityId, address: Address): string =>
	pageAddress(priorityPath(datasetPath, id), priorityQuery(address));
