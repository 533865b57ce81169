import process from 'node:process';
import { stop } from './stop.mjs';

/**
 * The lines of Node that Plumbline runs in, each from its first version that will do: `engines` in package.json
 * says the same. What is newer than the last of them will do as well.
 *
 * What is kept only for Node 20, and may go when it does:
 * - what runs without a build is JavaScript with types in comments, since Node 20 reads no TypeScript: here, in
 *   `src/start`, `src/build/adapter.js`, `src/build/licences.js`, and the `.mjs` files of `tests`;
 * - `@types/node` of that version, and `OLDEST_NODE` as what servers and threads are built for, so that nothing
 *   younger is called.
 *
 * What is kept for Node 20 and 22, which read Windows-1252 as Latin-1: `westernSigns` in
 * `src/lib/intake/text/byte-decoder.ts`, and the dash in `tests/fixtures/encoded.ts`.
 */
export const NODE_VERSIONS = ['20.19', '22.13', '24'];

/** As builds name the oldest. */
export const OLDEST_NODE = `node${NODE_VERSIONS[0]}`;

/**
 * Whether Plumbline runs in a version of Node.
 * @param {string} version as `22.13.1`
 */
export function runsInNode(version) {
	const [major = 0, minor = 0] = numbersOf(version);
	const lines = NODE_VERSIONS.map(numbersOf);
	const line = lines.find(([first]) => first === major);
	return line ? minor >= (line[1] ?? 0) : major > Math.max(...lines.map(([first = 0]) => first));
}

/** Ends the process in a Node that will not do, with a sentence. */
export function refuseOldNode() {
	const { node } = process.versions;
	if (runsInNode(node)) return;
	const [oldest, middle, newest] = NODE_VERSIONS;
	stop(`Plumbline needs Node ${oldest}, ${middle}, or ${newest} and later; this is ${node}.`);
}

/** @param {string} version */
const numbersOf = (version) => version.split('.').map(Number);
