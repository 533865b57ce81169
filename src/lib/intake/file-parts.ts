import type { DatasetFile } from '../model/file/file.ts';

/** A part of a dataset file, as it is written there. */
export type InFile<Key extends 'documents' | 'statements' | 'links' | 'actors' | 'sources'> =
	DatasetFile[Key][number];

const ADDRESS = /^https?:\/\/\S+$/;

/** Whether an address can be followed. */
export const isFollowable = (address: string): boolean => ADDRESS.test(address);

/** Those of some fields that say something. */
export const omitBlank = <Fields extends Record<string, string | null>>(
	fields: Fields
): { [Key in keyof Fields]?: string } =>
	Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) as {
		[Key in keyof Fields]?: string;
	};
