import { languageNamed } from '../../text/language-names.ts';
import { readWrittenDate, withYear } from '../../dates/written/written-date.ts';
import { clockOf, clockStretch } from '../../dates/written/clock-stretch.ts';
import type { Field } from './field.ts';

/** The share of some cells, from 0 to 1, that a field can hold; the cells are not blank. */
export function columnFit(field: Field, cells: readonly string[]): number {
	switch (field) {
		case 'date':
		case 'end':
			return share(cells, isDate);
		case 'year':
			return share(cells, (cell) => YEAR.test(cell));
		case 'time':
			return share(cells, (cell) => clockOf(cell) !== null || clockStretch(cell)?.before === '');
		case 'address':
			return share(cells, (cell) => /^(?:https?:\/\/|www\.)\S+$/i.test(cell));
		case 'language':
			return share(cells, (cell) => languageNamed(cell) !== null);
		case 'id':
			return share(cells, isId);
		case 'text':
		case 'before':
		case 'after':
			return share(cells, (cell) => !isFigure(cell) && !isAddress(cell) && !isCode(cell));
		case 'title':
		case 'actor':
		case 'speaker':
			return share(cells, (cell) => !isFigure(cell) && !isAddress(cell) && !isCode(cell));
		case 'kind':
		case 'venue':
		case 'summary':
		case 'publisher':
			return share(cells, (cell) => !isFigure(cell) && !isAddress(cell));
		case 'group':
		case 'tags':
		case 'media':
		case 'caption':
		case 'credit':
			return 1;
	}
}

/** The share of some cells that a test lets pass; 0 of none. */
export const share = (cells: readonly string[], fits: (cell: string) => boolean): number =>
	cells.length === 0 ? 0 : cells.filter(fits).length / cells.length;

/** Whether a cell holds a date, or the day and month of one. */
const isDate = (cell: string): boolean => readWrittenDate(cell, 'day-first').ok || isYearless(cell);

/** Whether a cell holds a day and month without a year: “4 May”. */
export const isYearless = (cell: string): boolean =>
	/\p{L}/u.test(cell) && withYear(cell, '2000', 'day-first') !== null;

const YEAR = /^(?:1[5-9]|20)\d\d(?:\.0+)?$/;

const isFigure = (cell: string): boolean => /^[-+\d][-+\d\s.,:/%]*$/.test(cell);
const isAddress = (cell: string): boolean => /^https?:\/\/\S+$/i.test(cell);
/** “PRT1”, `S-17`: letters with figures in one word, and no more. */
const isCode = (cell: string): boolean => /^[\p{L}]{1,6}[-_.:/]?\d[\p{L}\d._:/-]*$/u.test(cell);
const isId = (cell: string): boolean => cell.length <= 64 && !/\s\S+\s/.test(cell);
