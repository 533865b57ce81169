import process from 'node:process';

/**
 * Writes a line of the log: JSON, for machines to search. Nothing in it tells who asked: no address of an
 * asker, no query, no header.
 * @param {'info' | 'warning' | 'error'} level
 * @param {string} event what happened, in one word
 * @param {Record<string, string | number | undefined>} [more]
 */
export function logLine(level, event, more = {}) {
	const time = new Date().toISOString();
	process.stdout.write(`${JSON.stringify({ time, level, event, ...more })}\n`);
}

const LONGEST = 200; // characters of a path

/** Links that open something to whoever has them. */
const SECRETS = /^(\/shared\/[^/]*\/|\/invitations\/)[^/]+/;

/**
 * A path as the log may have it: without what a link opens by.
 * @param {string} path
 */
export const loggedPath = (path) => path.replace(SECRETS, '$1…').slice(0, LONGEST);
