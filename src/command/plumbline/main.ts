import process from 'node:process';
import { account } from './account.ts';
import { EXIT, Misuse, Unusable, type Command, type Console } from './command.ts';
import { convert } from './convert.ts';
import { dumping } from './dump.ts';
import { importing } from './import.ts';
import { restoring } from './restore.ts';
import { suggest } from './suggest.ts';
import { token } from './token.ts';
import { validate } from './validate.ts';

const COMMANDS: Record<string, Command> = {
	...{ import: importing, suggest, validate, convert },
	...{ dump: dumping, restore: restoring, account, token }
};

const HELP = `Plumbline sets what was said against what was declared.

  plumbline <command> … [--help]

${Object.entries(COMMANDS)
	.map(([name, { summary }]) => `  ${name.padEnd(9)} ${summary}`)
	.join('\n')}

Answers go to stdout, messages to stderr. Exit codes: 0 done, 1 the input has faults,
2 unknown command or option, 130 ended with Ctrl-C, 141 the output was closed early.
`;

/** Runs one command of the command line. @returns its exit code */
export async function main([name, ...args]: readonly string[]): Promise<number> {
	const ending = new AbortController();
	process.once('SIGINT', () => ending.abort());
	const console = consoleOf(ending.signal);
	if (!name || name === '--help' || name === 'help') {
		await console.answer(HELP);
		return name ? EXIT.done : EXIT.misused;
	}
	const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
	if (!command) {
		console.tell(
			`Unknown command “${name}”. The commands are: ${Object.keys(COMMANDS).join(', ')}.`
		);
		return EXIT.misused;
	}
	if (args.includes('--help')) {
		await console.answer(command.help);
		return EXIT.done;
	}
	try {
		return await command.run(args, console);
	} catch (error) {
		return excused(error, name, console);
	}
}

/** What is said of a command that could not do its work; what nobody foresaw goes on upwards. */
function excused(error: unknown, name: string, console: Console): number {
	if (error instanceof Unusable) {
		console.tell(error.message);
		return EXIT.faulty;
	}
	if (error instanceof Misuse || isUnknownOption(error)) {
		console.tell(`${error.message}\nSee: plumbline ${name} --help`);
		return EXIT.misused;
	}
	if (error instanceof DOMException && error.name === 'AbortError') {
		console.tell('Stopped. Nothing was written.');
		return EXIT.cancelled;
	}
	if (isOfSystem(error)) {
		if (error.code === 'EPIPE') return EXIT.unread;
		console.tell(`Could not finish: ${error.message}`);
		return EXIT.faulty;
	}
	throw error;
}

/** What the operating system says of a file that it does not let us read, or of a full disk. */
const isOfSystem = (error: unknown): error is Error & { code: string } =>
	error instanceof Error && 'syscall' in error && 'code' in error;

/** What node’s own reader of arguments says of one that it does not know. */
const isUnknownOption = (error: unknown): error is Error =>
	error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

function consoleOf(signal: AbortSignal): Console {
	let open = false;
	const { stdout, stderr } = process;
	// Who reads may have had enough, as `head` has; `answer` hears of it by its own write.
	stdout.on('error', () => undefined);
	return {
		signal,
		async answer(text) {
			await new Promise<void>((written, refused) => {
				stdout.write(text, (error) => {
					if (error) refused(error);
					else setImmediate(written); // so that Ctrl-C is heard between two answers
				});
			});
		},
		tell(message) {
			stderr.write(`${open ? '\n' : ''}${message}\n`);
			open = false;
		},
		progress(message) {
			if (!stderr.isTTY) return;
			stderr.write(`\r${message.padEnd(60)}`);
			open = true;
		}
	};
}
