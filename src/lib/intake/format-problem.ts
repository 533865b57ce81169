import type { ImportProblem, SourceLocation } from './problem.ts';

/** A problem of an import as a line: where, what, and what to do. */
export const formatProblem = ({ location, because, hint }: ImportProblem): string =>
	`${formatLocation(location)}: ${because}; ${hint}`;

/** `speeches.csv, row 12, column “When”`. */
export const formatLocation = ({
	file,
	part,
	line,
	row,
	column,
	byte,
	path
}: SourceLocation): string =>
	[
		file,
		part,
		// Where JSON breaks off, its path is the line and the column.
		line === undefined || path?.startsWith('line ') ? null : `line ${line}`,
		row === undefined ? null : `row ${row}`,
		column === undefined ? null : `column “${column}”`,
		path,
		byte === undefined ? null : `byte ${byte}`
	]
		.filter((part) => part !== null && part !== undefined)
		.join(', ');
