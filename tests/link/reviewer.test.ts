import { describe, expect, it } from 'vitest';
import { fromDataset } from '#lib/link/from-dataset.ts';
import { buildSuggester } from '#lib/link/suggestions/suggester.ts';
import { reviewerOf, reviewersFor } from '#lib/link/reviewer.ts';
import { linkStates } from '#lib/model/link-state.ts';
import type { DatasetFile } from '#lib/model/file/file.ts';
import type { Dataset } from '#lib/model/dataset.ts';
import type { StatementId } from '#lib/model/ids.ts';
import { minimalDataset, readWhole } from '../fixtures/minimal-dataset.ts';

const ABOUT_WATER = 'We repair the dams, so that clean water reaches every town';

/**
 * A study of many statements on water, so many of whose suggestions were rejected.
 * @param contested another coder accepts them
 */
function study(rejected: number, contested = false): Dataset {
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
		coders: [...file.coders!, { id: 'other', name: 'Another coder' }],
		links: speeches.slice(0, rejected).flatMap(({ id }) => {
			const link = {
				...({ statement: id, priority: 'p1', relation: 'mentions', status: 'rejected' } as const),
				...{ coder: 'coder', on: '2024-01-01', why: 'Not meant.' },
				evidence: [{ statement: { exact: 'clean water' } }]
			};
			return contested ? [link, { ...link, status: 'accepted' as const, coder: 'other' }] : [link];
		})
	});
}

const strengthsOf = (rejected: number, contested = false) =>
	reviewerOf(study(rejected, contested))
		.suggestionsFor(`s${rejected}` as StatementId, 3)
		.filter(({ suggestion }) => suggestion.priority === 'p1')
		.map(({ suggestion }) => suggestion.strength);

describe('what stands around a statement', () => {
	const WORDS = ['We repair the dams.', 'It must be done.', 'So that clean water reaches all.'];
	/** A speech of three sentences, of which the second says nothing by itself. */
	function speech(around: boolean, group: string | null = 'talks'): Dataset {
		const file: DatasetFile = minimalDataset();
		const [, whole] = file.statements;
		return readWhole({
			...file,
			statements: WORDS.map((text, at) => ({
				...{ ...whole!, references: [], id: `s${at}`, text, title: text, summary: text },
				...(around && at > 0 && { before: WORDS[at - 1]! }),
				...(around && at < 2 && { after: WORDS[at + 1]! }),
				...(group && { group })
			})),
			links: []
		});
	}
	const suggestionsIn = (dataset: Dataset) =>
		reviewerOf(dataset)
			.suggestionsFor('s1' as StatementId, 3)
			.map(({ suggestion: { priority, because } }) => ({
				priority,
				near: [...new Set(because.map(({ near }) => near))]
			}));

	it('speaks for a priority in the review, where the dataset says what it is', () => {
		expect(suggestionsIn(speech(true))).toEqual([{ priority: 'p1', near: [true] }]);
	});

	it('is not known from a group or a title alone', () => {
		expect(suggestionsIn(speech(false))).toEqual([]);
	});

	it('is the same in the review as among all statements of the dataset', () => {
		const dataset = speech(true);
		const { priorities, statements } = fromDataset(dataset);
		const all = [
			...buildSuggester(priorities).suggestAll(
				statements.map(({ said }) => said),
				3
			)
		];
		const review = reviewerOf(dataset);
		for (const { id, suggestions } of all) {
			expect(review.suggestionsFor(id as StatementId, 3).map((one) => one.suggestion)).toEqual(
				suggestions
			);
		}
	});

	it('is a speech’s group, and no row of statements that do not follow one another', () => {
		const groups = (dataset: Dataset) =>
			fromDataset(dataset).statements.map(({ said }) => said.group);
		expect(groups(speech(true))).toEqual(['talks', 'talks', 'talks']);
		expect(groups(speech(false))).toEqual([undefined, undefined, undefined]);
	});
});

it('suggests the same whether it was read beforehand, piece by piece, or at once', () => {
	const dataset = study(300);
	const { links } = dataset;
	const states = linkStates(links);
	const judged = { links, stateOf: (link: (typeof links)[number]) => states.get(link) };
	const reviewers = reviewersFor(dataset);
	const readings = [...reviewers.readings(judged)];
	expect(readings.length).toBeGreaterThan(300);
	for (const read of readings.reverse()) read();
	const [prepared, unprepared] = [reviewers.taughtBy(judged), reviewerOf(dataset)];
	for (const id of ['s0', 's299', 's300'] as StatementId[]) {
		expect(prepared.suggestionsFor(id, 3)).toEqual(unprepared.suggestionsFor(id, 3));
	}
});

it('keeps its threshold until there are 50 decisions', () => {
	expect(strengthsOf(49)).not.toEqual(['weak']);
});

it('falls silent on what was rejected 50 times', () => {
	expect(strengthsOf(50)).toEqual(['weak']);
});

it('learns nothing from what another coder accepts, however often', () => {
	expect(strengthsOf(120, true)).not.toEqual(['weak']);
	const suggested = (dataset: Dataset) =>
		reviewerOf(dataset).suggester.suggest({ id: 'new', text: ABOUT_WATER }, 3);
	expect(suggested(study(120, true))).toEqual(suggested({ ...study(120), links: [] }));
});
