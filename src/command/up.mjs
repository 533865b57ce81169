// `npm run up`: installs, builds, and serves the app with the example datasets.
import { createServer } from 'node:net';
import process from 'node:process';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { stop } from './stop.mjs';

const FIRST_PORT = 4173;
const LAST_PORT = FIRST_PORT + 20;

install();
build();

const host = process.env.HOST ?? '127.0.0.1';
const asked = process.env.PORT ? Number(process.env.PORT) : null;
const port = asked ?? (await firstFree());
if (asked !== null && !(await isFree(asked))) {
	stop(`Port ${asked} is in use. Choose another: PORT=8080 npm run up`);
}
// Who serves to this computer alone is who keeps the datasets.
if (!process.env.HOST && !process.env.ORIGIN) process.env.PLUMBLINE_SHOW_FAULTS ??= '1';
Object.assign(process.env, { HOST: host, PORT: String(port) });

// In this process, not in a child: whoever stops the command stops the server.
const { settings } = await import('../../build/index.js');
console.log(`\nPlumbline is at ${settings.origin}/datasets/islamic-world-2023  (Ctrl-C ends it)`);

async function firstFree() {
	for (let port = FIRST_PORT; port < LAST_PORT; port++) if (await isFree(port)) return port;
	return stop(
		`Ports ${FIRST_PORT} to ${LAST_PORT} are in use. Choose another: PORT=8080 npm run up`
	);
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isFree(port) {
	return new Promise((resolve) => {
		const probe = createServer();
		probe.once('error', () => resolve(false));
		probe.listen(port, host, () => probe.close(() => resolve(true)));
	});
}
