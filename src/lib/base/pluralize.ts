import { formatCount } from './format-count.ts';

/** `1 statement`, `2 statements`, `12,000 statements`. */
export const pluralize = (count: number, one: string, many = `${one}s`): string =>
	`${formatCount(count)} ${count === 1 ? one : many}`;
