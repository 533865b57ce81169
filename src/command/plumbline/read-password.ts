import process from 'node:process';
import { Unusable, type Console } from './command.ts';

const LONGEST = 1000; // characters that are read

/** Reads a new password: twice from the person at a terminal, who does not see it, or else the first line of stdin. */
export async function readPassword({
	signal,
	tell
}: Pick<Console, 'signal' | 'tell'>): Promise<string> {
	if (!process.stdin.isTTY) return firstLine();
	const password = await typed('Password: ', signal);
	if ((await typed('The same again: ', signal)) === password) return password;
	tell('These were two.');
	throw new Unusable('Nothing was changed.');
}

async function firstLine(): Promise<string> {
	let read = '';
	for await (const piece of process.stdin.setEncoding('utf8')) {
		read += String(piece);
		if (read.includes('\n') || read.length > LONGEST) break;
	}
	return read.split('\n', 1)[0]!.replace(/\r$/, '');
}

/** What a person types before Enter, of which the terminal shows nothing. */
function typed(prompt: string, signal: AbortSignal): Promise<string> {
	const { stdin, stderr } = process;
	// Before it is asked for: whatever is typed at once is not shown either.
	stdin.setRawMode(true).setEncoding('utf8');
	stderr.write(prompt);
	return new Promise((done, refused) => {
		let written = '';
		const end = () => {
			stdin.off('data', take).setRawMode(false).pause();
			stderr.write('\n');
		};
		const take = (piece: string) => {
			for (const [at, one] of [...piece].entries()) {
				// What a terminal sends for Ctrl-C, which sends no signal meanwhile.
				if (one === '\u0003') {
					end();
					refused(new DOMException('Stopped', 'AbortError'));
					return;
				}
				if (one === '\r' || one === '\n' || one === '\u0004') {
					end();
					// What was pasted with it answers the next question.
					stdin.unshift([...piece].slice(at + 1).join(''));
					done(written);
					return;
				}
				written =
					one === '\u007f' || one === '\b' ? [...written].slice(0, -1).join('') : written + one;
			}
		};
		signal.throwIfAborted();
		stdin.on('data', take).resume();
	});
}
