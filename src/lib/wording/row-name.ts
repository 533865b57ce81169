import { isolated } from '../base/words.ts';
import type { NameIn } from '../messages/say.ts';
import type { Study } from '../study/study.ts';

/** A priority by its number and title: “4 Reconciliation, Palestinian question”. */
export function rowName(
	row: number,
	{ rows }: Pick<Study, 'rows'>,
	put: NameIn = isolated
): string {
	const { priority, document } = rows[row]!;
	return `${priority.number} ${put(priority.title, document.language)}`;
}
