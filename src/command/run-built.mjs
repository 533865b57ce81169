import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isOlderThanCode } from './build.mjs';
import { refuseOldNode } from './node-versions.mjs';
import { stop } from './stop.mjs';

const ROOT = join(import.meta.dirname, '..', '..');

/**
 * Runs a program that the build left, or says in a sentence what to run first; and beside its answers, where it is
 * not what the code says now.
 * @param {'plumbline' | 'export'} name
 * @param {string} [root] of the project
 */
export async function runBuilt(name, root = ROOT) {
	refuseOldNode();
	const program = join(root, 'build', `${name}.js`);
	if (!existsSync(program)) {
		stop('Plumbline is not built yet. Run “npm ci”, then “npm run build”, and call this again.');
	}
	if (isOlderThanCode(root, program)) {
		console.error(
			'The code was changed after it was built: run “npm run build” to use it as it is now.'
		);
	}
	await import(pathToFileURL(program).href);
}
