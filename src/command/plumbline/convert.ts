import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { pluralize } from '#lib/base/words.ts';
import { codebookCsv } from '#lib/files/codebook/codebook-csv.ts';
import { codebookQdc } from '#lib/files/codebook/codebook-qdc.ts';
import { wholeDownloadOf } from '#lib/files/download.ts';
import type { Dataset } from '#lib/model/dataset.ts';
import { formatFault } from '#lib/model/reading/fault.ts';
import { linkStates } from '#lib/model/link-state.ts';
import { readDataset } from '#lib/model/reading/read.ts';
import { canonicalOf, revisionOf } from '#lib/model/file/revision.ts';
import { utcSecond } from '#lib/store/utc-second.ts';
import { EXIT, Misuse, Unusable, type Command } from './command.ts';
import { bytesOnDisk, changeOnDisk, writeWhole } from './file-on-disk.ts';

interface Source {
	/** The file’s name without its ending. */
	readonly id: string;
	readonly dataset: Dataset;
	/** Of the dataset’s page, which the file names. */
	readonly address: URL;
	/** When the file was changed last, an instant in UTC. */
	readonly asOf: string;
}

type Conversion = (source: Source) => string | Uint8Array;

/** The file that the dataset’s page offers under this ending, of the whole dataset with its rejected links. */
const asDownload =
	(ending: 'csv' | 'json' | 'jsonld' | 'ics' | 'svg'): Conversion =>
	({ id, dataset, address, asOf }) => {
		const state = { id, dataset, revision: revisionOf(canonicalOf(dataset)), asOf, frozen: true };
		return wholeDownloadOf(`timeline.${ending}`, state, address).body;
	};

interface Form {
	readonly about: string;
	readonly convert: Conversion;
	/** What the form has no room for, where there is any of it. */
	readonly leavesOut?: (dataset: Dataset) => string | null;
}

const CONVERSIONS: Record<string, Form> = {
	csv: { about: 'a table, one row per link', convert: asDownload('csv') },
	json: { about: 'the dataset file, rewritten', convert: asDownload('json') },
	jsonld: { about: 'schema.org and W3C Web Annotations', convert: asDownload('jsonld') },
	ics: { about: 'a calendar', convert: asDownload('ics') },
	qdc: {
		about: 'its priorities, as a codebook for the exchange between QDA programs',
		convert: ({ dataset }) => codebookQdc(dataset.documents)
	},
	'codebook-csv': {
		about: 'its priorities, as a codebook that Taguette and Plumbline read',
		convert: ({ dataset }) => codebookCsv(dataset.documents)
	},
	svg: {
		about: 'the timeline as a picture, without rejected links',
		convert: asDownload('svg'),
		leavesOut: ({ links }) => {
			const rejected = [...linkStates(links).values()].filter(
				(state) => state === 'rejected'
			).length;
			return rejected > 0 ? `${pluralize(rejected, 'rejected link')} not drawn.` : null;
		}
	}
};

const FORMS = Object.keys(CONVERSIONS).join('|');

export const convert: Command = {
	summary: 'writes a dataset in another format',
	help: `plumbline convert <dataset.json> --to ${FORMS} [--out <file>] [--address <address>]

${Object.entries(CONVERSIONS)
	.map(([name, { about }]) => `  ${name.padEnd(12)} ${about}`)
	.join('\n')}

  --out <file>         write it there instead of to stdout
  --address <address>  the address of the dataset’s page, which some formats name
  --json               one JSON object on stdout instead: {"to", "name", "body"}
`,
	async run(args, console) {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				to: { type: 'string' },
				out: { type: 'string' },
				address: { type: 'string', default: 'http://localhost/' },
				json: { type: 'boolean' }
			}
		});
		const [path] = positionals;
		if (!path || positionals.length > 1) throw new Misuse('Name one dataset file.');
		const { to = '', out, address, json } = values;
		const conversion = Object.hasOwn(CONVERSIONS, to) ? CONVERSIONS[to] : undefined;
		if (!conversion) throw new Misuse(`Say what to convert it to: --to ${FORMS}`);
		if (!URL.canParse(address)) throw new Misuse(`“${address}” is not an address.`);
		const id = basename(path).replace(/\.json$/i, '');
		const dataset = await datasetOnDisk(path);
		const asOf = utcSecond(await changeOnDisk(path));
		const body = conversion.convert({ id, dataset, address: new URL(address), asOf });
		const text = typeof body === 'string' ? body : new TextDecoder().decode(body);
		if (out) await writeWhole(out, body);
		if (json)
			await console.answer(`${JSON.stringify({ to, name: out ?? `${id}.${to}`, body: text })}\n`);
		else if (!out) await console.answer(text);
		const leftOut = conversion.leavesOut?.(dataset);
		if (leftOut) console.tell(leftOut);
		return EXIT.done;
	}
};

/** A dataset file of the disk; where it has faults, they are reported. */
export async function datasetOnDisk(path: string): Promise<Dataset> {
	const read = readDataset(await bytesOnDisk(path));
	if (read.ok) return read.value;
	const faults = read.problem.map(formatFault);
	throw new Unusable([`${path} cannot be read as a dataset.`, ...faults].join('\n'));
}
