import { pluralize } from '../../base/words.ts';

const MOST = 8; // sentences: more would push the page itself out of sight

/** Each sentence once, the first eight of them; then how many more there were. */
export function limitSentences(
	sentences: readonly string[],
	sayMore: (more: number) => string = moreIgnored
): string[] {
	const unique = [...new Set(sentences)];
	const more = unique.length - MOST;
	return more <= 0 ? unique : [...unique.slice(0, MOST), sayMore(more)];
}

/** Where nothing was made, and so nothing ignored. */
export const moreRefused = (more: number): string =>
	`This address asks for ${pluralize(more, 'more thing')} that cannot be shown.`;

const moreIgnored = (more: number): string =>
	`${moreRefused(more)} ${more === 1 ? 'It was' : 'They were'} ignored too.`;
