/**
 * What spreadsheets take for the beginning of a formula (OWASP, “CSV Injection”), also behind blanks and
 * in the wide forms that some of them fold into it.
 */
export const FORMULA = /^\s*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

const BETWEEN = ' | ';

/**
 * Some texts as one cell of a table, with ` | ` between them. A bar of a text that could be taken for one
 * between two gets a backslash before it.
 */
export const listedInCell = (texts: readonly string[]): string =>
	texts.map((text) => text.replace(/(^| )(\\*\|)(?= |$)/g, '$1\\$2')).join(BETWEEN);

/** The texts of a cell: the way back. An empty one keeps its place. */
export const textsOfCell = (cell: string): string[] =>
	cell.split(BETWEEN).map((text) => text.replace(/(^| )\\(\\*\|)(?= |$)/g, '$1$2'));
