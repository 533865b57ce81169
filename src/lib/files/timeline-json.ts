import type { DatasetFile } from '../model/file.ts';
import { writeDataset } from '../model/write.ts';
import { isFiltered } from '../query/filter-of.ts';
import type { Reading } from '../query/reading.ts';

/**
 * What a timeline shows in its window, as a dataset file of its own. The statements that others are
 * reported by, or refer to, come along without further links, so that the file can be read. An address
 * that asks for everything gives the whole dataset, with the links that are hidden until asked for.
 */
export function timelineJson({ study, address, listed }: Reading): DatasetFile {
	const { dataset } = study;
	if (!isFiltered(address) && !address.window) return writeDataset(dataset);
	const places = new Set(listed.map(({ place }) => place));
	// A set that grows while it is walked is walked to its new end.
	for (const place of places) {
		const { reportedBy, references } = dataset.statements[place]!;
		const needed = [...(reportedBy ? [reportedBy] : []), ...references.map(({ to }) => to)];
		for (const id of needed) places.add(study.places.get(id)!);
	}
	const links = new Set(listed.flatMap((kept) => kept.links));
	return writeDataset({
		...dataset,
		statements: dataset.statements.filter((_, place) => places.has(place)),
		links: dataset.links.filter((link) => links.has(link))
	});
}
