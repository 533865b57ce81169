import type { DatasetFile } from '../model/file/file.ts';
import { writeDataset } from '../model/file/write.ts';
import { isFiltered } from '../query/address/filter-of.ts';
import type { Reading } from '../query/reading.ts';

/**
 * What a timeline shows in its window, as a dataset file of its own. The statements that others are
 * reported by, or refer to, come along without further links, so that the file can be read. An address
 * that asks for everything gives the whole dataset, with the links that are hidden until asked for.
 */
export function timelineJson({ study, address, listed }: Reading): DatasetFile {
	const { dataset } = study;
	if (!isFiltered(address) && !address.window) return writeDataset(dataset);
	const indices = new Set(listed.map(({ index }) => index));
	// A set that grows while it is walked is walked to its new end.
	for (const index of indices) {
		const { reportedBy, references } = dataset.statements[index]!;
		const needed = [...(reportedBy ? [reportedBy] : []), ...references.map(({ to }) => to)];
		for (const id of needed) indices.add(study.indexOf.get(id)!);
	}
	const links = new Set(listed.flatMap((match) => match.links));
	return writeDataset({
		...dataset,
		statements: dataset.statements.filter((_, index) => indices.has(index)),
		links: dataset.links.filter((link) => links.has(link))
	});
}
