import type { Times } from './times.ts';

const MOST = 50; // entries of a feed

/** The statements that were published last, or are newly as they are; of those published together the latest in time first. */
export function newestOf(
	shown: readonly string[],
	times: ReadonlyMap<string, Times>
): (readonly [id: string, times: Times])[] {
	return shown
		.map((id) => [id, times.get(id)!] as const)
		.reverse()
		.sort(([, one], [, other]) =>
			one.updated < other.updated ? 1 : one.updated > other.updated ? -1 : 0
		)
		.slice(0, MOST);
}
