import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Draft, DraftBuilder, recordsOf } from '#lib/model/change/draft.ts';
import { snapshotOf } from '#lib/model/change/snapshot.ts';
import { minimalDataset } from '../../fixtures/minimal-dataset.ts';
import { datasetFiles } from '../../fixtures/random-dataset.ts';
import { after, importedDraft } from './drafted.ts';

/** A draft that was taken apart, and put together again some records at a time. */
function rebuilt(draft: Draft, atOnce: number): Draft {
	const builder = new DraftBuilder();
	const records = [...recordsOf(draft)];
	for (let from = 0; from < records.length; from += atOnce) {
		builder.add(structuredClone(records.slice(from, from + atOnce)));
	}
	return builder.draft(draft.next);
}

it('any draft is the same put together again in parts, and knows the links of each statement', () => {
	fc.assert(
		fc.property(datasetFiles, fc.integer({ min: 1, max: 9 }), (file, atOnce) => {
			const draft = importedDraft(file);
			const again = rebuilt(draft, atOnce);
			expect(snapshotOf(again)).toBe(snapshotOf(draft));
			for (const { id } of file.statements) {
				expect(again.linksOf.value(id)?.toSorted()).toEqual(draft.linksOf.value(id)?.toSorted());
			}
		}),
		{ numRuns: 60 }
	);
});

it('takes changes as the draft that it was made of', () => {
	const draft = importedDraft(minimalDataset());
	const changes = [
		{ kind: 'rename', from: { title: 'A minimal study' }, to: { title: 'Renamed' } },
		{ kind: 'skip', statement: 'meeting' }
	] as const;
	expect(snapshotOf(after(rebuilt(draft, 2), ...changes))).toBe(
		snapshotOf(after(draft, ...changes))
	);
});
