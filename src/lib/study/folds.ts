import { lastOf, runsBy } from '../base/sequences.ts';
import type { DocumentId, PriorityId } from '../model/ids.ts';
import type { PolicyDocument } from '../model/policy-document.ts';
import type { Study } from './study.ts';

/** What a reader folds: the sub-points of a priority, or all priorities of a policy document. */
export type Fold = PriorityId | `document:${DocumentId}`;

export const documentFold = (id: DocumentId): Fold => `document:${id}`;

/** Which rows of a study stand together in one: in that of the point which they are sub-points of, or of their document. */
export interface Folds {
	/** The rows that are left, in order, each with all that stand in it, itself first. */
	readonly members: readonly (readonly number[])[];
	/** The row that each row of the study stands in. */
	readonly rowOf: readonly number[];
}

/** null where nothing that is folded has more than one row. */
export function foldsOf({ rows }: Pick<Study, 'rows'>, folded: readonly Fold[]): Folds | null {
	const members: number[][] = [];
	const rowOf: number[] = [];
	const isFolded: boolean[] = [];
	rows.forEach(({ priority, parent, document }, row) => {
		const isOfFolded =
			rows[row - 1]?.document === document && folded.includes(documentFold(document.id));
		const isWithin = isOfFolded || (parent >= 0 && isFolded[parent]!);
		isFolded[row] = isWithin || folded.includes(priority.id);
		rowOf[row] = isWithin ? members.length - 1 : members.length;
		if (isWithin) lastOf(members)!.push(row);
		else members.push([row]);
	});
	return members.length < rows.length ? { members, rowOf } : null;
}

/** Rows of a table that stand under one heading. */
interface DocumentRun<Row> {
	/** Whose priorities they are; null where that needs no heading. */
	readonly document: PolicyDocument | null;
	readonly rows: readonly Row[];
}

/**
 * Parts rows, in the order of the documents, into a run for each policy document. Where a dataset has but
 * one, all are a single run without a heading.
 * @param documentOf null for a row that is of no document, such as that of statements without a link
 */
export function documentRuns<Row>(
	rows: readonly Row[],
	documentOf: (row: Row) => PolicyDocument | null,
	{ dataset }: Pick<Study, 'dataset'>
): DocumentRun<Row>[] {
	if (dataset.documents.length < 2) return [{ document: null, rows }];
	return runsBy(rows, documentOf).map(({ common, things }) => ({ document: common, rows: things }));
}
