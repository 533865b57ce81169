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
