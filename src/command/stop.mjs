/**
 * Ends the process with what a person has to know.
 * @param {string} because
 * @returns {never}
 */
export function stop(because) {
	console.error(because);
	process.exit(1);
}
