import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Command, Console } from '../../src/command/plumbline/command.ts';

/** A new folder, and the paths of the files in it. */
export function folderWith(files: Readonly<Record<string, string>> = {}) {
	const folder = mkdtempSync(join(tmpdir(), 'plumbline-command-'));
	const at = (name: string) => join(folder, name);
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(at(name)), { recursive: true });
		writeFileSync(at(name), text);
	}
	return { at, read: (name: string) => readFileSync(at(name), 'utf8') };
}

/** What a command answered and said, and its exit code; or the error by which it refused. */
export async function called(
	command: Command,
	args: readonly string[],
	signal = new AbortController().signal
): Promise<{ answer: string; stderr: string; code: number | null; refused: Error | null }> {
	const [answers, messages]: string[][] = [[], []];
	const console: Console = {
		signal,
		answer: (text) => {
			answers!.push(text);
			return Promise.resolve();
		},
		tell: (message) => messages!.push(message),
		progress: () => undefined
	};
	const end = await command.run(args, console).catch((error: unknown) => error as Error);
	return {
		answer: answers!.join(''),
		stderr: messages!.join('\n'),
		code: typeof end === 'number' ? end : null,
		refused: typeof end === 'number' ? null : end
	};
}
