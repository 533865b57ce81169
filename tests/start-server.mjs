import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import process from 'node:process';

/**
 * Starts a built server on a free port of this machine, or on the one that its environment names.
 * @param {string} folder of the build
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<{ origin: string, pid: number, stop: () => void }>}
 */
export async function startServer(folder, env = {}) {
	const port = Number(env.PORT) || (await freePort());
	const origin = `http://127.0.0.1:${port}`;
	const server = spawn(process.execPath, [folder], {
		env: { ...process.env, ...env, HOST: '127.0.0.1', PORT: String(port), ORIGIN: origin },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	await new Promise((resolve, reject) => {
		server.stdout.once('data', resolve);
		server.once('exit', (code) => reject(new Error(`The server ended at once, with ${code}.`)));
	});
	return { origin, pid: server.pid ?? 0, stop: () => server.kill() };
}

/** @returns {Promise<number>} */
function freePort() {
	return new Promise((resolve) => {
		const probe = createServer();
		probe.listen(0, '127.0.0.1', () => {
			const address = probe.address();
			const port = typeof address === 'object' && address ? address.port : 0;
			probe.close(() => resolve(port));
		});
	});
}
