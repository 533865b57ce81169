import { parseArgs } from 'node:util';
import { pluralize } from '#lib/base/words.ts';
import { omitNullish } from '#lib/base/fields.ts';
import { adoptionDay } from '#lib/intake/dates/adoption-day.ts';
import type { DatasetWishes } from '#lib/intake/assembly/dataset-wishes.ts';
import { finishImport } from '#lib/intake/finish-import.ts';
import type { ReadingChoices } from '#lib/intake/format.ts';
import { FIELDS, isField } from '#lib/intake/tables/columns/field.ts';
import { FORMATS } from '#lib/intake/formats.ts';
import { readFiles, type FilesRead } from '#lib/intake/read-files.ts';
import { mergedIn, type Merged } from '#lib/intake/duplicates/merged.ts';
import { applyDecisions } from '#lib/intake/apply-decisions.ts';
import { formatLocation, formatProblem } from '#lib/intake/format-problem.ts';
import { fileText } from '#lib/model/file/write.ts';
import { EXIT, Misuse, Unusable, type Command, type Console } from './command.ts';
import { reportColumns, formatLanguages } from './report-columns.ts';
import { fileOnDisk, writeWhole } from './file-on-disk.ts';
import { reportFirst } from './report-first.ts';

const OPTIONS = {
	as: { type: 'string' },
	out: { type: 'string' },
	json: { type: 'boolean' },
	merge: { type: 'boolean' },
	title: { type: 'string' },
	actor: { type: 'string' },
	adopted: { type: 'string' },
	issuer: { type: 'string' },
	language: { type: 'string' },
	published: { type: 'string' },
	encoding: { type: 'string' },
	delimiter: { type: 'string' },
	sheet: { type: 'string' },
	'day-order': { type: 'string' },
	column: { type: 'string', multiple: true }
} as const;

/** The field of a column that is kept under its own name alone. */
const NO_FIELD = 'none';

export const importing: Command = {
	summary: 'reads posts, exports, tables and codebooks, and reports what it found',
	help: `plumbline import <file>… [--as <format>] [--out <dataset.json>] [--json]

Reads files and reports what was found, what was skipped, and possible duplicates. Nothing is
written without --out; with it, all is written or nothing.

  --as <format>       read as this format: ${FORMATS.map(({ name }) => name).join(', ')}
  --out <file>        write a dataset file; there must be a policy document or a codebook
  --json              one JSON object on stdout: files, documents, drafts, links, eras,
                      doubles, problems, and with --merge also merged
  --merge             merge possible duplicates, and list all that was merged
  --title <words>     of the dataset
  --adopted <day>     when the policy document was adopted, where the text does not say
  --issuer <words>    who adopted it, where the text does not say
  --actor <name>      for statements that name nobody
  --language <tag>    for texts that do not say, such as en, ru, ar
  --published <day>   for undated pasted text
  --encoding <label>  such as utf-8, windows-1251; otherwise declared or detected
  --delimiter <sign>  between the cells of a table; otherwise guessed
  --sheet <name>      of a workbook
  --day-order <order> of dates such as 03/04/2023: day-first or month-first; otherwise
                      decided by the other dates in the column
  --column <field>=<name>
                      which column of a table holds a field; can be repeated:
                      --column date=When. Fields: ${FIELDS.slice(0, 9).join(', ')},
                      ${FIELDS.slice(9).join(', ')};
                      ${NO_FIELD} keeps a column out of all of them
`,
	async run(args, console) {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: OPTIONS
		});
		if (positionals.length === 0) throw new Misuse('Name at least one file.');
		const choices = choicesOf(values);
		const files = await Promise.all(positionals.map(fileOnDisk));
		const all = await readFiles(files, {
			formats: FORMATS,
			choices: () => choices,
			signal: console.signal,
			onprogress: (read, of) => {
				console.progress(`Read ${Math.round((100 * read) / Math.max(of, 1))} %`);
			}
		});
		const filesRead = values.merge ? applyDecisions(all, {}) : all;
		const merged = values.merge ? mergedIn(all) : null;
		if (values.json) await console.answer(`${jsonLine(filesRead, merged)}\n`);
		tellOf(filesRead, console);
		if (merged) tellMerged(merged, console);
		else tellDuplicates(all, console);
		if (values.out)
			await writeDatasetFile(values.out, filesRead, wishesOf(values, filesRead), console);
		const { drafts, documents, eras } = filesRead;
		return drafts.length + documents.length + eras.length > 0 ? EXIT.done : EXIT.faulty;
	}
};

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];

