import process from 'node:process';
import { logLine } from './log.mjs';
import { serverOf } from './serve.mjs';
import { readSettings, WrongSetting } from './settings.mjs';
import { stopServer } from './stop.mjs';

/**
 * Starts the built app as the environment says, or says in a sentence why not: `node build`.
 * @param {string} folder of the build, as the address of a folder
 */
export async function start(folder) {
	const settings = settingsOrEnd();
	const { host, port, origin, stopWithin } = settings;
	// The app’s own handler reads it there: the Host header is never asked.
	process.env.ORIGIN = origin;
	// What is too large was refused before it comes there, by what is asked (limits.mjs).
	process.env.BODY_SIZE_LIMIT = String(Math.max(settings.largestBody, settings.largestChange));
	const { handler } = await import(new URL('handler.js', folder).href);
	const server = serverOf(handler, settings);
	server.once('error', (/** @type {NodeJS.ErrnoException} */ { code, message }) => {
		const why =
			code === 'EADDRINUSE' ? `Port ${port} of ${host} is in use: set another PORT.` : message;
		console.error(why);
		process.exit(1);
	});
	await new Promise((resolve) => {
		server.listen(port, host, () => resolve(null));
	});
	logLine('info', 'listening', { host, port, origin });

	let isStopping = false;
	/** @param {string} signal */
	const stop = async (signal) => {
		if (isStopping) return;
		isStopping = true;
		logLine('info', 'stopping', { signal });
		await stopServer(server, stopWithin);
		/** @type {import('node:events').EventEmitter} */ (process).emit('sveltekit:shutdown', signal);
		logLine('info', 'stopped');
		process.exit(0);
	};
	process.on('SIGTERM', (signal) => void stop(signal));
	process.on('SIGINT', (signal) => void stop(signal));
	return settings;
}

function settingsOrEnd() {
	try {
		return readSettings(process.env);
	} catch (error) {
		if (!(error instanceof WrongSetting)) throw error;
		console.error(error.message);
		return process.exit(1);
	}
}
