import { appendFileSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isRevision, type Revision } from '../../model/file/revision.ts';
import { utcSecond } from '../utc-second.ts';

/** A state that a dataset was in, and since when. */
export interface HistoryEntry {
	readonly revision: Revision;
	/** An instant in UTC to the second. */
	readonly asOf: string;
}

/**
 * The states that a dataset was in, one after another, as they were kept. When a state came about is written
 * there, since the times of files do not survive a copy.
 */
export class RevisionHistory {
	readonly #folder: string;

	/** @param folder of revisions */
	constructor(folder: string) {
		this.#folder = folder;
	}

	read(id: string): HistoryEntry[] {
		const written = attempt(() => readFileSync(this.#pathOf(id), 'utf8'));
		if (written !== null) return written.split('\n').flatMap(readEntry);
		// Kept before there was a history: the times of the files are all that is known, from now on for good.
		const entries = byTime(join(this.#folder, id));
		if (entries.length > 0) this.add(id, entries);
		return entries;
	}

	/** Where nothing can be written, nothing is: the revisions are there all the same. */
	add(id: string, entries: readonly HistoryEntry[]): void {
		const path = this.#pathOf(id);
		const lines = entries.map((one) => `${JSON.stringify(one)}\n`).join('');
		attempt(() => {
			mkdirSync(dirname(path), { recursive: true });
			appendFileSync(path, lines);
		});
	}

	// No dataset has a name that begins with a dot.
	#pathOf(id: string): string {
		return join(this.#folder, '.history', `${id}.jsonl`);
	}
}

function readEntry(line: string): HistoryEntry[] {
	const entry = attempt(() => JSON.parse(line) as Partial<Record<keyof HistoryEntry, unknown>>);
	const { revision, asOf } = entry ?? {};
	const isWhole = typeof revision === 'string' && isRevision(revision) && typeof asOf === 'string';
	// A line that was cut off, where the power failed, tells nothing.
	return isWhole ? [{ revision, asOf }] : [];
}

function byTime(folder: string): HistoryEntry[] {
	return (attempt(() => readdirSync(folder)) ?? [])
		.map((file) => ({ file, revision: file.replace(/\.json$/, '') }))
		.filter((one): one is { file: string; revision: Revision } => isRevision(one.revision))
		.map(({ file, revision }) => ({ revision, at: statSync(join(folder, file)).mtimeMs }))
		.sort((a, b) => a.at - b.at)
		.map(({ revision, at }) => ({ revision, asOf: utcSecond(at) }));
}

function attempt<Outcome>(work: () => Outcome): Outcome | null {
	try {
		return work();
	} catch {
		return null;
	}
}
