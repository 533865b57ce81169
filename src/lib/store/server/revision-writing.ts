import { constants } from 'node:buffer';
import { UnnamedFile } from './unnamed-file.ts';

const LONGEST = constants.MAX_STRING_LENGTH; // bytes; what is longer could not be read again

/** A text on its way into a folder that may not take it: the first failure is remembered, and ends it. */
export class RevisionWriting {
	#file: UnnamedFile | null = null;
	#failure: string | null = null;
	#length = 0;

	constructor(folder: string) {
		this.#attempt(() => (this.#file = new UnnamedFile(folder)));
	}

	add(bytes: Uint8Array): void {
		this.#length += bytes.length;
		if (this.#length > LONGEST) this.#fail(`it takes more than ${LONGEST} bytes`);
		else this.#attempt(() => this.#file?.write(bytes));
	}

	/**
	 * @param there the size of what has the name already
	 * @returns why nothing was kept, or null
	 */
	finish(path: string, there: number | null): string | null {
		if (there !== null) {
			this.#fail('it already exists');
			return there === this.#length ? null : `the content of ${path} does not match its name`;
		}
		this.#attempt(() => this.#file?.keepAs(path));
		return this.#failure;
	}

	#attempt(work: () => void): void {
		if (this.#failure !== null) return;
		try {
			work();
		} catch (error) {
			this.#fail((error as Error).message);
		}
	}

	#fail(failure: string): void {
		this.#failure ??= failure;
		try {
			this.#file?.discard();
		} catch {
			// Where it cannot be removed now, it is an orphan later.
		}
		this.#file = null;
	}
}
