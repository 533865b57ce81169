import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { refuseOldNode } from './node-versions.mjs';
import { stop } from './stop.mjs';

const STAMP = 'node_modules/.plumbline-installed';
/** Output of these preparations is kept out of the answer of a command that prints one. */
const PREPARING = ['npm', 'vite', 'svelte-kit'];

/** Installs what package-lock.json names, unless it is there already. Ends the process where that cannot be. */
export function install() {
	refuseOldNode();
	const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
	if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
	console.error('Installing packages …');
	// What npm was started with must not decide what its own install may leave out.
	run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
	writeFileSync(STAMP, lock);
}

/**
 * Runs a command of this machine or of node_modules in the open; ends the process when it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export function run(command, args, env = {}) {
	const { status, error } = attempt(command, args, env);
	if (error) stop(`“${command}” could not be started: ${error.message}`);
	if (status !== 0) stop(`“${[command, ...args].join(' ')}” failed; see above.`);
}

/**
 * The same, for a command that may fail.
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export function attempt(command, args, env = {}) {
	const own = `node_modules/.bin/${command}`;
	return spawnSync(existsSync(own) ? own : command, args, {
		stdio: PREPARING.includes(command) ? ['inherit', 2, 'inherit'] : 'inherit',
		env: { ...process.env, ...env },
		shell: process.platform === 'win32'
	});
}
