import { omit } from '../../base/fields.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Link } from '../../model/link.ts';
import type { Statement } from '../../model/statement.ts';

/** A part of a long dataset, small enough that taking it over holds up no page. */
export interface DatasetPiece {
	readonly statements: readonly Statement[];
	readonly links: readonly Link[];
}

/** A dataset without what there may be very much of. */
export type DatasetHead = Omit<Dataset, keyof DatasetPiece>;

const AT_ONCE = 1000; // statements or links

/** What there may be very much of in a dataset, piece by piece, in its order. */
export function* piecesOf({ statements, links }: DatasetPiece): Generator<DatasetPiece> {
	for (let at = 0; at < Math.max(statements.length, links.length); at += AT_ONCE) {
		const part = [at, at + AT_ONCE] as const;
		yield { statements: statements.slice(...part), links: links.slice(...part) };
	}
}

/** The rest of a dataset. */
export const headOf = (dataset: Dataset): DatasetHead => omit(omit(dataset, 'statements'), 'links');

/** The dataset of which these are all pieces. */
export const datasetFrom = (head: DatasetHead, pieces: readonly DatasetPiece[]): Dataset => ({
	...head,
	statements: pieces.flatMap(({ statements }) => statements),
	links: pieces.flatMap(({ links }) => links)
});
