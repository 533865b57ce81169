import { describe, expect, it } from 'vitest';
import { fail } from '#lib/base/types.ts';
import type { DatasetHost } from '#lib/answers/dataset-host.ts';
import type { OpeningProblem } from '#lib/store/store.ts';
import { openDataset } from '../../src/routes/datasets/[dataset]/open-dataset.ts';

const hostWith = (problem: OpeningProblem): DatasetHost => ({
	list: () => Promise.resolve({ entries: [], total: 0, leftOut: [] }),
	names: () => Promise.resolve(new Set()),
	revisions: () => Promise.resolve([]),
	open: () => Promise.resolve(fail(problem)),
	openGiven: () => Promise.resolve(fail(problem))
});

const refused = (problem: OpeningProblem, showsFaults = false) =>
	openDataset(
		{
			locals: { datasets: hostWith(problem), showsFaults },
			request: new Request('https://plumbline.example')
		},
		'a@0f'
	);

it.each<[OpeningProblem, number, string, string]>([
	[{ kind: 'unknown' }, 404, 'There is no dataset “a”', 'choose one from the list'],
	[{ kind: 'unknown-revision' }, 404, 'There is no revision “0f”', 'is at /datasets/a.'],
	[{ kind: 'damaged' }, 422, 'The revision “0f” of the dataset “a”', 'is at /datasets/a.'],
	[{ kind: 'invalid', faults: [] }, 422, 'The dataset “a” cannot be shown', 'Fix these'],
	[{ kind: 'too-large', bytes: 484e6, most: 3e8 }, 413, 'is too large', 'is 484 MB. This'],
	[{ kind: 'unreadable' }, 500, 'The dataset “a” cannot be read', 'See the server’s log']
])('answers $kind with a page that says what to do', async (problem, status, message, hint) => {
	await expect(refused(problem)).rejects.toMatchObject({
		status,
		body: {
			message: expect.stringContaining(message) as string,
			hint: expect.stringContaining(hint) as string
		}
	});
});

describe('what is wrong in a file', () => {
	const fault = {
		code: 'not-json',
		path: 'line 1, column 1',
		because: 'the file is not valid JSON from “root:x:0:0:root” on',
		hint: 'look there'
	} as const;
	const problem: OpeningProblem = { kind: 'invalid', faults: [fault] };
	const bodyOf = (showsFaults: boolean) =>
		refused(problem, showsFaults).catch(
			(refusal: unknown) => (refusal as { body: App.Error }).body
		);

	it('is reported to those who keep it', async () => {
		expect(await bodyOf(true)).toMatchObject({ faults: [fault] });
	});

	it('is repeated to nobody else', async () => {
		const body = await bodyOf(false);
		expect(JSON.stringify(body)).not.toContain('root');
		expect(body).toMatchObject({ hint: expect.stringContaining('server’s log') as string });
	});
});
