import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '#lib/model/change/apply.ts';
import { type Change, CHANGE_VERSION, changeTo, readChange } from '#lib/model/change/change.ts';
import { type Draft, emptyDraft } from '#lib/model/change/draft.ts';
import { readSnapshot, snapshotOf } from '#lib/model/change/snapshot.ts';
import { readWhole } from '../../fixtures/minimal-dataset.ts';
import { canonicalOf } from '#lib/model/file/revision.ts';
import { datasetFiles } from '../../fixtures/random-dataset.ts';
import { fullDatasets } from '../../fixtures/full-dataset.ts';
import { after, canonicalOfDraft, importedDraft } from './drafted.ts';
import { wishes, type Wish } from './random-changes.ts';

/** What a draft is, but for the order of the next new record. */
const contentOf = (draft: Draft): string => snapshotOf({ ...draft, next: 0 });

/** Does what can be done of some wishes, one after another. */
function done(draft: Draft, wanted: readonly Wish[]) {
	const changes: Change[] = [];
	const undoing: (() => Change)[] = [];
	let now = draft;
	for (const wish of wanted) {
		const change = wish(now);
		const applied = apply(now, change);
		if (!applied.ok) continue;
		now = applied.value.draft;
		changes.push(change);
		undoing.unshift(applied.value.inverse);
	}
	return { draft: now, changes, undoing };
}

const manyWishes = fc.array(wishes, { minLength: 1, maxLength: 40 });

describe('a draft', () => {
	it('is, of a file that was imported, the same bytes as the canonical form of the file', () => {
		fc.assert(
			fc.property(fullDatasets, (file) => {
				expect(canonicalOfDraft(importedDraft(file))).toBe(canonicalOf(readWhole(file)));
			}),
			{ numRuns: 60 }
		);
	});

	it('is where it began, when any sequence of changes is undone', () => {
		let made = 0;
		fc.assert(
			fc.property(datasetFiles, manyWishes, (file, wanted) => {
				const begun = importedDraft(file);
				const { draft, undoing } = done(begun, wanted);
				made += undoing.length;
				const undone = undoing.reduce((now, inverse) => {
					const back = apply(now, inverse());
					if (!back.ok) throw new Error(JSON.stringify(back.problem));
					return back.value.draft;
				}, draft);
				expect(contentOf(undone)).toBe(contentOf(begun));
			}),
			{ numRuns: 150 }
		);
		expect(made).toBeGreaterThan(500);
	});

	it('is done again by undoing what undid it', () => {
		fc.assert(
			fc.property(datasetFiles, manyWishes, (file, wanted) => {
				const { draft, undoing } = done(importedDraft(file), wanted);
				const [last] = undoing;
				if (!last) return;
				const back = apply(draft, last());
				const again = back.ok ? apply(back.value.draft, back.value.inverse()) : back;
				expect(again.ok && contentOf(again.value.draft)).toBe(contentOf(draft));
			}),
			{ numRuns: 50 }
		);
	});

	it('is by one change what it was at any other time, and by another what it is', () => {
		fc.assert(
			fc.property(datasetFiles, manyWishes, (file, wanted) => {
				const begun = importedDraft(file);
				const { draft } = done(begun, wanted);
				const back = changeTo(draft, begun);
				const undone = back ? after(draft, back) : draft;
				expect(contentOf(undone)).toBe(contentOf(begun));
				const again = changeTo(undone, draft);
				expect(contentOf(again ? after(undone, again) : undone)).toBe(contentOf(draft));
				expect(changeTo(draft, draft)).toBe(null);
			}),
			{ numRuns: 60 }
		);
	});

	it('can always be read as a dataset', () => {
		fc.assert(
			fc.property(datasetFiles, manyWishes, (file, wanted) => {
				const { draft } = done(importedDraft(file), wanted);
				expect(canonicalOfDraft(draft)).toMatch(/^\{"actors":/);
			}),
			{ numRuns: 150 }
		);
	});

	it('is the same of the same changes, sent as text and begun again from a snapshot', () => {
		fc.assert(
			fc.property(datasetFiles, manyWishes, fc.nat(), (file, wanted, cut) => {
				const begun = importedDraft(file);
				const { draft, changes } = done(begun, wanted);
				const sent = changes.map((change) => {
					const read = readChange(JSON.parse(JSON.stringify(change)), CHANGE_VERSION);
					if (!read.ok) throw new Error(read.problem.because);
					return read.value;
				});
				const again = sent.reduce((now, change, at) => {
					const from = at === cut % sent.length ? readSnapshot(snapshotOf(now))! : now;
					const applied = apply(from, change);
					return applied.ok ? applied.value.draft : now;
				}, begun);
				expect(snapshotOf(again)).toBe(snapshotOf(draft));
			}),
			{ numRuns: 60 }
		);
	});

	it('never throws because of a change, whatever it says', () => {
		const anything = fc.object({ maxDepth: 2 });
		const key = fc.constantFrom('about', 'a', 'a b', 'a b  supports suggested', '__proto__');
		const garbage = fc.record({
			...{ key, value: anything, is: fc.constant('-') },
			in: fc.constantFrom('about', 'statements', 'links', 'priorities', 'apart', 'skipped')
		});
		fc.assert(
			fc.property(garbage, ({ value, ...edit }) => {
				const read = readChange(
					{ kind: 'restore', edits: [{ ...edit, to: { value, order: 1 } }] },
					CHANGE_VERSION
				);
				const applied = read.ok ? apply(emptyDraft(), read.value) : read;
				expect(applied.ok).toBe(false);
			}),
			{ numRuns: 300 }
		);
	});
});
