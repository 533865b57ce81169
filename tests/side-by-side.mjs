import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';

/**
 * Runs a command of node_modules beside others. What it says is printed when it ends, under its name, so that
 * no two mix.
 * @param {string} name
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>} its exit code
 */
export function runBeside(name, command, args, env = {}) {
	const own = `node_modules/.bin/${command}`;
	return new Promise((resolve) => {
		const running = spawn(existsSync(own) ? own : command, args, {
			stdio: ['ignore', 'pipe', 'pipe'],
			env: { ...process.env, ...env },
			shell: process.platform === 'win32'
		});
		let said = '';
		running.stdout.on('data', (piece) => (said += String(piece)));
		running.stderr.on('data', (piece) => (said += String(piece)));
		const end = (/** @type {number} */ code) => {
			console.log(`\n— ${name}\n${said.trimEnd()}`);
			resolve(code);
		};
		running.on('error', (error) => {
			said += error.message;
			end(1);
		});
		running.on('close', (code) => {
			end(code ?? 1);
		});
	});
}

/**
 * Does some things, never more at once than so many, and gives what each gave, in their order.
 * @template Value
 * @param {number} most
 * @param {readonly (() => Promise<Value>)[]} things the longest first
 * @returns {Promise<Value[]>}
 */
export async function sideBySide(most, things) {
	/** @type {Value[]} */
	const given = [];
	const waiting = [...things.entries()];
	const work = async () => {
		for (let next = waiting.shift(); next; next = waiting.shift()) {
			const [at, thing] = next;
			given[at] = await thing();
		}
	};
	await Promise.all(Array.from({ length: most }, work));
	return given;
}