function choicesOf(values: Values): ReadingChoices & { format?: string } {
	const { as: format, encoding, delimiter, sheet, published, language, column = [] } = values;
	const columns = column.map((pair) => {
		const at = pair.indexOf('=');
		const [field, name] = [pair.slice(0, at), pair.slice(at + 1)];
		if (at < 1 || name === '')
			throw new Misuse(`“${pair}” is not a pair: write --column date=When`);
		if (field !== NO_FIELD && !isField(field)) {
			throw new Misuse(
				`Unknown field “${field}”. The fields are: ${FIELDS.join(', ')}, ${NO_FIELD}.`
			);
		}
		return [name, field];
	});
	const day = published === undefined ? null : adoptionDay(published, 'the day of publication');
	if (day && !day.ok) throw new Misuse(`${day.problem.because}: ${day.problem.hint}.`);
	const { 'day-order': dayOrder } = values;
	if (dayOrder !== undefined && dayOrder !== 'day-first' && dayOrder !== 'month-first') {
		throw new Misuse(`--day-order is day-first or month-first, not “${dayOrder}”.`);
	}
	return omitNullish({
		...{ format, encoding, delimiter, sheet, dayOrder, published, language },
		columns:
			columns.length > 0 ? (Object.fromEntries(columns) as Record<string, string>) : undefined
	});
}

/** Of several documents, what a text says of itself stands; of a single one, whoever imports it knows better. */
function wishesOf(values: Values, { documents }: FilesRead): DatasetWishes {
	const isFor = (named: unknown) => named === null || documents.length === 1;
	return omitNullish({
		title: values.title,
		language: values.language,
		actor: values.actor,
		documents: Object.fromEntries(
			documents.map(({ id, adopted, issuer }) => [
				id,
				omitNullish({
					adopted: isFor(adopted) ? values.adopted : null,
					issuer: isFor(issuer) ? values.issuer : null
				})
			])
		)
	});
}

const ALL = '; --json has them all';

/** By name, so that the order of the fields is always the same. */
const jsonLine = (
	{ files, documents, drafts, links, eras, duplicates, problems }: FilesRead,
	merged: readonly Merged[] | null
): string =>
	JSON.stringify(
		{
			...{ files, documents, drafts, links, eras, doubles: duplicates, problems },
			...(merged && { merged })
		},
		(_, value: unknown) => (hasLocation(value) ? withDocumentedName(value) : value)
	);

/** Whether it is something that was read, and not a table’s own cell under that name. */
const hasLocation = (value: unknown): value is object =>
	(value as { location?: { file?: unknown } } | null)?.location?.file !== undefined;

/** In that JSON a location is called a place, as docs/command-line.md promises. */
const withDocumentedName = (read: object): object =>
	Object.fromEntries(
		Object.entries(read).map(([name, value]) => [
			name === 'location' ? 'place' : name,
			value as unknown
		])
	);

/** Says what was understood, and each problem. */
function tellOf(
	{ files, documents, drafts, links, eras, problems }: FilesRead,
	console: Console
): void {
	for (const { name, format, columns, guessed } of files) {
		const { title } = FORMATS.find((one) => one.name === format) ?? {};
		console.tell(`${name}: ${title ?? 'not recognised'}`);
		if (columns) reportColumns(columns, console);
		if (guessed) console.tell(formatLanguages(guessed));
	}
	console.tell(
		[
			pluralize(drafts.length, 'statement'),
			pluralize(documents.length, 'policy document'),
			pluralize(links.length, 'link'),
			...(eras.length > 0 ? [pluralize(eras.length, 'era')] : []),
			pluralize(problems.length, 'problem')
		].join(', ')
	);
	const named = eras.map(({ title, date }) => `The era “${title}”: ${date.words}`);
	reportFirst(named, console, ALL);
	reportFirst(problems.map(formatProblem), console, ALL);
	if (drafts.length + documents.length + eras.length + problems.length === 0) {
		console.tell(
			'Nothing was found. Check that the files are not empty, or name their format: --as'
		);
	}
}

/** Names the titles of each duplicate. */
function tellDuplicates({ documents, drafts, duplicates }: FilesRead, console: Console): void {
	const titleOf = new Map([...documents, ...drafts].map(({ id, title }) => [id, title]));
	const alike = duplicates.map(({ kind, of }) => {
		const titles = of.slice(0, 3).map((id) => `“${titleOf.get(id) ?? id}”`);
		const more = of.length > 3 ? ` and ${of.length - 3} more` : '';
		return `${SAME[kind]}: ${titles.join(', ')}${more}`;
	});
	reportFirst(alike, console, ALL);
	if (duplicates.length > 0) console.tell('To merge duplicates: --merge');
}

const SAME = { exact: 'The same', near: 'Nearly the same' } as const;

/** Names all that was merged, each with its place, date and title: what is gone can be found again. */
function tellMerged(merged: readonly Merged[], console: Console): void {
	for (const { kind, of } of merged) {
		const named = of.map((one) => {
			const date = 'date' in one ? one.date : one.adopted;
			return `${formatLocation(one.location)}: ${date ? `${date.written} ` : ''}“${one.title ?? one.id}”`;
		});
		console.tell([`${SAME[kind]}, merged:`, ...named].join('\n  '));
	}
}

async function writeDatasetFile(
	path: string,
	filesRead: FilesRead,
	wishes: DatasetWishes,
	console: Console
): Promise<void> {
	const finished = finishImport(filesRead, wishes);
	if (!finished.ok) throw new Unusable(['Nothing was written.', ...finished.problem].join('\n'));
	const { dataset, file, problems } = finished.value;
	reportFirst(problems.map(formatProblem), console);
	await writeWhole(path, fileText(file));
	console.tell(`${path} was written, with ${pluralize(dataset.statements.length, 'statement')}`);
}
