import { fail, ok, type Result } from '../base/result.ts';
import { formatFault } from '../model/reading/fault.ts';
import { FolderStore } from '../store/server/folder-store.ts';
import type { OpenedDataset, OpeningProblem } from '../store/store.ts';
import { datasetFiles, sharedFiles, type Exported } from './site-files.ts';

/**
 * Writes a dataset as a site, with every revision of it that was kept. What is in the folder of other
 * revisions stays there: what was once frozen is to be found for ever.
 * @param base the address at which the site will stand
 * @returns how many files were written, and the names of what they show
 */
export async function exportSite(
	id: string,
	datasets: string,
	revisions: string | undefined,
	base: URL,
	write: (path: string, body: string | Uint8Array) => Promise<void>
): Promise<Result<{ files: number; editions: string[] }, string>> {
	const store = new FolderStore(datasets, revisions, { log: () => undefined });
	const live = await store.open(id);
	const problem = live.ok ? live.value.behind : live.problem;
	if (!live.ok || problem) return fail(whyNot(problem, id, datasets));
	const exported: Exported[] = [exportedOf(live.value)];
	const kept = await store.revisions(id);
	for (const revision of new Set([...kept, live.value.revision])) {
		const frozen = await store.open(`${id}@${revision}`);
		if (frozen.ok) exported.push(exportedOf(frozen.value));
	}
	let files = 0;
	for (const { path, body } of sharedFiles(exported[0]!)) {
		await write(path, body);
		files++;
	}
	const editions: string[] = [];
	for (const one of exported) {
		for await (const { path, body } of datasetFiles(one, base)) {
			await write(path, body);
			files++;
		}
		editions.push(one.frozen ? `${one.id}@${one.revision}` : one.id);
	}
	return ok({ files, editions });
}

const exportedOf = ({ id, dataset, revision, asOf, frozen, kept }: OpenedDataset): Exported => ({
	...{ id, dataset, revision, asOf, frozen, kept }
});

function whyNot(problem: OpeningProblem | null, id: string, datasets: string): string {
	switch (problem?.kind) {
		case 'invalid':
			return `The dataset “${id}” has faults:\n${problem.faults.map(formatFault).join('\n')}`;
		case 'too-large':
			return `The dataset “${id}” has ${problem.bytes} bytes; files of up to ${problem.most} are read.`;
		case 'unreadable':
			return `The file of the dataset “${id}” cannot be read.`;
		default:
			return `There is no dataset “${id}” in ${datasets}.`;
	}
}
