import type { FilterMask } from '../study/filters/filter-mask.ts';
import type { Study } from '../study/study.ts';
import { rowsWithin } from './cell.ts';

/** Two policy documents that are set against one another, by their index in the dataset. */
export interface DocumentPair {
	readonly down: number;
	readonly across: number;
}

/** A priority of one of the two documents, with its sub-points, and the statements that bear on it. */
export interface DocumentLine {
	/** Of the study. */
	readonly row: number;
	readonly statements: number;
	/** Statements that bear on no priority of the other document. */
	readonly alone: number;
}

/**
 * Statements counted by two priorities, one of each document: those that bear on both. A priority includes its
 * sub-points, and a statement is counted once in a cell, however many of its links lead there.
 */
export interface DocumentMatrix {
	readonly down: readonly DocumentLine[];
	readonly across: readonly DocumentLine[];
	/** The cell of line d and line a stands at `d * across.length + a`. */
	readonly counts: Uint32Array;
	/** The statements that bear on both documents, and on one of them alone. */
	readonly both: number;
	readonly downOnly: number;
	readonly acrossOnly: number;
}

/** Counts in one pass over the links. */
export function documentMatrixOf(
	study: Study,
	mask: FilterMask,
	pair: DocumentPair
): DocumentMatrix {
	const { linkStarts, linkRows, starts } = study.columns;
	const [down, across] = [lineCounts(study, pair.down), lineCounts(study, pair.across)];
	const documents = [down, across];
	/** Of each row of the study: its document among the two, its line there, and the line that it is a part of. */
	const documentOf = Int8Array.from(study.rows, (_, row) =>
		documents.findIndex(({ lineOf }) => lineOf[row]! >= 0)
	);
	const lineOf = Int16Array.from(
		documentOf,
		(document, row) => documents[document]?.lineOf[row] ?? -1
	);
	const parentOf = Int16Array.from(study.rows, ({ parent }) => parent);
	const width = across.rows.length;
	const counts = new Uint32Array(down.rows.length * width);
	const totals = { both: 0, downOnly: 0, acrossOnly: 0 };
	for (let index = 0; index < starts.length; index++) {
		if (!mask.kept[index]) continue;
		down.found.length = across.found.length = 0;
		for (let slot = linkStarts[index]!; slot < linkStarts[index + 1]!; slot++) {
			let row = linkRows[slot]!;
			if (!mask.links[slot] || documentOf[row]! < 0) continue;
			const { seen, found } = documents[documentOf[row]!]!;
			// A line that was found for this statement has its parents found too.
			while (row >= 0 && seen[lineOf[row]!] !== index) {
				seen[lineOf[row]!] = index;
				found.push(lineOf[row]!);
				row = parentOf[row]!;
			}
		}
		const isBoth = down.found.length > 0 && across.found.length > 0;
		if (isBoth) totals.both++;
		else if (down.found.length > 0) totals.downOnly++;
		else if (across.found.length > 0) totals.acrossOnly++;
		for (const { found, statements, alone } of documents) {
			for (const line of found) {
				statements[line]!++;
				if (!isBoth) alone[line]!++;
			}
		}
		for (const one of down.found) {
			for (const other of across.found) counts[one * width + other]!++;
		}
	}
	return { down: linesOf(down), across: linesOf(across), counts, ...totals };
}

/** The count of one cell. */
export const betweenOf = ({ counts, across }: DocumentMatrix, down: number, at: number): number =>
	counts[down * across.length + at]!;

type LineCounts = ReturnType<typeof lineCounts>;

function lineCounts({ dataset, rows: all }: Study, document: number) {
	const rows = [...all.keys()].filter((row) => all[row]!.document === dataset.documents[document]);
	const lineOf = new Int16Array(all.length).fill(-1);
	rows.forEach((row, line) => (lineOf[row] = line));
	return {
		rows,
		lineOf,
		/** The statement that each line was last found for. */
		seen: new Int32Array(rows.length).fill(-1),
		/** The lines of the statement at hand. */
		found: [] as number[],
		statements: new Uint32Array(rows.length),
		alone: new Uint32Array(rows.length)
	};
}

const linesOf = ({ rows, statements, alone }: LineCounts): DocumentLine[] =>
	rows.map((row, line) => ({ row, statements: statements[line]!, alone: alone[line]! }));

/**
 * What a number counts: a row of each document, `none` for nothing of it. null stands for whatever it says of that
 * document beside a row of the other, which is the total of that row, and else for anything of it.
 */
export interface BetweenCell {
	readonly down: number | 'none' | null;
	readonly across: number | 'none' | null;
}

/** Whether a number is the total of a row, whatever its statements say of the other document. */
export const isTotal = ({ down, across }: BetweenCell): boolean =>
	(down === null && typeof across === 'number') || (across === null && typeof down === 'number');

/** The indices of exactly the statements that a cell counts, in order of time. */
export function statementsBetween(
	cell: BetweenCell,
	study: Study,
	{ kept, links }: FilterMask,
	pair: DocumentPair
): number[] {
	const { linkStarts, linkRows } = study.columns;
	const test = (document: number, line: number | 'none' | null) => {
		if (line === null && isTotal(cell)) return () => true;
		const isMeant = new Uint8Array(study.rows.length);
		const within =
			typeof line === 'number' ? rowsWithin(line, study) : lineCounts(study, document).rows;
		for (const row of within) isMeant[row] = 1;
		return (index: number): boolean => {
			for (let slot = linkStarts[index]!; slot < linkStarts[index + 1]!; slot++) {
				if (links[slot] && isMeant[linkRows[slot]!]) return line !== 'none';
			}
			return line === 'none';
		};
	};
	const [isDown, isAcross] = [test(pair.down, cell.down), test(pair.across, cell.across)];
	return [...kept.keys()].filter((index) => kept[index] === 1 && isDown(index) && isAcross(index));
}
