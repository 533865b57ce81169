import { excerpt, formatCount } from '../../base/words.ts';
import { GROUP_BY, MOST_GROUPS } from '../../study/groups/grouping.ts';
import { SHARES } from '../../compare/matrix.ts';
import { documentFold, type Fold } from '../../study/folds.ts';
import type { Study } from '../../study/study.ts';
import { dayAt, type Day } from '../../dates/day.ts';
import { readNearEdtf } from '../../dates/near-edtf.ts';
import type { When } from '../../dates/when.ts';
import type { PriorityId } from '../../model/ids.ts';
import type { UnmetRequest } from '../../wording/unmet-request.ts';
import {
	CELLS,
	type CompareQuery,
	SHOWS,
	SORTS,
	START_COMPARE_QUERY,
	UNLINKED_ROW
} from './compare-query.ts';

/** Reads what an address says of a comparison; what cannot be read is left out, and said in words. */
export function readCompareQuery(
	params: URLSearchParams,
	study: Pick<Study, 'rowOf' | 'dataset'>,
	problems: UnmetRequest[]
): CompareQuery {
	const oneOf = <Value extends string, None>(
		name: string,
		values: readonly Value[],
		otherwise: None
	) => {
		const written = params.get(name);
		if (!written) return otherwise;
		const known = values.find((value) => value === written);
		if (known === undefined) {
			problems.push({
				cause: `This address asks for ${name}=${excerpt(written)}, which is unknown. It can be ${values.join(', ')}.`,
				instead: '',
				inShort: { why: 'unknown', name, written: excerpt(written) }
			});
		}
		return known ?? otherwise;
	};
	const priority = (id: string): id is PriorityId => {
		if (study.rowOf.has(id as PriorityId)) return true;
		problems.push({
			cause: `This address asks for the priority “${excerpt(id)}”, which is not in this dataset.`,
			instead: 'It was ignored.',
			inShort: { why: 'unknown', name: 'priority', written: excerpt(id) }
		});
		return false;
	};
	const documents = new Set<string>(study.dataset.documents.map(({ id }) => documentFold(id)));
	const severalOf = (name: string) => {
		const named = several(params, name);
		if (named.length <= MOST_GROUPS) return named;
		problems.push({
			cause: `This address gives ${name} ${formatCount(named.length)} times; there is room for ${MOST_GROUPS}.`,
			instead: `The first ${MOST_GROUPS} are used.`
		});
		return named.slice(0, MOST_GROUPS);
	};
	const breaks = readBreaks(severalOf('cut'), problems);
	const anchors = params.getAll('anchor').slice(0, MOST_GROUPS);
	const row = params.get('row');
	const sort = params.get('sort') ?? '';
	if (sort) params = withSort(params, sort);
	return {
		show: oneOf('show', SHOWS, START_COMPARE_QUERY.show),
		// Borders alone say that time is parted at them.
		groupBy: isParted(params)
			? oneOf('across', GROUP_BY, breaks.length > 0 ? 'cuts' : null)
			: 'years',
		groups: severalOf('side'),
		breaks,
		share: oneOf('share', SHARES, START_COMPARE_QUERY.share),
		cells: oneOf('cells', CELLS, null),
		folded: several(params, 'fold').filter((id): id is Fold => documents.has(id) || priority(id)),
		sort: oneOf('sort', SORTS, START_COMPARE_QUERY.sort),
		isDescending: sort.startsWith('-'),
		anchors: anchors.some(Boolean) ? anchors : [],
		days: readDays(params.get('days'), problems),
		isMirrored: oneOf('mirror', ['yes'], null) === 'yes',
		row: !row ? null : row === UNLINKED_ROW || priority(row) ? row : null,
		isAlone: oneOf('alone', ['yes'], null) === 'yes',
		column: params.get('column') || null,
		during: readDuring(params.get('during'), problems),
		term: params.get('term')?.slice(0, LONGEST_TERM) || null
	};
}

