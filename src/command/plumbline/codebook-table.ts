import type { CodedPriority } from '#lib/link/suggestions/codebook.ts';
import { Unusable } from './command.ts';
import type { NamedRow } from './table-on-disk.ts';

/**
 * Priorities from a table with `code` and `title`, and maybe `text` and `cues`, or from Taguette’s `tag`
 * and `description`. Cues are divided by `;`, `,` or `|`.
 * @throws Unusable where a row names no priority, or two the same
 */
export function codebookTable(path: string, rows: readonly NamedRow[]): CodedPriority[] {
	if (rows.length === 0) {
		throw new Unusable(`${path} has no priorities; write a row for each, below code,title`);
	}
	const rowOf = new Map<string, number>();
	return rows.map(({ row, cells: { code, title, tag, text, description, cues } }) => {
		const id = (code ?? tag ?? '').trim();
		const named = (title ?? tag ?? '').trim();
		if (id === '' || named === '') {
			throw new Unusable(`${path}, row ${row}: each row needs a “code” and a “title”`);
		}
		const first = rowOf.get(id);
		if (first !== undefined) {
			throw new Unusable(
				`${path}, row ${row}, column “code”: “${id}” is already in row ${first}; give each priority its own code`
			);
		}
		rowOf.set(id, row);
		return {
			...{ id, title: named, text: text ?? description ?? '', parts: [] },
			cues: (cues ?? '')
				.split(/[,;|\n]/)
				.map((cue) => cue.trim())
				.filter((cue) => cue !== '')
		};
	});
}
