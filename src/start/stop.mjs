const LAST = 500; // ms of the time to stop in which what is still open is cut

/**
 * Stops a server: takes nothing new, lets what is being answered end, and cuts what takes longer.
 * @param {import('node:http').Server} server
 * @param {number} within seconds
 * @returns {Promise<void>} when nothing is open any more
 */
export function stopServer(server, within) {
	return new Promise((resolve) => {
		const idle = setInterval(() => {
			server.closeIdleConnections();
		}, 50);
		const cut = setTimeout(
			() => {
				server.closeAllConnections();
			},
			Math.max(0, within * 1000 - LAST)
		);
		server.close(() => {
			clearInterval(idle);
			clearTimeout(cut);
			resolve();
		});
	});
}
