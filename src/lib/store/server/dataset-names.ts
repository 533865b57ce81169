import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { slugOf } from '../../base/words.ts';
import type { LeftOut } from '../store.ts';
import { fileState, type FileState } from './file-state.ts';

// No dots and no slashes: an id never leaves the folder. No @: what follows one is a revision.
const ID = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*$/u;

const ENDING = '.json';

/**
 * Reads the id that an address asks for; null where no dataset can have it. Letters count, not how they
 * are put together: a name in NFD, as some systems write it, is the same as in NFC.
 */
export function readId(written: string): string | null {
	const id = written.normalize('NFC');
	return ID.test(id) ? id : null;
}

/** The dataset files of a folder. */
export interface DatasetNames {
	/** The name of each one’s file, by its id, in the order of ids. */
	readonly files: ReadonlyMap<string, string>;
	/** Files that have no address. */
	readonly leftOut: readonly LeftOut[];
}

/** The dataset files in a folder, by what is written on them: none is opened. */
export async function datasetNames(folder: string): Promise<DatasetNames> {
	const names = await readdir(folder).catch(() => []);
	const files = new Map<string, string>();
	const leftOut: LeftOut[] = [];
	for (const file of names.filter((one) => /^[^.].*\.json$/isu.test(one)).sort()) {
		const id = file.endsWith(ENDING) ? readId(file.slice(0, -ENDING.length)) : null;
		if (id === null) leftOut.push({ file, because: 'name', better: betterName(file) });
		else if (files.has(id)) leftOut.push({ file, because: 'double', better: `${id}-2${ENDING}` });
		else files.set(id, file);
	}
	return { files: new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))), leftOut };
}

const betterName = (file: string): string =>
	`${slugOf(file.slice(0, -ENDING.length)) || 'dataset'}${ENDING}`;

/** The file of a dataset as it is now. */
export interface DatasetFile {
	readonly path: string;
	readonly state: FileState;
}

/** Finds the file of a dataset; null where there is none. */
export async function datasetFile(folder: string, id: string): Promise<DatasetFile | null> {
	const path = join(folder, `${id}${ENDING}`);
	const state = await fileState(path);
	if (state) return { path, state };
	const named = (await datasetNames(folder)).files.get(id);
	if (named === undefined) return null;
	const other = join(folder, named);
	const otherState = await fileState(other);
	return otherState && { path: other, state: otherState };
}
