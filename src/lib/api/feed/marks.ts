import { revisionOf } from '../../model/file/revision.ts';
import { writeLink, writeStatement } from '../../model/file/write.ts';
import type { OpenedDataset } from '../../store/store.ts';
import { studyOf } from '../../study/study.ts';

/** Of each statement its id, and what tells it with its links from every other state of it. */
export type Marks = readonly (readonly [id: string, mark: string])[];

const DIGITS = 16; // of a mark: a chance in 10^9 that two of a million states are taken for one

/** The marks of a dataset’s statements, in order of time. */
export function marksOf({ dataset }: Pick<OpenedDataset, 'dataset'>): Marks {
	const { links } = studyOf(dataset);
	return dataset.statements.map((statement, index) => {
		const text = JSON.stringify([writeStatement(statement), links[index]!.map(writeLink)]);
		return [statement.id, revisionOf(text).slice(0, DIGITS)];
	});
}