const LONGEST_TERM = 100; // UTF-16 units: anything longer is not a term

/** Sorting downwards is written with a minus sign. */
function withSort(params: URLSearchParams, sort: string): URLSearchParams {
	const plain = new URLSearchParams(params);
	plain.set('sort', sort.replace(/^-/, ''));
	return plain;
}

const several = (params: URLSearchParams, name: string): string[] => [
	...new Set(params.getAll(name).filter(Boolean))
];

/** A form whose field of borders was emptied asks for no periods of its own. */
const isParted = (params: URLSearchParams): boolean =>
	params.get('across') !== 'cuts' || !params.has('cut') || several(params, 'cut').length > 0;

/**
 * Several borders in one field may be parted by spaces or commas, as a reader types them. A month or a
 * year means its first day.
 */
function readBreaks(written: readonly string[], problems: UnmetRequest[]): Day[] {
	const named = written.flatMap((one) => one.split(/[\s,;]+/, MOST_GROUPS).filter(Boolean));
	return named.slice(0, MOST_GROUPS - 1).flatMap((one) => {
		const when = readNearEdtf(one);
		if (when.ok && Number.isFinite(when.value.span.start)) return dayAt(when.value.span.start);
		const because = when.ok ? `“${excerpt(one)}” has no start` : when.problem.because;
		problems.push({
			cause: `A day to split periods at cannot be read: ${because}; write it as 2023-11-21, 2023-11 or 2023.`,
			instead: 'It was ignored.'
		});
		return [];
	});
}

/** `-10/40`: from ten days before day 0 to forty after it. */
function readDays(written: string | null, problems: UnmetRequest[]): CompareQuery['days'] {
	if (!written) return null;
	const [, first, last] = (/^(-?\d{1,7})\/(-?\d{1,7})$/.exec(written) ?? []).map(Number);
	if (first !== undefined && last !== undefined && first <= last) return { first, last };
	problems.push({
		cause:
			first === undefined
				? `The days “${excerpt(written)}” cannot be read; write the first and the last, as in -10/40.`
				: `The days ${written} end before they begin.`,
		instead: 'All are shown.'
	});
	return null;
}

function readDuring(written: string | null, problems: UnmetRequest[]): When | null {
	if (!written) return null;
	const when = readNearEdtf(written);
	if (when.ok) return when.value;
	problems.push({
		cause: `The days of the open cell cannot be read: ${when.problem.because}; ${when.problem.hint}.`,
		instead: 'They were ignored.'
	});
	return null;
}

/** Writes what is not as at the start. */
export function writeCompareQuery(compareQuery: CompareQuery, params: URLSearchParams): void {
	const { show, groupBy, share, cells, sort, isDescending, row, column, during } = compareQuery;
	if (show !== START_COMPARE_QUERY.show) params.set('show', show);
	if (groupBy) params.set('across', groupBy);
	for (const group of compareQuery.groups) params.append('side', group);
	for (const day of compareQuery.breaks) params.append('cut', day);
	if (share !== START_COMPARE_QUERY.share) params.set('share', share);
	if (cells) params.set('cells', cells);
	for (const one of compareQuery.folded) params.append('fold', one);
	if (sort !== START_COMPARE_QUERY.sort || isDescending) {
		params.set('sort', `${isDescending ? '-' : ''}${sort}`);
	}
	for (const anchor of compareQuery.anchors) params.append('anchor', anchor);
	if (compareQuery.days) params.set('days', `${compareQuery.days.first}/${compareQuery.days.last}`);
	if (compareQuery.isMirrored) params.set('mirror', 'yes');
	if (row !== null) params.set('row', row);
	if (compareQuery.isAlone) params.set('alone', 'yes');
	if (column !== null) params.set('column', column);
	if (during) params.set('during', during.written);
	if (compareQuery.term !== null) params.set('term', compareQuery.term);
}
