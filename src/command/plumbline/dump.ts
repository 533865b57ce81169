import { open, rename, rm } from 'node:fs/promises';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { dump } from '#lib/store/server/database/dump.ts';
import { EXIT, Misuse, Unusable, type Command } from './command.ts';
import { DATABASE_HELP, DATABASE_OPTIONS, withDatabase } from './database.ts';

export const dumping: Command = {
	summary: 'writes everything in a database to one file',
	help: `plumbline dump [--out <file>] [--data <folder> | --database <address>]

Writes all datasets with their changes, revisions and links as lines of JSON, as they are at one moment; a server may keep running. The same content gives the same bytes, from SQLite as from PostgreSQL. Anyone who has the file can read every draft.

  --out <file>          write it there, whole or not at all, instead of to stdout
${DATABASE_HELP}
`,
	async run(args, console) {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { ...DATABASE_OPTIONS, out: { type: 'string' } }
		});
		if (positionals.length > 0) throw new Misuse(`Unexpected argument: “${positionals[0]!}”.`);
		const { out } = values;
		await withDatabase(values, (engine) =>
			out === undefined
				? dump(engine, (line) => console.answer(line))
				: writtenWhole(out, (write) => dump(engine, write))
		);
		if (out !== undefined) console.tell(`${out} was written.`);
		return EXIT.done;
	}
};

/** Writes a file piece by piece; it has its name when it is whole, and has reached the disk. */
async function writtenWhole(
	path: string,
	make: (write: (piece: string) => Promise<void>) => Promise<void>
): Promise<void> {
	const unfinished = `${path}.${process.pid}.unfinished`;
	const file = await open(unfinished, 'w', 0o600).catch((error: unknown) => {
		throw new Unusable(`${path} cannot be written: ${(error as Error).message}`);
	});
	try {
		await make(async (piece) => {
			await file.write(piece);
		});
		await file.sync();
		await file.close();
		await rename(unfinished, path);
	} catch (error) {
		await file.close().catch(() => undefined);
		await rm(unfinished, { force: true });
		throw error;
	}
}
