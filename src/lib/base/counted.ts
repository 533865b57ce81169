import { grouped } from './grouped.ts';

/** `1 statement`, `2 statements`, `12,000 statements`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
	`${grouped(count)} ${count === 1 ? one : many}`;
