import { limitPerKind } from '../limit-per-kind.ts';
import { prioritiesOf, type Code } from './code.ts';
import { guessLanguage } from '../text/guess-language.ts';
import { isCommentRow, withoutComments } from '../tables/columns/comment-row.ts';
import { guessDelimiter, openDelimited } from '../tables/delimited/delimited.ts';
import { DelimitedReader } from '../tables/delimited/delimited-reader.ts';
import { parsedProblem } from '../parsed-problem.ts';
import type { Format, ParsedItem, ImportFile, ReadingChoices } from '../format.ts';
import type { TableRow } from '../tables/table.ts';

/** A codebook as a table: Taguette's export (`tag,description`), or `code,title,text,cues`. */
export const codebookCsv: Format = {
	name: 'codebook-csv',
	title: 'Codebook (Taguette or other CSV)',
	recognises(name, head) {
		const reader = new DelimitedReader(guessDelimiter(head));
		const [header] = reader.read(withoutComments(head).slice(0, 4000), true).rows;
		const columns = header ? codeColumns(header.cells) : null;
		if (!columns) return 0;
		const isNamed = /codebook|taguette/i.test(name) || columns.includes('count');
		// A table of statements without dates may have a title and a text; it has no code, and no cues.
		const hasCodes = columns.includes('cues') || header!.cells.some((cell) => CODE.test(cell));
		return isNamed || hasCodes ? 0.9 : 0.7;
	},
	read: (file, choices, signal) => limitPerKind(file.name, parsedIn(file, choices, signal))
};

const CODE = /^\s*(?:code|tag)\s*$/i;

async function* parsedIn(
	file: ImportFile,
	choices: ReadingChoices,
	signal: AbortSignal | undefined
): AsyncGenerator<ParsedItem> {
	const location = { file: file.name };
	const { table } = await openDelimited(file, choices, signal);
	const rows: TableRow[] = [];
	for await (const batch of table.batches()) {
		rows.push(...batch.rows);
		for (const problem of batch.problems) yield { kind: 'problem', problem };
		yield { kind: 'progress', bytes: batch.bytes };
	}
	const [header, ...below] = rows.slice(
		Math.max(
			0,
			rows.findIndex(({ cells }) => !isCommentRow(cells))
		)
	);
	const columns = header ? codeColumns(header.cells) : null;
	if (!header || !columns) {
		yield parsedProblem('missing', location, {
			lost: 'file',
			because: 'the table has no column for code names',
			hint: 'name its columns tag and description, or code, title and text'
		});
		return;
	}
	const codes: Code[] = [];
	for (const row of below) {
		if (row.cells.every((cell) => cell.trim() === '')) continue;
		const code = codeOf(row, columns, header.cells);
		if (code.name !== '') codes.push(code);
		else yield nameless(file, row);
	}
	yield {
		kind: 'document',
		document: {
			...{
				id: 'document',
				location,
				title: file.name.replace(/\.\w+$/, ''),
				issuer: null,
				adopted: null
			},
			...{ publisher: null, address: null },
			...languageOf(codes, choices),
			priorities: prioritiesOf(codes)
		}
	};
}

/** As the caller states it, or as the letters and words of its codes tell. */
function languageOf(codes: readonly Code[], { language }: ReadingChoices) {
	if (language !== undefined) return { language };
	const tag = guessLanguage(codes.map(({ name, text }) => `${name}. ${text}`).join('\n'));
	return { language: tag, ...(tag !== null && { isLanguageGuessed: true }) };
}

function codeOf(
	{ cells }: TableRow,
	columns: readonly (CodeColumn | null)[],
	names: readonly string[]
): Code {
	const cell = (column: CodeColumn) => cells[columns.indexOf(column)]?.trim() ?? '';
	const more = cells.flatMap((text, at) => {
		const isRest = columns[at] === null || columns[at] === undefined || columns[at] === 'count';
		return isRest && text.trim() !== '' ? [[names[at] ?? `column ${at + 1}`, text] as const] : [];
	});
	const number = cell('number');
	// A table of names and descriptions alone may put the name where another has the number.
	return {
		number: cell('name') !== '' && number !== '' ? number : null,
		name: cell('name') || number,
		text: cell('text'),
		cues: cell('cues')
			.split(/[,;|\n]/)
			.map((cue) => cue.trim())
			.filter((cue) => cue !== ''),
		id: null,
		more: Object.fromEntries(more),
		codes: []
	};
}

const nameless = ({ name }: ImportFile, { row, line }: TableRow): ParsedItem =>
	parsedProblem(
		'missing',
		{ file: name, row, ...(line !== null && { line }) },
		{
			lost: 'record',
			because: 'the row has no code name',
			hint: 'fill in its name, or delete the row'
		}
	);

const COLUMNS = {
	name: 'tag|title|name|label|topic|priority|titre|nom|título|nombre|titel|bezeichnung|kategorie|назва|тег|название|приоритет|код|العنوان|الوسم|الأولوية',
	number: 'code|number|no|nr|id|código|numéro|número|nummer|номер|رقم|الرقم',
	text: 'description|text|definition|memo|clause|définition|descripción|definición|texte|texto|beschreibung|опис|визначення|описание|текст|определение|الوصف|النص',
	cues: 'cues|keywords|cue|terms|ключевые слова|ключові слова|mots clés|palabras clave|schlagwörter|كلمات مفتاحية',
	count: 'number of highlights|highlights'
} as const;

/** What a column of a codebook holds; `count` is how often Taguette's users gave the tag. */
type CodeColumn = keyof typeof COLUMNS;

/** What each column of a codebook holds, by its name; null where the table is not a codebook. */
function codeColumns(names: readonly string[]): (CodeColumn | null)[] | null {
	const columns: (CodeColumn | null)[] = names.map(() => null);
	for (const [column, known] of Object.entries(COLUMNS) as [CodeColumn, string][]) {
		const plain = names.map((name) => name.trim().toLowerCase());
		const at = known
			.split('|')
			.map((name) => plain.indexOf(name))
			.find((index) => index !== -1);
		if (at !== undefined) columns[at] = column;
	}
	const has = (column: CodeColumn) => columns.includes(column);
	const isCodebook = has('name')
		? has('number') || has('text') || has('count')
		: has('number') && has('text');
	const isTimed = names.some((name) =>
		/date|time|year|datum|fecha|jahr|année|año|дата|год|рік|تاريخ|سنة/i.test(name)
	);
	return isCodebook && !isTimed ? columns : null;
}
