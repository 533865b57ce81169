import { FORMULA } from '../../base/formula.ts';

// A number or a date of digits, which an apostrophe keeps a spreadsheet from changing.
const NUMBER = /^\d[\d\s./:,+TZ~?%X-]*$/;

/** A cell without the apostrophe by which a spreadsheet, or our own CSV, marks it as text. */
export function bareCell(cell: string): string {
	if (!cell.startsWith("'")) return cell;
	const rest = cell.slice(1);
	return FORMULA.test(rest) || NUMBER.test(rest) ? rest : cell;
}
