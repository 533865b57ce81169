import { apply } from '#lib/model/change/apply.ts';
import type { Change } from '#lib/model/change/change.ts';
import { emptyDraft, type Draft } from '#lib/model/change/draft.ts';
import { minimalDataset } from '../../fixtures/minimal-dataset.ts';

/** A draft after some changes; a test that makes one that does not fit is wrong. */
export function after(draft: Draft, ...changes: readonly Change[]): Draft {
	return changes.reduce((before, change) => {
		const applied = apply(before, change);
		if (!applied.ok) throw new Error(JSON.stringify(applied.problem));
		return applied.value.draft;
	}, draft);
}

/** The draft of the smallest dataset. */
export const minimalDraft = (): Draft =>
	after(emptyDraft(), { kind: 'import', file: minimalDataset() });
