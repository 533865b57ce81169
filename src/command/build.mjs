import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** A hash over every file that the build reads. */
export function fingerprint() {
	const hash = createHash('sha256');
	for (const file of [...CONFIGS, ...filesIn('src'), ...filesIn('static')]) {
		hash.update(file).update(readFileSync(file));
	}
	return hash.digest('hex');
}

/** @param {string} folder */
function filesIn(folder) {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((file) => join(folder, file))
		.filter((file) => !file.startsWith(KEPT) && statSync(file).isFile())
		.sort();
}
