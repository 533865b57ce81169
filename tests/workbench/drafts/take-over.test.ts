import { afterEach, describe, expect, it, vi } from 'vitest';
import type { OpenedStudy } from '#lib/workbench/open/open-study.ts';
import type { ReviewStep } from '#lib/workbench/keeping/review-step.ts';
import { takeOver } from '#lib/workbench/drafts/take-over.ts';
import { minimalDataset, readWhole } from '../../fixtures/minimal-dataset.ts';

interface Sent {
	readonly changes: readonly {
		readonly by: string | null;
		readonly change: { readonly kind: string };
	}[];
}

/** A server that gives these answers, one after another. */
function serverWith(...answers: readonly (readonly [status: number, body: object])[]) {
	const asked: Sent[] = [];
	vi.stubGlobal('fetch', (_: string, { body }: { body: string }) => {
		const [status, answer] = answers[asked.length]!;
		asked.push(JSON.parse(body) as Sent);
		return Promise.resolve(new Response(JSON.stringify(answer), { status }));
	});
	return asked;
}

afterEach(() => {
	vi.unstubAllGlobals();
});

const dataset = readWhole(minimalDataset());
const [link] = dataset.links;

const judged = (id: string, statement: string, coder = 'Ada'): ReviewStep => ({
	...{ kind: 'judged', id, title: 'A speech', number: '1' },
	judgement: {
		...{ ...link!, statement: statement as never, status: 'accepted', coder },
		on: '2023-12-01' as never
	}
});
const skipped: ReviewStep = {
	...{ kind: 'skipped', id: '3', statement: 'meeting' as never, title: 'A meeting' }
};

const opened = (steps: readonly ReviewStep[]): OpenedStudy => ({
	...{ kind: 'open', study: 'a', dataset, steps, unreadable: [], problem: null }
});

const kinds = ({ changes }: Sent) => changes.map(({ by, change }) => [change.kind, by]);

describe('a dataset that a browser keeps', () => {
	it('becomes a draft with each judgement that stands, by who made it', async () => {
		const asked = serverWith([201, { id: 'd' }]);
		const steps: ReviewStep[] = [
			judged('1', 'speech'),
			judged('2', 'speech', 'Ben'),
			skipped,
			{ kind: 'undone', id: '4', step: '2' }
		];
		const made = await takeOver(opened(steps));
		expect(made).toEqual({ draft: 'd', title: 'A minimal study', steps: 2, left: [] });
		expect(asked.map(kinds)).toEqual([
			[
				['import', null],
				['judge', 'Ada'],
				['skip', null]
			]
		]);
	});

	it('leaves out what no longer fits, and says what and why', async () => {
		const refused = [{ because: 'it is too late', hint: 'go on' }];
		const asked = serverWith([422, { at: 2, refusals: refused }], [201, { id: 'd' }]);
		const steps = [judged('0', 'gone'), judged('1', 'speech'), skipped];
		const { left, steps: kept } = await takeOver(opened(steps));
		expect(kept).toBe(1);
		expect(left).toEqual([
			'Accepted: priority 1, “A speech”, by Ada on 2023-12-01: the dataset no longer has this statement',
			'Skipped: A meeting: it is too late; go on'
		]);
		expect(asked.map((sent) => sent.changes.length)).toEqual([3, 2]);
	});

	it.each([
		['the dataset itself is refused', opened([]), [422, { at: 0, refusals: [] }], /^$/],
		['the server is full', opened([]), [503, { message: 'The disk is full' }], /The disk is full/],
		['it is gone', { kind: 'none' }, [201, { id: 'd' }], /no longer has it/],
		[
			'it cannot be read',
			{ kind: 'unreadable', title: 'A', name: 'a', text: '', faults: [] },
			[201, { id: 'd' }],
			/cannot be read/
		]
	] as const)(
		'becomes no draft where %s, and the reason is shown',
		async (_, study, answer, because) => {
			serverWith(answer);
			await expect(takeOver(study)).rejects.toThrow(because);
		}
	);
});
