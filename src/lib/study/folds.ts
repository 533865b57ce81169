import { lastOf } from '../base/last-of.ts';
import type { DocumentId, PriorityId } from '../model/ids.ts';
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
