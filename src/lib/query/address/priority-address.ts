import type { PriorityId } from '../../model/ids.ts';
import { START, writeAddress, type Address } from './address.ts';
import { START_COMPARE_QUERY } from './compare-query.ts';
import { pageAddress } from './page-address.ts';

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
