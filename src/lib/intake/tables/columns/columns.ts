import { hasOwn } from '../../../base/fields.ts';
import { columnFit, isYearless, share } from './column-fit.ts';
import { fieldsNamed } from './column-names.ts';
import { isYearName } from './date-names.ts';
import { isField, type Field } from './field.ts';
import { readWrittenDate } from '../../dates/written/written-date.ts';

/** Which column of a table holds which field; those that hold none go to a draft's `more`. */
export type Columns = readonly (Field | null)[];

/** Which column holds which field, and which fields a column could hold that another one was taken for. */
export interface GuessedColumns {
	readonly columns: Columns;
	/** By column: the field that its name and its cells speak of as well. */
	readonly alsoFit: Columns;
}

/** Fields that several columns may hold. */
export const SEVERAL: readonly Field[] = ['tags', 'media'];

interface Proposal {
	readonly at: number;
	readonly field: Field;
	readonly rank: number;
	/** 0 where most cells fit, 1 where there are none, 2 where some do, 3 where none does. */
	readonly grade: number;
}

/**
 * Which column holds which field: names propose, and only a column whose cells fit may win. Where no name
 * tells the date, the address, the pictures or the text, the cells alone do.
 * @param rows some rows below the header
 */
export function guessColumns(
	names: readonly string[],
	rows: readonly (readonly string[])[]
): GuessedColumns {
	const fields: (Field | null)[] = names.map(() => null);
	const all = names.map((_, at) =>
		rows.map((row) => row[at]?.trim() ?? '').filter((cell) => cell !== '')
	);
	const proposals = names
		.flatMap((name, at) =>
			fieldsNamed(name).map(({ field, rank }): Proposal => {
				return { at, field, rank, grade: gradeOf(field, all[at]!) };
			})
		)
		.sort((a, b) => a.grade - b.grade || a.rank - b.rank || a.at - b.at);
	const take = ({ at, field }: Proposal) => {
		const isFree = !fields.includes(field) || SEVERAL.includes(field);
		if (isFree && fields[at] === null) fields[at] = field;
	};
	for (const one of proposals) if (one.grade < UNFIT) take(one);
	const fill = (field: Field, fits: (cells: readonly string[]) => number) => {
		if (fields.includes(field)) return;
		const scores = names.map((_, at) => (fields[at] === null ? fits(all[at]!) : 0));
		const best = Math.max(0, ...scores);
		if (best > 0) fields[scores.indexOf(best)] = field;
	};
	fill('date', dateLikeness);
	// A column that is called so and nothing else holds it still, so that each of its cells is reported.
	for (const one of proposals) if (one.grade === UNFIT && one.rank < WHOLE) take(one);
	fill('address', addressLikeness);
	fill('media', pictureLikeness);
	fill('text', textLikeness);
	// Where nothing says what happened, and a column without a known name could: years, and words beside them.
	if (!WORDS.some((field) => fields.includes(field))) {
		const named = new Set<unknown>(proposals.map(({ at }) => all[at]));
		fill('title', (cells) => (named.has(cells) ? 0 : wordLikeness(cells)));
	}
	const dated = all[fields.indexOf('date')] ?? [];
	if (share(dated, isYearless) > 0) {
		const at = names.findIndex(
			(name, index) =>
				fields[index] === null && isYearName(name) && gradeOf('year', all[index]!) === 0
		);
		if (at !== -1) fields[at] = 'year';
	}
	const alsoFit = names.map((_, at) => {
		const other = proposals.find((one) => one.at === at && one.grade === 0);
		return fields[at] === null && other ? other.field : null;
	});
	return { columns: fields, alsoFit };
}

const UNFIT = 3;
const WHOLE = 50; // ranks of names that are whole

function gradeOf(field: Field, cells: readonly string[]): number {
	if (cells.length === 0) return 1;
	const fit = columnFit(field, cells);
	return fit >= 0.5 ? 0 : fit > 0 ? 2 : UNFIT;
}

/** The columns as guessed, with what a person chose instead: column by name, to a field or to none (``). */
export function chosenColumns(
	names: readonly string[],
	guessed: Columns,
	chosen: Readonly<Record<string, string>> = {}
): Columns {
	const choice = names.map((name) => (hasOwn(chosen, name) ? chosen[name]! : null));
	return names.map((_, at) => {
		const own = choice[at] ?? null;
		if (own !== null) return isField(own) ? own : null;
		const field = guessed[at] ?? null;
		const isTaken = field !== null && choice.includes(field) && !SEVERAL.includes(field);
		return isTaken ? null : field;
	});
}

function dateLikeness(cells: readonly string[]): number {
	const dates = share(cells, (cell) => readWrittenDate(cell, 'day-first').ok);
	// Numbers of four digits may be anything; years lie where writing reaches. Of ten they may be, too.
	const numbers = share(cells, (cell) => /^\d+(?:\.0+)?$/.test(cell));
	const years = share(cells, (cell) => /^(?:1[5-9]\d\d|20\d\d)(?:\.0+)?$/.test(cell));
	return dates >= 0.8 && (numbers < 0.5 || years >= 0.95) ? dates : 0;
}

function addressLikeness(cells: readonly string[]): number {
	const addresses = share(cells, (cell) => /^https?:\/\/\S+$/.test(cell) && !PICTURE.test(cell));
	return addresses >= 0.8 ? addresses : 0;
}

const PICTURE = /^https?:\/\/\S+\.(?:jpe?g|png|gif|webp|svg|mp4|webm)(?:\?\S*)?$/i;

function pictureLikeness(cells: readonly string[]): number {
	const pictures = share(cells, (cell) => PICTURE.test(cell));
	return pictures >= 0.8 ? pictures : 0;
}

/** Fields that say what happened. */
const WORDS: readonly Field[] = ['title', 'text', 'summary'];

/** The mean length of cells that are nearly all words; 0 where they are not. */
function wordLikeness(cells: readonly string[]): number {
	const words = share(cells, (cell) => /\p{L}{2}/u.test(cell) && !/^https?:/.test(cell));
	return words >= 0.8 ? cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length : 0;
}

const SENTENCE = 30; // characters on average, from which a column may hold the text

function textLikeness(cells: readonly string[]): number {
	if (cells.length === 0) return 0;
	const mean = cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length;
	return mean >= SENTENCE && share(cells, (cell) => cell.includes(' ')) > 0.7 ? mean : 0;
}
