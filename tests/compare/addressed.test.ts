import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressedBy } from '#lib/compare/addressed.ts';
import { groupByActors, groupByKinds } from '#lib/study/groups/group-by-link.ts';
import { maskOf, NO_FILTER } from '#lib/study/filters/filter-mask.ts';
import { cellOf, matrixOf } from '#lib/compare/matrix.ts';
import { studyWith } from '../fixtures/study.ts';
import { filters, studies } from './random-study.ts';

describe('what two actors address', () => {
	const addressedIn = (links: Parameters<typeof studyWith>[1]) => {
		const study = studyWith(
			[
				{ id: 'a', date: '2023-11-01', actor: 'north' },
				{ id: 'b', date: '2023-11-02', actor: 'south' }
			],
			links
		);
		const matrix = matrixOf(study, maskOf(NO_FILTER, study), groupByActors(study));
		return addressedBy(matrix, [0, 1, 2, 3]).map(({ by, rows }) => `${by.join()}: ${rows.join()}`);
	};

	it('is listed by one, by the other, by both, by neither', () => {
		const links = [
			{ of: 'a', to: 'p1.1' },
			{ of: 'b', to: 'p1.1' },
			{ of: 'b', to: 'p2' }
		];
		expect(addressedIn(links)).toEqual(['0: ', '1: 2', '0,1: 0,1', ': 3']);
	});

	it('is listed both ways, also where nothing was said by one alone', () => {
		expect(addressedIn([])).toEqual(['0: ', '1: ', ': 0,1,2,3']);
	});
});

it('puts every row into exactly one group, that of the groups which speak to it', () => {
	fc.assert(
		fc.property(studies, filters, (study, filter) => {
			const matrix = matrixOf(study, maskOf(filter, study), groupByKinds(study));
			const rows = [...study.rows.keys()];
			const groups = addressedBy(matrix, rows);
			expect(groups.flatMap((group) => group.rows).sort()).toEqual(rows);
			for (const { by, rows } of groups) {
				for (const row of rows) {
					for (const group of matrix.groups.keys()) {
						expect(cellOf(matrix, row, group) > 0).toBe(by.includes(group));
					}
				}
			}
		})
	);
});
