import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { refuseOldNode } from './node-versions.mjs';
import { stop } from './stop.mjs';

const BUILD = join(import.meta.dirname, '..', '..', 'build');

/**
 * Runs a program that the build left, or says in a sentence what to run first.
 * @param {'plumbline' | 'export'} name
 * @param {string} [folder] of the build
 */
export async function runBuilt(name, folder = BUILD) {
	refuseOldNode();
	const program = join(folder, `${name}.js`);
	if (!existsSync(program)) {
		stop('Plumbline is not built yet. Run “npm ci”, then “npm run build”, and call this again.');
	}
	await import(pathToFileURL(program).href);
}
