import { describe, expect, it } from 'vitest';
import { matchesOf, NO_FILTER } from '#lib/study/filters/filter-mask.ts';
import { readAddress, START } from '#lib/query/address/address.ts';
import { filterOf, isFiltered } from '#lib/query/address/filter-of.ts';
import { StudySearch } from '#lib/query/search/search.ts';
import { exampleStudy } from '../studies.ts';

const study = exampleStudy();
const search = new StudySearch(study);
const read = (query: string) => readAddress(new URLSearchParams(query), study).address;

it('the start asks for everything', () => {
	expect(filterOf(START, null)).toEqual(NO_FILTER);
});

describe('what is kept of the example', () => {
	it.each([
		['actor=russian-mfa', ['moscow-talks']],
		['priority=p1', ['moscow-talks']],
		['priority=p3', []],
		['priority=p2&relation=mentions', ['riyadh-summit']],
		['kind=meeting', ['riyadh-summit']],
		['status=accepted&priority=p2', ['moscow-talks']],
		['period=2023-11-12/2023-11-30', ['moscow-talks']],
		['period=2022', []],
		['q=lavrov', ['moscow-talks']],
		['q=submarine', []],
		['statement=moscow-talks', ['riyadh-summit', 'moscow-talks']],
		['from=2023-11-20&to=2023-11-22', ['riyadh-summit', 'moscow-talks']]
	])('by ?%s', (query, ids) => {
		const address = read(query);
		const hits = address.search ? search.find(address.search) : null;
		const matches = matchesOf(filterOf(address, hits), study);
		expect(matches.map(({ statement }) => statement.id)).toEqual(ids);
	});
});

it.each([
	['', false],
	['view=table&page=2&statement=moscow-talks&from=2023-11-20&to=2023-11-22', false],
	['among=2023-11-20/2023-11-22', false],
	['q=lavrov', true],
	['period=2023', true],
	['actor=russian-mfa', true],
	['priority=p1', true],
	['kind=meeting', true],
	['relation=departs', true],
	['status=rejected', true],
	['coder=example', true]
])('?%s asks for less than everything: %s', (query, filtered) => {
	expect(isFiltered(read(query))).toBe(filtered);
});
