import { formatCount } from '#lib/base/words.ts';
import type { Console } from './command.ts';

const TOLD = 20; // lines of a kind that a person reads

/**
 * Tells the first of some lines, and how many more there are.
 * @param ending where those can be had
 */
export function reportFirst(lines: readonly string[], console: Console, ending = ''): void {
	lines.slice(0, TOLD).forEach((line) => console.tell(line));
	const more = lines.length - TOLD;
	if (more > 0) console.tell(`… and ${formatCount(more)} more like these${ending}`);
}
