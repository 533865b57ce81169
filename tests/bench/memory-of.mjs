import { execFileSync } from 'node:child_process';

/**
 * MB that a process has in memory.
 * @param {number} id
 */
export const memoryOf = (id) =>
	Number(execFileSync('ps', ['-o', 'rss=', '-p', String(id)], { encoding: 'utf8' })) / 1024;
