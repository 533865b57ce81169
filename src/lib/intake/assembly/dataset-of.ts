import { fail, ok, type Result } from '../../base/types.ts';
import { FILE_VERSION, type DatasetFile } from '../../model/file/file.ts';
import { writeDataset } from '../../model/file/write.ts';
import { AssembledDocuments } from './assembled-documents.ts';
import { AssembledLinks } from './assembled-links.ts';
import { AssembledNames } from './assembled-names.ts';
import { AssembledStatements } from './assembled-statements.ts';
import { nothingDated, otherStudy } from './assembly-problem.ts';
import type { DatasetWishes } from './dataset-wishes.ts';
import type { DraftEra } from '../draft.ts';
import { omitBlank } from '../file-parts.ts';
import type { ImportProblem } from '../problem.ts';
import type { FilesRead } from '../read-files.ts';

/** A dataset, and the drafts that could not become a part of it. */
export interface Assembled {
	readonly file: DatasetFile;
	readonly problems: readonly ImportProblem[];
}

/**
 * Makes a dataset file of what an import read: names become actors and sources, indexes become ids.
 * Without a policy document it is a plain timeline. Fails where there is no dataset without it: no statement with a date
 * either, or a policy document whose adoption nobody dated.
 * A draft that lacks its date is left out, and named.
 */
export function datasetOf(
	filesRead: FilesRead,
	wishes: DatasetWishes = {}
): Result<Assembled, ImportProblem[]> {
	const { whole } = filesRead;
	if (whole) {
		const { title = whole.title, summary = whole.summary } = wishes;
		return ok({ file: writeDataset({ ...whole, title, summary }), problems: [] });
	}
	const names = new AssembledNames(wishes, filesRead);
	const documents = new AssembledDocuments(wishes, names, filesRead.documents);
	const inDocuments = filesRead.documents.map((one) => documents.add(one));
	const [first] = inDocuments;
	const statements = new AssembledStatements(names, filesRead.drafts);
	const links = new AssembledLinks({ names, documents, statements });
	for (const link of filesRead.links) links.add(link);
	if (documents.missing.length > 0) return fail(documents.missing);
	if (!first && statements.all.length === 0) return fail([nothingDated(filesRead)]);

	const { coders } = names;
	const [study, ...others] = filesRead.datasets;
	const eras = filesRead.eras.map(eraOf);
	const file: DatasetFile = {
		format: 'plumbline-dataset',
		version: FILE_VERSION,
		title: wishes.title ?? study?.title ?? first?.title ?? titleOf(filesRead),
		summary:
			wishes.summary ??
			study?.summary ??
			(first ? `Statements set against ${first.title}.` : 'Statements in order of time.'),
		language: study?.language ?? names.language(first?.language),
		...(coders.length > 0 && { coders }),
		documents: inDocuments,
		actors: names.actors,
		sources: names.sources,
		...(eras.length > 0 && { eras }),
		statements: statements.all,
		links: links.all
	};
	const otherProblems = others.flatMap((one) => otherStudy(one, file));
	const problems = [otherProblems, documents.problems, statements.problems, links.problems].flat();
	return ok({ file, problems });
}

/** The title of a timeline whose input gives it none: the name of its first file. */
const titleOf = ({ files: [first] }: FilesRead): string =>
	first?.name.replace(/\.[^.]*$/, '').trim() || 'A timeline';

const eraOf = ({ title, text, date }: DraftEra): NonNullable<DatasetFile['eras']>[number] => ({
	title,
	date: date.written,
	...omitBlank({ text })
});
