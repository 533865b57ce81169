import { counted } from '../base/counted.ts';

const MOST = 8; // sentences: more would push the page itself out of sight

/** Each sentence once, the first eight of them; how many more there were is told. */
export function limitProblems(problems: readonly string[]): string[] {
	const unique = [...new Set(problems)];
	const more = unique.length - MOST;
	if (more <= 0) return unique;
	return [
		...unique.slice(0, MOST),
		`This address asks for ${counted(more, 'more thing')} that cannot be shown. ${more === 1 ? 'It was' : 'They were'} left out too.`
	];
}
