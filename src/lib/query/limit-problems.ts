import { pluralize } from '../base/pluralize.ts';

const MOST = 8; // sentences: more would push the page itself out of sight

/**
 * Each sentence once, the first eight of them; how many more there were is told.
 * @param isRefused whether nothing was made, and so nothing left out
 */
export function limitProblems(problems: readonly string[], isRefused = false): string[] {
	const unique = [...new Set(problems)];
	const more = unique.length - MOST;
	if (more <= 0) return unique;
	const leftOut = ` ${more === 1 ? 'It was' : 'They were'} left out too.`;
	return [
		...unique.slice(0, MOST),
		`This address asks for ${pluralize(more, 'more thing')} that cannot be shown.${isRefused ? '' : leftOut}`
	];
}
