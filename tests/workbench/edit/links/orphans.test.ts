import { describe, expect, it } from 'vitest';
import { fileOfDraft } from '#lib/model/change/snapshot.ts';
import type { Change } from '#lib/model/change/change.ts';
import { orphansOf, putBack } from '#lib/workbench/edit/links/orphans.ts';
import { readWhole } from '../../../fixtures/minimal-dataset.ts';
import { after, minimalDraft } from '../draft-of.ts';

const BEFORE = 'We met. We promise clean water. Water is life.';

/** The smallest dataset with another text of its speech, or of its priority. */
const said = (text: string): Change => ({
	...{ kind: 'edit', what: 'statement', id: 'speech' },
	...{ from: { text: BEFORE }, to: { text } }
});
const declared = (text: string): Change => ({
	...{ kind: 'edit', what: 'priority', id: 'p1' },
	...{ from: { text: 'Clean water for all.' }, to: { text } }
});

const SPEECH = { side: 'statement', id: 'speech' } as const;
const CLAUSE = { side: 'clause', id: 'p1' } as const;

const isOrphaned = (draft: Parameters<typeof fileOfDraft>[0]) =>
	readWhole(fileOfDraft(draft)).links.map(({ evidence: [pair] }) => [
		pair?.statement.orphaned,
		pair?.clause?.orphaned
	]);

describe('evidence of a text that was changed', () => {
	it('is none while the text is as it was', () => {
		expect(orphansOf(minimalDraft(), SPEECH)).toEqual([]);
		expect(orphansOf(minimalDraft(), CLAUSE)).toEqual([]);
	});

	it('is put back where it stands in the statement now, and its link is whole again', () => {
		const draft = after(minimalDraft(), said('Today we met. We promise cleaner water to all.'));
		expect(isOrphaned(draft)).toEqual([[true, false]]);
		const [orphan] = orphansOf(draft, SPEECH);
		expect(orphan).toMatchObject({ exact: 'clean water', links: 1 });
		const [proposal] = orphan!.proposals;
		expect(proposal?.exact).toBe('cleaner water');
		const back = putBack(draft, SPEECH, { key: orphan!.key, start: proposal!.start });
		const mended = after(draft, ...back);
		expect(isOrphaned(mended)).toEqual([[false, false]]);
		expect(orphansOf(mended, SPEECH)).toEqual([]);
		const [link] = mended.links.values();
		expect(link).toMatchObject({ coder: 'coder', on: '2024-01-01' });
	});

	it('is put back in the clause, in every link that quotes it', () => {
		const draft = after(minimalDraft(), declared('Above all: clean water for all.'));
		const [orphan] = orphansOf(draft, CLAUSE);
		expect(orphan).toMatchObject({ exact: 'Clean water', links: 1 });
		const start = orphan!.proposals[0]!.start;
		const mended = after(draft, ...putBack(draft, CLAUSE, { key: orphan!.key, start }));
		expect(isOrphaned(mended)).toEqual([[false, false]]);
	});

	it('has no proposal where nothing like it is left', () => {
		const draft = after(minimalDraft(), said('Nothing.'));
		expect(orphansOf(draft, SPEECH)).toMatchObject([{ exact: 'clean water', proposals: [] }]);
	});

	it('stays where it is when the offset was not proposed', () => {
		const draft = after(minimalDraft(), said('We promise cleaner water.'));
		const [orphan] = orphansOf(draft, SPEECH);
		expect(putBack(draft, SPEECH, { key: orphan!.key, start: 1 })).toEqual([]);
	});
});
