import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { pluralize } from '#lib/base/words.ts';
import { readCodebook } from '#lib/link/codebook-json.ts';
import type { CodedPriority } from '#lib/link/suggestions/codebook.ts';
import { fromDataset } from '#lib/link/from-dataset.ts';
import type { SaidIn } from '#lib/link/said-of.ts';
import { type AcceptedLink, buildSuggester, METHOD } from '#lib/link/suggestions/suggester.ts';
import type { Suggested } from '#lib/link/suggestions/suggestion.ts';
import { formatFault } from '#lib/model/reading/fault.ts';
import { parseJson } from '#lib/model/reading/parse-json.ts';
import { readDataset } from '#lib/model/reading/read.ts';
import { codebookTable } from './codebook-table.ts';
import { EXIT, Misuse, Unusable, type Command, type Console } from './command.ts';
import { textOnDisk } from './file-on-disk.ts';
import { statementTable } from './statement-table.ts';
import { tableOnDisk } from './table-on-disk.ts';
import { reportFirst } from './report-first.ts';

export const suggest: Command = {
	summary: 'suggests which priorities each statement bears on, with reasons',
	help: `plumbline suggest --priorities <file> --statements <file>
                  [--accepted <links.csv>] [--top 3] [--json]

A suggestion becomes a link only when a person accepts it. The same input gives the same output.

  --priorities  dataset.json; codebook.json, a list of
                {code, title, text?, cues?, subtopics?: [{code, title, description}]};
                or codebook.csv with code,title and optionally text,cues
  --statements  dataset.json, or a CSV with id,text and optionally before,after,group,date,lang;
                otherwise as import knows them: “Event” is the title, “Description” the text
  --accepted    a CSV with statement,priority,text and optionally before,after: what to learn from
  --top         the most suggestions per statement; 3 by default
  --json        one JSON line per statement: {"id", "suggestions": [{"priority", "score",
                "margin", "strength", "because": [{"term", "weight"}],
                "evidence": {"exact", "start", "end"}}], "method", "codebook"}
`,
	async run(args, console) {
		const { values } = parseArgs({
			args: [...args],
			options: {
				priorities: { type: 'string' },
				statements: { type: 'string' },
				accepted: { type: 'string' },
				top: { type: 'string', default: '3' },
				json: { type: 'boolean' }
			}
		});
		if (!values.priorities || !values.statements) {
			throw new Misuse('Name the files of --priorities and --statements.');
		}
		const top = Number(values.top);
		if (!Number.isInteger(top) || top < 1)
			throw new Misuse('--top must be a whole number, 1 or more.');
		const declared = await prioritiesIn(values.priorities, console);
		const statements = await statementsIn(values.statements, console);
		const accepted = [
			...declared.accepted,
			...(values.accepted ? await acceptedIn(values.accepted, declared.priorities, console) : [])
		];
		const suggester = buildSuggester(declared.priorities, accepted);
		const all = suggester.suggestAll(
			statements.map(({ said }) => said),
			top
		);
		const offsets = statements.values();
		for (const inWords of all) {
			console.signal.throwIfAborted();
			const suggested = movedBy(offsets.next().value!.offset, inWords);
			await console.answer(
				values.json ? `${jsonLine(suggested)}\n` : formatSuggestions(suggested, declared)
			);
		}
		console.tell(
			[
				pluralize(statements.length, 'statement'),
				pluralize(declared.priorities.length, 'priority', 'priorities'),
				`${pluralize(accepted.length, 'accepted link')}; method ${METHOD}`
			].join(', ')
		);
		return EXIT.done;
	}
};

interface Declared {
	readonly priorities: readonly CodedPriority[];
	/** The accepted links of a dataset. */
	readonly accepted: readonly AcceptedLink[];
}

async function prioritiesIn(path: string, console: Console): Promise<Declared> {
	if (extname(path).toLowerCase() !== '.json') {
		const rows = await tableOnDisk(path, [], console);
		return { priorities: codebookTable(path, rows), accepted: [] };
	}
	const text = await textOnDisk(path);
	const json = parseJson(text);
	if (!json.ok) throw new Unusable(`${path}, ${json.problem.path}: ${json.problem.because}`);
	if (!Array.isArray(json.value)) return fromDatasetText(path, text);
	const read = readCodebook(json.value);
	if (!read.ok) throw new Unusable(faulty(path, read.problem));
	return { priorities: read.value, accepted: [] };
}

async function statementsIn(path: string, console: Console): Promise<readonly SaidIn[]> {
	if (extname(path).toLowerCase() === '.json') {
		return fromDatasetText(path, await textOnDisk(path)).statements;
	}
	const problems: string[] = [];
	const rows = await tableOnDisk(path, [], console);
	// Without a row its names alone can tell whether it is such a table.
	if (rows.length === 0) await tableOnDisk(path, ['id', 'text'], console);
	const statements = statementTable(path, rows, (problem) => problems.push(problem));
	reportFirst(problems, console);
	return statements;
}

async function acceptedIn(
	path: string,
	priorities: readonly CodedPriority[],
	console: Console
): Promise<AcceptedLink[]> {
	const known = new Set(priorities.map(({ id }) => id));
	const rows = await tableOnDisk(path, ['statement', 'priority', 'text'], console);
	const strays = rows.filter(({ cells }) => !known.has(cells.priority!.trim()));
	const problems = strays.map(
		({ row, cells }) =>
			`${path}, row ${row}, column “priority”: there is no priority “${cells.priority!}”, so the row was skipped; write one of ${[...known].slice(0, 8).join(', ')}`
	);
	if (rows.length > 0 && strays.length === rows.length) throw new Unusable(problems[0]);
	reportFirst(problems, console);
	return rows
		.filter((row) => !strays.includes(row))
		.map(({ cells: { statement = '', priority = '', text = '', before, after } }) => ({
			...{ statement: statement.trim(), priority: priority.trim(), text },
			...(before && { before }),
			...(after && { after })
		}));
}

function fromDatasetText(path: string, text: string) {
	const read = readDataset(text);
	if (!read.ok) throw new Unusable(faulty(path, read.problem));
	return fromDataset(read.value);
}

const faulty = (
	path: string,
	faults: readonly { path: string; because: string; hint: string }[]
): string => [`${path} cannot be read.`, ...faults.map(formatFault)].join('\n');

/** Evidence is counted in the whole text that it was found in. */
const movedBy = (offset: number, { suggestions, ...rest }: Suggested): Suggested => ({
	...rest,
	suggestions: suggestions.map(({ evidence: { exact, start, end }, ...one }) => ({
		...one,
		evidence: { exact, start: start + offset, end: end + offset }
	}))
});

/** By name, so that the order of the fields is always the same. */
const jsonLine = ({ id, suggestions, method, codebook }: Suggested): string =>
	JSON.stringify({
		id,
		suggestions: suggestions.map(({ priority, score, margin, strength, because, evidence }) => ({
			...{ priority, score, margin, strength },
			because: because.map(({ term, weight }) => ({ term, weight })),
			evidence: { exact: evidence.exact, start: evidence.start, end: evidence.end }
		})),
		method,
		codebook
	});

const formatSuggestions = ({ id, suggestions }: Suggested, { priorities }: Declared): string =>
	`${id}\n${suggestions
		.map(({ priority, strength, score, evidence }) => {
			const title = priorities.find((one) => one.id === priority)?.title ?? '';
			const named = title === priority ? priority : `${priority} ${title}`;
			return `  ${named}: ${strength} (${score}), “${evidence.exact}”\n`;
		})
		.join('')}`;
