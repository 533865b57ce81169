import { isColumnName } from './column-names.ts';

const MARK = /^\s*(?:#|\/\/|%%)\s*/;

/** Whether a row is a comment that a program wrote over a table: it begins with `#`, and names no columns. */
export function isCommentRow(row: readonly string[]): boolean {
	const [first = '', ...rest] = row;
	if (!MARK.test(first)) return false;
	const others = rest.filter((cell) => cell.trim() !== '');
	return (
		others.length === 0 ||
		!withoutMark(row).every((cell) => cell.trim() === '' || isColumnName(cell))
	);
}

/** A text without the lines of comments at its top. */
export const withoutComments = (head: string): string => {
	const rest = head.replace(/^\uFEFF?(?:[^\S\r\n]*(?:#|\/\/|%%)[^\r\n]*(?:\r\n?|\n))+/, '');
	return rest.trim() === '' ? head : rest;
};

/** A row without the mark of a comment before its first cell: `# date,title` names columns. */
export const withoutMark = (row: readonly string[]): readonly string[] =>
	MARK.test(row[0] ?? '') ? [row[0]!.replace(MARK, ''), ...row.slice(1)] : row;
