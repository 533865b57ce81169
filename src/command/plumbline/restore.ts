import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { pluralize } from '#lib/base/words.ts';
import { restore, UnusableDump } from '#lib/store/server/database/restore.ts';
import { EXIT, Misuse, Unusable, type Command } from './command.ts';
import { DATABASE_HELP, DATABASE_OPTIONS, refused, withDatabase } from './database.ts';

export const restoring: Command = {
	summary: 'restores a dump into a database of either kind',
	help: `plumbline restore <file> [--data <folder> | --database <address>]

Puts everything that “plumbline dump” wrote into a database, all of it or nothing, and opens each dataset once to check that it can be read. Missing tables are created; a dataset that already exists is refused.

${DATABASE_HELP}
`,
	async run(args, console) {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: DATABASE_OPTIONS
		});
		const [path] = positionals;
		if (!path || positionals.length > 1) throw new Misuse('Name one dump.');
		if (!(await stat(path).catch(() => null))?.isFile()) {
			throw new Unusable(`${path}: there is no such file`);
		}
		const { datasets, changes, revisions } = await withDatabase(values, (engine) =>
			restore(engine, linesOf(path)).catch((error: unknown) => {
				if (!(error instanceof UnusableDump)) return refused(error);
				throw new Unusable(`${path}: ${error.message} Nothing was restored.`);
			})
		);
		console.tell(
			`Restored: ${pluralize(datasets, 'dataset')}, ${pluralize(changes, 'change')}, ${pluralize(revisions, 'revision')}.`
		);
		return EXIT.done;
	}
};

/** The lines of a file; it is opened when the first is asked for, since what came before would be lost. */
async function* linesOf(path: string): AsyncGenerator<string> {
	yield* createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity });
}
