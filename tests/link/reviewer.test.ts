import { expect, it } from 'vitest';
import { reviewerOf } from '#lib/link/reviewer.ts';
import type { DatasetFile } from '#lib/model/file.ts';
import type { Dataset } from '#lib/model/dataset.ts';
import type { StatementId } from '#lib/model/ids.ts';
import { minimalDataset, readWhole } from '../fixtures/minimal-dataset.ts';

const ABOUT_WATER = 'We repair the dams, so that clean water reaches every town';

/** A study of many statements on water, so many of whose suggestions were rejected. */
function study(rejected: number): Dataset {
	const file: DatasetFile = minimalDataset();
	const [, speech] = file.statements;
	const speeches = Array.from({ length: rejected + 1 }, (_, at) => ({
		...{ ...speech!, references: [] },
		...{ id: `s${at}`, text: `${ABOUT_WATER}, for the ${at}th time.` }
	}));
	return readWhole({
		...file,
		documents: [
			{
				...file.documents[0]!,
				priorities: [
					...file.documents[0]!.priorities,
					{ id: 'p2', number: '2', title: 'Schools', text: 'Free schools for children.' }
				]
			}
		],
		statements: [...file.statements, ...speeches],
		links: speeches.slice(0, rejected).map(({ id }) => ({
			...{ statement: id, priority: 'p1', relation: 'mentions', status: 'rejected' },
			...{ coder: 'coder', on: '2024-01-01', why: 'Not meant.' },
			evidence: [{ statement: { exact: 'clean water' } }]
		}))
	});
}

const strengthsOf = (rejected: number) =>
	reviewerOf(study(rejected))
		.suggestionsFor(`s${rejected}` as StatementId, 3)
		.filter(({ suggestion }) => suggestion.priority === 'p1')
		.map(({ suggestion }) => suggestion.strength);

it('keeps its threshold until there are 50 decisions', () => {
	expect(strengthsOf(49)).not.toEqual(['weak']);
});

it('falls silent on what was rejected 50 times', () => {
	expect(strengthsOf(50)).toEqual(['weak']);
});
