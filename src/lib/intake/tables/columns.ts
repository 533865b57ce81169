import { hasOwn } from '../../base/has-own.ts';
import { fieldNamed } from './column-names.ts';
import { isField, type Field } from './field.ts';
import { readWrittenDate } from '../dates/written-date.ts';

/** Which column of a table holds which field; those that hold none go to a draft's `more`. */
export type Columns = readonly (Field | null)[];

const SEVERAL: readonly Field[] = ['tags', 'media'];

/**
 * Which column holds which field, by their names, and where no name tells the date, the text, the
 * address or the pictures, by their cells.
 * @param rows some rows below the header
 */
export function guessColumns(
	names: readonly string[],
	rows: readonly (readonly string[])[]
): Columns {
	const fields: (Field | null)[] = names.map(() => null);
	const named = names
		.map((name, at) => ({ at, ...(fieldNamed(name) ?? { field: null, rank: 0 }) }))
		.filter((one) => one.field !== null)
		.sort((a, b) => a.rank - b.rank || a.at - b.at);
	for (const { at, field } of named) {
		if (!fields.includes(field) || SEVERAL.includes(field)) fields[at] = field;
	}
	const cells = (at: number) =>
		rows.map((row) => row[at]?.trim() ?? '').filter((cell) => cell !== '');
	const fill = (field: Field, fits: (cells: readonly string[]) => number) => {
		if (fields.includes(field)) return;
		const scores = names.map((_, at) => (fields[at] === null ? fits(cells(at)) : 0));
		const best = Math.max(0, ...scores);
		if (best > 0) fields[scores.indexOf(best)] = field;
	};
	fill('date', dateLikeness);
	fill('address', addressLikeness);
	fill('media', pictureLikeness);
	fill('text', textLikeness);
	return fields;
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
		const taken = field !== null && choice.includes(field) && !SEVERAL.includes(field);
		return taken ? null : field;
	});
}

const share = (cells: readonly string[], fits: (cell: string) => boolean): number =>
	cells.length === 0 ? 0 : cells.filter(fits).length / cells.length;

function dateLikeness(cells: readonly string[]): number {
	const dates = share(cells, (cell) => readWrittenDate(cell, 'day-first').ok);
	// Numbers of four digits may be anything; years lie where writing reaches.
	const numbers = share(cells, (cell) => /^\d+$/.test(cell));
	const years = share(cells, (cell) => /^1[5-9]\d\d$|^20\d\d$/.test(cell));
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

const SENTENCE = 30; // characters on average, from which a column may hold the text

function textLikeness(cells: readonly string[]): number {
	if (cells.length === 0) return 0;
	const mean = cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length;
	return mean >= SENTENCE && share(cells, (cell) => cell.includes(' ')) > 0.7 ? mean : 0;
}
