import { apply } from '#lib/model/change/apply.ts';
import type { Change } from '#lib/model/change/change.ts';
import { type Draft, emptyDraft } from '#lib/model/change/draft.ts';
import { fileOfDraft } from '#lib/model/change/snapshot.ts';
import type { Refusal } from '#lib/model/change/refusal.ts';
import type { DatasetFile } from '#lib/model/file/file.ts';
import { readDataset } from '#lib/model/reading/read.ts';
import { canonicalOf } from '#lib/model/file/revision.ts';

/** A draft into which a file was imported. */
export const importedDraft = (file: DatasetFile): Draft =>
	after(emptyDraft(), { kind: 'import', file });

/** A draft after changes that must fit it. */
export function after(draft: Draft, ...changes: Change[]): Draft {
	return changes.reduce((before, change) => {
		const applied = apply(before, change);
		if (!applied.ok) throw new Error(JSON.stringify([change, applied.problem], null, '\t'));
		return applied.value.draft;
	}, draft);
}

/** Why a change does not fit; an empty list where it does. */
export function refusals(draft: Draft, change: Change): readonly Refusal[] {
	const applied = apply(draft, change);
	return applied.ok ? [] : applied.problem;
}

/** The canonical text of the dataset that a draft is, which must be one that can be read. */
export function canonicalOfDraft(draft: Draft): string {
	const read = readDataset(fileOfDraft(draft));
	if (!read.ok) throw new Error(JSON.stringify(read.problem, null, '\t'));
	return canonicalOf(read.value);
}
