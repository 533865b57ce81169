import { runsBy } from '../base/runs-by.ts';
import type { PolicyDocument } from '../model/policy-document.ts';
import type { Study } from './study.ts';

/** Rows of a table that stand under one heading. */
export interface DocumentRun<Row> {
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
