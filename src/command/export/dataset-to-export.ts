import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { slugOf } from '#lib/base/words.ts';

/** A dataset that is to be exported, as a store finds it. */
export interface ToExport {
	readonly id: string;
	/** In which its file is. */
	readonly folder: string;
	/** The folder of those that were kept; undefined for `revisions` in the other. */
	readonly revisions: string | undefined;
	/** Called when the folder is needed no longer. */
	readonly done: () => void;
}

/** The settings of a server that say where datasets are. */
export interface Settings {
	readonly PLUMBLINE_DATASETS?: string | undefined;
	readonly PLUMBLINE_REVISIONS?: string | undefined;
}

/**
 * Finds a dataset by its name, or by the path of its file: what has a slash or ends in `.json`. A file
 * anywhere is read from a folder of its own, so that its name may be any, and nothing is written beside it;
 * revisions that were kept beside it are exported with it.
 * @param from where the person stands
 * @returns the dataset, or why there is none
 */
export function datasetToExport(
	named: string,
	from: string,
	settings: Settings
): ToExport | string {
	const { PLUMBLINE_DATASETS: datasets = 'static/datasets', PLUMBLINE_REVISIONS: revisions } =
		settings;
	const nothing = () => undefined;
	if (!/[\\/]|\.json$/i.test(named)) {
		return { id: named, folder: datasets, revisions, done: nothing };
	}
	const path = resolve(from, named);
	if (!existsSync(path) || !statSync(path).isFile()) return `${named}: there is no such file.`;
	const name = basename(path).replace(/\.json$/i, '');
	const id = ID.test(name) ? name : slugOf(name) || 'dataset';
	const folder = mkdtempSync(join(tmpdir(), 'plumbline-export-'));
	const copy = join(folder, `${id}.json`);
	copyFileSync(path, copy);
	const { atimeMs, mtimeMs } = statSync(path);
	utimesSync(copy, atimeMs / 1000, mtimeMs / 1000); // the date of change of what is exported
	const beside = join(dirname(path), 'revisions');
	const done = () => {
		rmSync(folder, { recursive: true, force: true });
	};
	return { id, folder, revisions: revisions ?? (existsSync(beside) ? beside : undefined), done };
}

const ID = /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u; // as the store’s
