import { expect, it } from 'vitest';
import { rowsWithin } from '#lib/compare/cell.ts';
import { rowsShown } from '#lib/compare/rows.ts';
import type { PriorityId } from '#lib/model/ids.ts';
import { studyWith } from '../fixtures/study.ts';

const study = studyWith([], []);

const shown = (folded: string[], chosen: string[]) =>
	rowsShown(study, folded as PriorityId[], chosen as PriorityId[]).map(
		({ row, fold }) => `${study.rows[row]!.priority.number} ${fold}`
	);

it.each<[string, string[], string[], string[]]>([
	['all', [], [], ['1 open', '1.1 none', '2 none', '3 none']],
	['one put away', ['p1'], [], ['1 folded', '2 none', '3 none']],
	['a point without sub-points put away', ['p2'], [], ['1 open', '1.1 none', '2 none', '3 none']],
	[
		'those that were chosen, with their sub-points',
		[],
		['p1', 'p3'],
		['1 open', '1.1 none', '3 none']
	],
	['a sub-point alone', [], ['p1.1'], ['1.1 none']],
	['a chosen point that is put away', ['p1'], ['p1'], ['1 folded']]
])('shows %s', (_, folded, chosen, rows) => {
	expect(shown(folded, chosen)).toEqual(rows);
});

it('knows a row with its sub-points, of whatever depth', () => {
	expect([...rowsWithin(0, study)]).toEqual([0, 1]);
	expect([...rowsWithin(1, study)]).toEqual([1]);
	expect([...rowsWithin(2, study)]).toEqual([2]);
});
