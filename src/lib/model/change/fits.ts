import { fail, ok, type Result } from '../../base/result.ts';
import type { DatasetFile } from '../file/file.ts';
import { readDataset } from '../reading/read.ts';
import { writeDataset } from '../file/write.ts';
import { apartKey, linkKey, ABOUT, type Collection, type Draft, type LinkName } from './draft.ts';
import { recordsOfFile } from './draft-file.ts';
import { recordAt, withEdits, type Edit } from './edit.ts';
import { faultRefusals } from './fault-refusals.ts';
import { refusalsOfRemovals } from './removals.ts';
import type { Refusal } from './refusal.ts';
import { surroundings, type Touched } from './surroundings.ts';

/**
 * Makes edits where a dataset file with them could still be read, and otherwise says why not. What is put in is
 * written in the one way in which a file writes it.
 */
export function withFitting(
	draft: Draft,
	edits: readonly Edit[]
): Result<{ readonly draft: Draft; readonly edits: readonly Edit[] }, readonly Refusal[]> {
	const last = new Map(edits.map((edit) => [`${edit.in} ${edit.key}`, edit]));
	const standing = [...last.values()];
	const misnamed = standing.filter(({ in: collection, key, to }) => {
		return to !== null && nameOf(collection, to.value) !== key;
	});
	const after = withEdits(draft, standing);
	if (misnamed.length > 0) return fail(misnamed.map((edit) => misnamedRefusal(draft, edit)));
	const touched = touchedBy(standing);
	const around = surroundings(after, touched);
	const read = readDataset(around);
	if (!read.ok) return fail(faultRefusals(read.problem, around, draft));
	const refusals = refusalsOfRemovals(after, standing);
	if (refusals.length > 0) return fail(refusals);
	const written = canonical(standing, writeDataset(read.value));
	return ok({ draft: withEdits(draft, written), edits: written });
}

const misnamedRefusal = (draft: Draft, edit: Edit): Refusal => ({
	...{ code: 'invalid', in: edit.in, key: edit.key, field: '' },
	because: `the new value for “${edit.key}” has another id, or is malformed`,
	hint: 'reload the page; if it happens again, report it',
	there: recordAt(draft, edit.in, edit.key)?.value ?? null
});

/** The key that a record must have; null for one without the form of its kind. */
function nameOf(collection: Collection, value: object): string | null {
	const fields = value as Readonly<Record<string, unknown>>;
	const isText = (name: string) => typeof fields[name] === 'string';
	switch (collection) {
		case 'about':
			return ABOUT;
		case 'skipped':
			return isText('statement') ? (fields.statement as string) : null;
		case 'apart': {
			const [one, other] = Array.isArray(fields.statements) ? (fields.statements as unknown[]) : [];
			return typeof one === 'string' && typeof other === 'string' ? apartKey(one, other) : null;
		}
		case 'links':
			return isText('statement') && isText('priority') ? linkKey(value as LinkName) : null;
		case 'priorities': {
			const isPlaced = isText('document') && (fields.parent === null || isText('parent'));
			return isPlaced && isText('id') ? (fields.id as string) : null;
		}
		default:
			return isText('id') ? (fields.id as string) : null;
	}
}

function touchedBy(edits: readonly Edit[]): Touched {
	const touched: Partial<Record<Collection, Set<string>>> = {};
	for (const { in: collection, key, to } of edits) {
		if (to) touched[collection] = (touched[collection] ?? new Set<string>()).add(key);
	}
	return touched;
}

/** The edits with what they put in as a file writes it. */
function canonical(edits: readonly Edit[], file: DatasetFile): Edit[] {
	const written = new Map<string, object>();
	for (const [collection, key, value] of recordsOfFile(file)) {
		written.set(`${collection} ${key}`, value);
	}
	return edits.map((edit) => {
		const value = written.get(`${edit.in} ${edit.key}`);
		if (!edit.to || !value) return edit;
		const { document, parent } = edit.to.value as { document?: string; parent?: string | null };
		// The part that was read has its priorities in one row.
		const placed = edit.in === 'priorities' ? { ...value, document, parent } : value;
		return { ...edit, to: { ...edit.to, value: placed } };
	});
}
