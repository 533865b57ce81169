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
