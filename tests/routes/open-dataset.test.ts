import { expect, it } from 'vitest';
import { fail } from '#lib/base/result.ts';
import type { DatasetStore, OpeningProblem } from '#lib/store/store.ts';
import { openDataset } from '../../src/routes/datasets/[dataset]/open-dataset.ts';

const storeWith = (problem: OpeningProblem): DatasetStore => ({
	list: () => Promise.resolve([]),
	revisions: () => Promise.resolve([]),
	open: () => Promise.resolve(fail(problem))
});

it.each<[OpeningProblem, number, string, string]>([
	[{ kind: 'unknown' }, 404, 'There is no dataset “a”', 'choose one from the list'],
	[{ kind: 'unknown-revision' }, 404, 'There is no revision “0f”', 'is at /datasets/a.'],
	[{ kind: 'damaged' }, 422, 'The revision “0f” of the dataset “a”', 'is at /datasets/a.'],
	[{ kind: 'invalid', faults: [] }, 422, 'The dataset “a” cannot be shown', 'Mend them']
])('answers $kind with a page that says what to do', async (problem, status, message, hint) => {
	await expect(openDataset(storeWith(problem), 'a@0f')).rejects.toMatchObject({
		status,
		body: {
			message: expect.stringContaining(message) as string,
			hint: expect.stringContaining(hint) as string
		}
	});
});
