import { guessColumns } from '#lib/intake/tables/columns/columns.ts';
import { languageNamed } from '#lib/intake/text/language-names.ts';
import type { SaidIn } from '#lib/link/said-of.ts';
import { Unusable } from './command.ts';
import type { NamedRow } from './table-on-disk.ts';

const SAMPLE = 200; // rows, by which columns are known

/**
 * What the rows of a table say, by the names that the suggester has for its columns, or by those that an
 * import knows: of “Event” and “Description” the one is the title, which stands before the text, the other.
 * @param tell receives what is wrong with a row
 * @throws Unusable where no column holds the text
 */
export function statementTable(
	path: string,
	rows: readonly NamedRow[],
	tell: (problem: string) => void
): readonly SaidIn[] {
	const columns = columnsOf(rows);
	const { text: textName, id: idName } = columns;
	if (rows.length > 0 && textName === null) {
		throw new Unusable(`${path} has no column “text”; its first row must name id, text`);
	}
	const ids = new Set<string>();
	return rows.map(({ row, cells }) => {
		const own = idName === null ? '' : (cells[idName] ?? '').trim();
		const id = own || `row-${row}`;
		const location = `${path}, row ${row}, column “id”`;
		if (own === '' && idName !== null) {
			tell(`${location}: it is blank, so “${id}” is used`);
		}
		if (ids.has(id)) tell(`${location}: “${id}” is also the id of another row`);
		ids.add(id);
		const text = textName === null ? '' : (cells[textName] ?? '');
		const cell = (name: string | null) => (name === null ? '' : (cells[name] ?? ''));
		const [before, language] = [cell(columns.before), cell(columns.language)];
		return {
			said: {
				...{ id, text },
				...(before && { before }),
				...(cells.after && { after: cells.after }),
				...(cells.group && { group: cells.group }),
				...(language && { language: languageNamed(language) ?? language })
			},
			words: text,
			offset: 0
		};
	});
}

/** The names of the columns that hold what is needed; null where none does. */
function columnsOf(rows: readonly NamedRow[]) {
	const names = Object.keys(rows[0]?.cells ?? {});
	const sample = rows.slice(0, SAMPLE).map(({ cells }) => names.map((name) => cells[name] ?? ''));
	const { columns } = guessColumns(names, sample);
	const named = (own: string, ...fields: string[]) =>
		names.find((name) => name === own) ??
		fields.flatMap((field) => names[columns.findIndex((one) => one === field)] ?? []).at(0) ??
		null;
	return {
		id: named('id', 'id'),
		text: named('text', 'text', 'summary'),
		before: named('before', 'title'),
		language: named('lang', 'language')
	};
}
