import { createReadStream } from 'node:fs';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import process from 'node:process';
import { Readable } from 'node:stream';
import type { ImportFile } from '#lib/intake/format.ts';
import { formatFault } from '#lib/model/reading/fault.ts';
import { readUtf8 } from '#lib/model/reading/utf-8.ts';
import { Unusable } from './command.ts';

/** A file of the disk, read in pieces. */
export async function fileOnDisk(path: string): Promise<ImportFile> {
	const stats = await stat(path).catch(() => null);
	if (!stats?.isFile()) throw new Unusable(`${path}: there is no such file`);
	return {
		name: basename(path),
		size: stats.size,
		stream: () => Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>
	};
}

/** The bytes of a file of the disk, whole. */
export async function bytesOnDisk(path: string): Promise<Uint8Array> {
	try {
		return await readFile(path);
	} catch {
		throw new Unusable(`${path}: there is no such file, or it may not be read`);
	}
}

/** The text of a file of the disk, UTF-8; a byte order mark is not part of it. */
export async function textOnDisk(path: string): Promise<string> {
	const text = readUtf8(await bytesOnDisk(path));
	if (text.ok) return text.value;
	throw new Unusable(`${path}, ${formatFault(text.problem)}`);
}

/** When a file of the disk was changed last, in milliseconds since 1970. */
export async function changeOnDisk(path: string): Promise<number> {
	return (await stat(path)).mtimeMs;
}

/** Writes a file whole or not at all: what stood there stays until the new one is complete. */
export async function writeWhole(path: string, body: string | Uint8Array): Promise<void> {
	const unfinished = `${path}.${process.pid}.unfinished`;
	try {
		await writeFile(unfinished, body);
		await rename(unfinished, path);
	} catch (error) {
		await rm(unfinished, { force: true });
		throw new Unusable(`${path} cannot be written: ${error instanceof Error ? error.message : ''}`);
	}
}
