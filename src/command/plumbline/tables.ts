import type { CodedPriority } from '#lib/link/codebook.ts';
import { openDelimited } from '#lib/intake/delimited.ts';
import { toldProblem } from '#lib/intake/told-problem.ts';
import { Unusable } from './command.ts';
import { fileOnDisk } from './file-on-disk.ts';

/** A row of a table, by the names of its columns. */
type Row = Readonly<Record<string, string>>;

/**
 * Reads delimited text with a header.
 * @param needed columns that must be there
 */
export async function tableOnDisk(path: string, needed: readonly string[] = []): Promise<Row[]> {
	const { table } = await openDelimited(await fileOnDisk(path), {});
	let header: readonly string[] | null = null;
	const rows: Row[] = [];
	for await (const batch of table.batches()) {
		const [problem] = batch.problems;
		if (problem) throw new Unusable(`${path} cannot be read. ${toldProblem(problem)}`);
		for (const { cells } of batch.rows) {
			if (header) rows.push(Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])));
			else header = cells.map((name) => name.trim().toLowerCase());
		}
	}
	const missing = needed.filter((name) => !header?.includes(name));
	if (missing.length > 0) {
		throw new Unusable(
			`${path} has no column ${missing.map((name) => `“${name}”`).join(' and ')}; its first row must name ${needed.join(', ')}`
		);
	}
	return rows;
}

/** Priorities from a table with `code` and `title`, and maybe `text` and `cues` (divided by `;`). */
export function codebookTable(path: string, rows: readonly Row[]): CodedPriority[] {
	if (!rows.every(({ code, title, tag }) => (code ?? tag) && (title ?? tag))) {
		throw new Unusable(`${path}: each row needs a “code” and a “title”`);
	}
	return rows.map(({ code, title, tag, text, description, cues }) => ({
		id: code ?? tag!,
		title: title ?? tag!,
		text: text ?? description ?? '',
		cues: cues ? cues.split(';').map((cue) => cue.trim()) : [],
		parts: []
	}));
}
