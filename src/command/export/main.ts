import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { exportSite } from '#lib/site/export-site.ts';
import { datasetToExport, type Settings } from './dataset-to-export.ts';

const USAGE = `Say which dataset to export, by its name or the path of its file, and into which folder: npm run export -- islamic-world-2023 site
Add the address at which the site will be published, such as https://example.org/plumbline/`;

/** What came of an export: what to tell, and whether that is why there is none. */
export interface Exported {
	readonly done: boolean;
	readonly message: string;
}

/**
 * Writes a dataset, by its name or the path of its file, as a site that any web server can serve.
 * @param args the dataset, the folder, and maybe the address of the site
 * @param from where the person stands
 */
export async function main(
	[name, folder, address]: readonly string[],
	from: string,
	settings: Settings
): Promise<Exported> {
	if (!name || !folder) return refused(USAGE);
	const base = siteAddress(address ?? 'http://localhost/');
	if (!base)
		return refused(`“${address}” is not an address. Write one like https://example.org/plumbline/`);
	const dataset = datasetToExport(name, from, settings);
	if (typeof dataset === 'string') return refused(dataset);
	const write = writerIn(resolve(from, folder));
	try {
		const outcome = await exportSite(dataset.id, dataset.folder, dataset.revisions, base, write);
		if (!outcome.ok) return refused(outcome.problem);
		const { files, editions } = outcome.value;
		const message = `${files} files are in ${folder}: ${editions.join(', ')}`;
		const unnamed = 'No address was given: pictures and citations will say localhost.';
		return { done: true, message: address ? message : `${message}\n${unnamed}` };
	} catch (error) {
		if (!isOfSystem(error)) throw error;
		return refused(`Could not finish: ${error.message}`);
	} finally {
		dataset.done();
	}
}

const refused = (message: string): Exported => ({ done: false, message });

const siteAddress = (written: string): URL | null =>
	URL.canParse(written) ? new URL(written.replace(/\/?$/, '/')) : null;

/** Writes files of a site into a folder, by their path in it, with slashes. */
const writerIn =
	(folder: string) =>
	async (path: string, body: string | Uint8Array): Promise<void> => {
		const file = join(folder, ...path.split('/'));
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, body);
	};

/** What the operating system says of a folder that it does not let us write, or of a full disk. */
const isOfSystem = (error: unknown): error is Error => error instanceof Error && 'syscall' in error;
