import { fail, ok, type Result } from '../base/result.ts';
import { toldFault } from '../model/fault.ts';
import { FolderStore } from '../store/server/folder-store.ts';
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
	const store = new FolderStore(datasets, revisions);
	const live = await store.open(id);
	if (!live.ok) {
		return fail(
			live.problem.kind === 'invalid'
				? `The dataset “${id}” has faults:\n${live.problem.faults.map(toldFault).join('\n')}`
				: `There is no dataset “${id}” in ${datasets}.`
		);
	}
	const exported: Exported[] = [live.value];
	const kept = await store.revisions(id);
	for (const revision of new Set([...kept, live.value.revision])) {
		const frozen = await store.open(`${id}@${revision}`);
		if (frozen.ok) exported.push(frozen.value);
	}
	let files = 0;
	for (const { path, body } of sharedFiles(live.value)) {
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
