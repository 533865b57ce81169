import { randomUUID } from 'node:crypto';
import {
	closeSync,
	fsyncSync,
	mkdirSync,
	openSync,
	readdirSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { millisecondsInMinute } from '../../dates/span.ts';

/** A file while it is written: it gets its name when it is whole, so that nobody ever finds half of it. */
export class UnnamedFile {
	readonly #path: string;
	readonly #file: number;

	/** Throws where nothing can be written. */
	constructor(folder: string) {
		mkdirSync(folder, { recursive: true });
		this.#path = join(folder, `${process.pid}-${randomUUID()}.tmp`);
		this.#file = openSync(this.#path, 'wx');
	}

	write(bytes: Uint8Array): void {
		writeFileSync(this.#file, bytes);
	}

	/** Gives it its name, once it is sure to survive. */
	keepAs(path: string): void {
		fsyncSync(this.#file);
		closeSync(this.#file);
		renameSync(this.#path, path);
	}

	discard(): void {
		closeSync(this.#file);
		rmSync(this.#path, { force: true });
	}
}

const LONGEST = 10 * millisecondsInMinute; // that a file is being written at most

/** Removes what was left behind half written where a server ended: of processes that are gone, or long ago. */
export function removeOrphans(folder: string): void {
	try {
		for (const name of readdirSync(folder).filter((one) => one.endsWith('.tmp'))) {
			const path = join(folder, name);
			const writer = Number(/^\d+(?=-)/.exec(name)?.[0]);
			const isFresh = Date.now() - statSync(path).mtimeMs < LONGEST;
			if (!(writer && isFresh && isRunning(writer))) rmSync(path, { force: true });
		}
	} catch {
		// There is no such folder yet, or nothing may be removed from it.
	}
}

function isRunning(id: number): boolean {
	try {
		return process.kill(id, 0);
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
