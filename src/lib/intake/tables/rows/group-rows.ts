import { pluralize } from '../../../base/words.ts';
import { STATEMENT_KINDS, type StatementKind } from '../../../model/statement.ts';
import type { ParsedItem } from '../../format.ts';
import { parsedProblem } from '../../parsed-problem.ts';
import { isYearless } from '../columns/column-fit.ts';
import type { Columns } from '../columns/columns.ts';
import type { Field } from '../columns/field.ts';
import type { Table, TableRow } from '../table.ts';

const HELD: readonly (Field | null)[] = [
	...([
		'year',
		'date',
		'actor',
		'speaker',
		'venue',
		'publisher',
		'group',
		'kind',
		'language'
	] as const),
	null
];
const YEAR = /^-?\d{4}(?:\.0+)?$/;

/**
 * Rows that stand alone over others and hold for them: a year over its days, a ministry over what it
 * said. A column is of that kind when its cells stand in rows of their own.
 */
export class GroupRows {
	readonly #columns: Columns;
	readonly #alone: ReadonlySet<number>;
	readonly #held = new Map<number, string>();
	readonly #headings: string[] = [];
	/** The year that stands over the rows, where their dates name none. */
	year: string | null = null;

	/** @param sample some rows below the header */
	constructor(columns: Columns, sample: readonly TableRow[]) {
		this.#columns = columns;
		this.#alone = new Set(columns.length < 3 ? [] : aloneIn(columns, sample));
	}

	/** Whether the row stands alone over those below it; it is kept for them. */
	isGroup({ cells }: TableRow): boolean {
		const at = soleCell(cells);
		if (at === null || !this.#alone.has(at)) return false;
		const cell = cells[at]!.trim();
		const field = this.#columns[at] ?? null;
		if (field === 'date' && !YEAR.test(cell)) return false;
		if (field === 'date' || field === 'year') this.year = cell.replace(/\.0+$/, '');
		else this.#held.set(at, cell);
		this.#headings.push(cell);
		return true;
	}

	/** The cells of a row, with what stands over it where its own are blank. */
	fillDown({ cells }: TableRow): readonly string[] {
		if (this.#held.size === 0) return cells;
		const width = Math.max(cells.length, ...[...this.#held.keys()].map((at) => at + 1));
		return Array.from({ length: width }, (_, at) => {
			const own = cells[at] ?? '';
			return own.trim() === '' ? (this.#held.get(at) ?? own) : own;
		});
	}

	/** Says which rows were read as headings. */
	problems({ file, part }: Table): readonly ParsedItem[] {
		if (this.#headings.length === 0) return [];
		const first = this.#headings.slice(0, 3).map((cell) => `“${cell}”`);
		const rows = ['row was read as a heading', 'rows were read as headings'] as const;
		return [
			parsedProblem(
				'left-out',
				{ file, ...(part !== null && { part }) },
				{
					lost: 'nothing',
					because: `${pluralize(this.#headings.length, ...rows)} for the rows below: ${first.join(', ')}${this.#headings.length > 3 ? ' …' : ''}`,
					hint: 'no action needed; if one is a statement, fill in its other cells'
				}
			)
		];
	}
}

/** The columns whose cells stand alone in their rows. */
function aloneIn(columns: Columns, sample: readonly TableRow[]): number[] {
	const records = sample.filter(({ cells }) => soleCell(cells) === null);
	return [...columns.keys()].filter((at) => {
		const field = columns[at] ?? null;
		if (!HELD.includes(field) || !sample.some(({ cells }) => soleCell(cells) === at)) return false;
		const beside = records
			.map(({ cells }) => cells[at]?.trim() ?? '')
			.filter((cell) => cell !== '');
		return field === 'date' ? beside.some(isYearless) : records.length > 0 && beside.length === 0;
	});
}

/** The index of the only cell of a row that is not blank. */
function soleCell(cells: readonly string[]): number | null {
	const isFilled = (cell: string) => cell.trim() !== '';
	const first = cells.findIndex(isFilled);
	const isSole = first !== -1 && !cells.some((cell, at) => at > first && isFilled(cell));
	return isSole ? first : null;
}

// What people write for a kind, beside its own name.
const NAMES: Record<StatementKind, string> = {
	speech: 'remarks|address|statement|речь|выступление|заявление|خطاب|كلمة|بيان|تصريح',
	interview: 'интервью|مقابلة|حوار',
	meeting: 'talks|summit|conference|встреча|переговоры|саммит|اجتماع|لقاء|قمة|محادثات',
	document:
		'declaration|communique|resolution|report|документ|декларация|резолюция|وثيقة|إعلان|قرار',
	vote: 'voting|голосование|تصويت',
	action: 'event|act|действие|событие|إجراء|حدث'
};

/** The kind of statement that a cell names in English, Russian or Arabic; null where it names none. */
export function kindNamed(cell: string): StatementKind | null {
	const name = cell.trim().toLowerCase();
	return (
		STATEMENT_KINDS.find((kind) => kind === name || NAMES[kind].split('|').includes(name)) ?? null
	);
}
