import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from './install.mjs';

const CONFIGS = ['package-lock.json', 'package.json', 'svelte.config.js', 'vite.config.ts'];
const STAMP = '.made-from';
/** What a server keeps there while it runs is not a source. */
const KEPT = join('static', 'datasets', 'revisions');

/**
 * Builds the app, unless what it is made from is as it was at the last build.
 * @param {'build' | 'build-bench'} [folder] the bench build stands beside the ordinary one
 */
export function build(folder = 'build') {
	const sources = fingerprint();
	if (isMadeFrom(folder, sources)) return;
	console.log(folder === 'build' ? 'Building …' : 'Building for the benchmark …');
	const env = folder === 'build' ? {} : { PLUMBLINE_BENCH: '1' };
	run('vite', ['build', '--logLevel', 'warn'], env);
	writeFileSync(join(folder, STAMP), sources);
}

/**
 * Whether a folder was built from these sources.
 * @param {string} folder
 * @param {string} sources
 */
function isMadeFrom(folder, sources) {
	const stamp = join(folder, STAMP);
	return existsSync(stamp) && readFileSync(stamp, 'utf8') === sources;
}

/**
 * Whether the code that a program was built from was changed since, where it is there.
 * @param {string} root of the project
 * @param {string} program
 */
export function isOlderThanCode(root, program) {
	if (!existsSync(join(root, 'src', 'lib'))) return false; // a build alone, with what starts it
	const built = statSync(program).mtimeMs;
	const code = [...CONFIGS, ...filesIn('src', root)].map((file) => join(root, file));
	const isTouched = code.some((file) => existsSync(file) && statSync(file).mtimeMs > built);
	return isTouched && !isMadeFrom(dirname(program), fingerprint(root));
}

/** A hash over every file that the build reads. */
export function fingerprint(root = '.') {
	const hash = createHash('sha256');
	const configs = CONFIGS.filter((file) => existsSync(join(root, file)));
	for (const file of [...configs, ...filesIn('src', root), ...filesIn('static', root)]) {
		hash.update(file).update(readFileSync(join(root, file)));
	}
	return hash.digest('hex');
}

/**
 * @param {string} folder
 * @param {string} root
 */
function filesIn(folder, root) {
	if (!existsSync(join(root, folder))) return [];
	return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.map((file) => join(folder, file))
		.filter((file) => !file.startsWith(KEPT) && statSync(join(root, file)).isFile())
		.sort();
}
