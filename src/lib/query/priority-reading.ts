import { priorityFigures, type PriorityFigures } from '../compare/priority.ts';
import type { PriorityId } from '../model/ids.ts';
import type { SearchHits } from '../model/wire/search-hits.ts';
import type { LinkState } from '../model/link-state.ts';
import type { Link } from '../model/link.ts';
import { comparedMask, type FilterMask, maskOf, NO_FILTER } from '../study/filters/filter-mask.ts';
import type { PriorityRow, Study } from '../study/study.ts';
import type { UnmetRequest } from '../wording/unmet-request.ts';
import type { Address } from './address/address.ts';
import { filterOf } from './address/filter-of.ts';
import { foundHere, Reading } from './reading.ts';

/** What an address asks of one priority, and what the dataset answers. */
export interface PriorityReading {
	readonly study: Study;
	/** The filters: those of the dataset’s page, but for the priorities, whose place this one takes. */
	readonly address: Address;
	readonly reading: Reading;
	readonly row: number;
	readonly at: PriorityRow;
	/** Whether it is meant without its sub-points. */
	readonly isAlone: boolean;
	/** Counted as a comparison counts: accepted links, where the address asks for no others. */
	readonly figures: PriorityFigures;
	/** What is shown, as on the timeline: suggestions and contested links too, where no status is asked for. */
	readonly shown: FilterMask;
	/** The statements with a shown link to it, in order of time. */
	readonly coded: readonly number[];
	readonly problems: readonly UnmetRequest[];
}

/** Parameters of other pages, which say nothing here. */
const ELSEWHERE = [
	...['view', 'from', 'to', 'priority', 'statement', 'among', 'evidence'],
	...['show', 'across', 'side', 'cut', 'share', 'cells', 'fold', 'sort', 'anchor', 'days'],
	...['mirror', 'row', 'column', 'during', 'term']
];

/**
 * Reads what an address asks of a priority; null where the dataset has none of that id.
 * @param hits what the address searches for and was found, where the words are elsewhere
 */
export function priorityReading(
	study: Study,
	id: string,
	params: URLSearchParams,
	hits: SearchHits | null = foundHere(study, params)
): PriorityReading | null {
	const row = study.rowOf.get(id as PriorityId);
	if (row === undefined) return null;
	const own = new URLSearchParams(params);
	for (const name of ELSEWHERE) own.delete(name);
	const reading = new Reading({ study, params: own, found: hits });
	const { address, comparedFilter } = reading;
	const { isAlone } = address.compareQuery;
	const mask = comparedMask(comparedFilter, study);
	const figures = priorityFigures(row, isAlone, study, mask, comparedFilter.period);
	const shown = maskOf(filterOf(address, reading.found), study);
	return {
		...{ study, address, reading, row, isAlone, figures, shown },
		at: study.rows[row]!,
		coded: codedTo(figures.rows, study, shown),
		problems: reading.unmetRequests
	};
}

/** How many statements the dataset holds with a link to it, of whatever state, and whatever the filters keep. */
export const heldBy = ({ study, figures }: Pick<PriorityReading, 'study' | 'figures'>): number =>
	codedTo(figures.rows, study, maskOf(NO_FILTER, study)).length;

/** The statements with a link to some rows that a mask shows, by index. */
function codedTo(rows: ReadonlySet<number>, study: Study, mask: FilterMask): number[] {
	const { linkStarts, linkRows } = study.columns;
	const indices: number[] = [];
	for (let index = 0; index < mask.kept.length; index++) {
		if (!mask.kept[index]) continue;
		for (let slot = linkStarts[index]!; slot < linkStarts[index + 1]!; slot++) {
			if (!rows.has(linkRows[slot]!) || mask.links[slot] === 0) continue;
			indices.push(index);
			break;
		}
	}
	return indices;
}

/** A link to the priority of a page, with what the judgements of all coders make of it. */
export interface CodedLink {
	readonly link: Link;
	readonly state: LinkState;
}

/** The links of a statement that the page of a priority shows. */
export function codedLinks(
	index: number,
	{ study, shown, figures }: Pick<PriorityReading, 'study' | 'shown' | 'figures'>
): CodedLink[] {
	const { linkStarts, linkRows } = study.columns;
	return study.links[index]!.flatMap((link, at) => {
		const slot = linkStarts[index]! + at;
		const isShown = figures.rows.has(linkRows[slot]!) && shown.links[slot] === 1;
		return isShown ? [{ link, state: study.stateOf(link) }] : [];
	});
}
