import { fail, ok, type Result } from '../base/types.ts';
import type { Dataset } from '../model/dataset.ts';
import { formatFault } from '../model/reading/fault.ts';
import type { DatasetFile } from '../model/file/file.ts';
import { readDataset } from '../model/reading/read.ts';
import { datasetOf } from './assembly/dataset-of.ts';
import type { DatasetWishes } from './assembly/dataset-wishes.ts';
import type { FilesRead } from './read-files.ts';
import type { ImportProblem } from './problem.ts';
import { formatProblem } from './format-problem.ts';

/** A dataset that an import made, as it reads and as its file, and the drafts that could not become a part of it. */
export interface FinishedImport {
	readonly dataset: Dataset;
	readonly file: DatasetFile;
	readonly problems: readonly ImportProblem[];
}

/**
 * Ends an import, on the page and on the command line: what was read becomes a dataset that our own reader
 * takes, or each thing that keeps it from being one is explained in a sentence.
 */
export function finishImport(
	filesRead: FilesRead,
	wishes: DatasetWishes
): Result<FinishedImport, string[]> {
	const made = datasetOf(filesRead, wishes);
	if (!made.ok) return fail(made.problem.map(formatProblem));
	const read = readDataset(made.value.file);
	return read.ok ? ok({ ...made.value, dataset: read.value }) : fail(read.problem.map(formatFault));
}
