import { withoutComments } from '../columns/comment-row.ts';
import { DelimitedReader } from './delimited-reader.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;

/**
 * The delimiter of a text by its head: the one that gives most rows the same number of cells; of two
 * that do, the one that gives more cells. A comma where none divides anything.
 */
export function guessDelimiter(head: string): string {
	const declared = /^\uFEFF?sep=(.)\r?\n/.exec(head);
	if (declared) return declared[1]!;
	const scores = DELIMITERS.map((delimiter) => evenness(head, delimiter));
	const best = Math.max(...scores);
	return best > 0 ? DELIMITERS[scores.indexOf(best)]! : ',';
}

/** The share of rows with the usual number of cells, and a little more for more cells; 0 for one cell. */
export function evenness(whole: string, delimiter: string): number {
	const head = withoutComments(whole);
	const end = Math.max(head.lastIndexOf('\n'), head.lastIndexOf('\r'));
	const { rows } = new DelimitedReader(delimiter).read(
		head.length < 60_000 || end === -1 ? head : head.slice(0, end),
		true
	);
	const widths = rows
		.filter(({ cells }) => cells.some((cell) => cell !== ''))
		.map(({ width }) => width);
	const counts = new Map<number, number>();
	for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
	let [usual, often] = [1, 0];
	for (const [width, count] of counts)
		if (width > 1 && count > often) [usual, often] = [width, count];
	return widths.length === 0 || usual === 1 ? 0 : often / widths.length + Math.min(usual, 50) / 500;
}
