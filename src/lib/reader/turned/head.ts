import type { PriorityRow } from '../../study/study.ts';
import { shortenedAtWord, textWidth } from '../../timeline/text/text-width.ts';
import { NARROWEST, type TurnedColumns } from './columns.ts';

/** What stands over the columns of a turned picture. */
export interface TurnedHead {
	/** The columns whose number is shown; of many, every second, fifth or tenth. */
	readonly numbered: readonly number[];
	/** The columns of documents whose numbers are not all shown: their marks have theirs beside them. */
	readonly unnamed: ReadonlySet<number>;
	/** The most that their type may measure, in hundredths of the width of all columns: larger ones would touch. */
	readonly mostSize: number;
	/** Columns that are pressed together: from the first on, without the last. */
	readonly targets: readonly Target[];
	/** The titles of the documents, where there are several, as long as there is room. */
	readonly titles: readonly { readonly text: string; readonly from: number }[];
}

export interface Target {
	readonly from: number;
	readonly to: number;
}

const SIZE = 12; // px of type
const AIR = 4; // px between two numbers
const FINGER = 44; // px
const STEPS = [1, 2, 5, 10, 20, 50, 100];

/** Chooses the numbers that are shown, and what is pressed to learn the names, by the room on the narrowest phone. */
export function turnedHead(rows: readonly PriorityRow[], columns: TurnedColumns): TurnedHead {
	const numbered = numbersShown(rows, columns);
	const shown = new Set(numbered);
	return {
		numbered,
		unnamed: new Set(
			columns.documents.flatMap(({ from, to }) => {
				const all = Array.from({ length: to - from }, (_, at) => from + at);
				return all.every((column) => shown.has(column)) ? [] : all;
			})
		),
		mostSize: mostSize(numbered, rows, columns),
		targets: targetsOf(columns),
		titles:
			columns.documents.length < 2
				? []
				: columns.documents.map(({ document: { title }, from, to }) => ({
						text: shortenedAtWord(title, SIZE, (to - from) * columns.width * NARROWEST),
						from
					}))
	};
}

/** Of each document all, or those of main points; where these are still too many, every second, fifth, tenth… of them. */
function numbersShown(
	rows: readonly PriorityRow[],
	{ middles, documents }: TurnedColumns
): readonly number[] {
	const fits = (some: readonly number[]) =>
		pairs(some).every(([a, b]) => distance(a, b, middles) * NARROWEST >= needed(a, b, rows) * SIZE);
	return documents.flatMap(({ from, to }) => {
		const all = Array.from({ length: to - from }, (_, at) => from + at);
		const main = all.filter((row) => rows[row]!.depth === 0);
		const thinned = STEPS.map((step) => main.filter((_, at) => (at + 1) % step === 0));
		return [all, ...thinned].find((some) => some.length > 0 && fits(some)) ?? [from];
	});
}

/** Where numbers could touch, their type is no larger than a share of the room that they have. */
function mostSize(
	numbered: readonly number[],
	rows: readonly PriorityRow[],
	{ middles }: TurnedColumns
): number {
	const sizes = pairs(numbered).map(
		([a, b]) => (distance(a, b, middles) * 100) / needed(a, b, rows)
	);
	return Math.floor(Math.min(...sizes, 2 * SIZE) * 100) / 100;
}

const pairs = (some: readonly number[]): (readonly [number, number])[] =>
	some.slice(1).map((one, at) => [some[at]!, one]);

const distance = (a: number, b: number, middles: readonly number[]): number =>
	middles[b]! - middles[a]!;

/** From the middle of a number to that of the next, as a multiple of their size. */
const needed = (a: number, b: number, rows: readonly PriorityRow[]): number =>
	(textWidth(rows[a]!.priority.number, 1) + textWidth(rows[b]!.priority.number, 1)) / 2 +
	AIR / SIZE;

/** As few columns together as make a target for a finger, of one document each; what is left over joins the last. */
function targetsOf({ documents, width }: TurnedColumns): Target[] {
	const together = Math.ceil(FINGER / (width * NARROWEST));
	return documents.flatMap(({ from, to }) => {
		const count = Math.max(1, Math.floor((to - from) / together));
		return Array.from({ length: count }, (_, at) => ({
			from: from + at * together,
			to: at === count - 1 ? to : from + (at + 1) * together
		}));
	});
}
