import type { Uncounted } from '../compare/uncounted.ts';
import type { Study } from '../study/study.ts';

/** A priority as the files of a comparison name it. */
export function priorityJson(row: number, { rows }: Pick<Study, 'rows'>) {
	const { id, number, title } = rows[row]!.priority;
	return { id, number, title };
}

/** What a number leaves out, so that none counted can be told from none in the dataset. */
export const notCountedJson = ({ suggested, contested, held }: Uncounted) => ({
	suggestedNotReviewed: suggested,
	contested,
	withoutFilters: held
});
