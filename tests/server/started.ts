import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { afterAll } from 'vitest';

/** A line of a server's log. */
export type Line = Record<string, string | number>;

/** A server of the build that was started as an operator would, or what became of it. */
export interface Started {
	readonly origin: string;
	readonly port: number;
	readonly lines: Line[];
	/** What it said beside its log. */
	readonly said: () => string;
	/** Tells it to stop; gives its exit code and the seconds that it took. */
	readonly stop: () => Promise<{ code: number | null; seconds: number }>;
	/** The exit code, where it ended at once. */
	readonly code: number | null;
}

/** Starts servers with nothing in their environment but what is given, and ends them after the tests of a file. */
export function servers() {
	const running = new Set<ReturnType<typeof spawn>>();
	afterAll(() => {
		for (const server of running) server.kill('SIGKILL');
	});

	return async function start(
		env: Record<string, string> = {},
		folder = 'build'
	): Promise<Started> {
		const port = await freePort();
		const server = spawn(process.execPath, [folder], {
			env: { PATH: process.env.PATH, PORT: String(port), ...env },
			stdio: ['ignore', 'pipe', 'pipe']
		});
		running.add(server);
		const lines: Line[] = [];
		let rest = '';
		let said = '';
		server.stderr.on('data', (piece: Buffer) => (said += String(piece)));
		const ended = new Promise<number | null>((resolve) => server.once('exit', resolve));
		const listening = new Promise<null>((resolve) => {
			server.stdout.on('data', (piece: Buffer) => {
				const parts = (rest + String(piece)).split('\n');
				rest = parts.pop()!;
				lines.push(...parts.map((part) => JSON.parse(part) as Line));
				if (lines.some(({ event }) => event === 'listening')) resolve(null);
			});
		});
		const code = await Promise.race([ended, listening]);
		const stop = async () => {
			const begun = performance.now();
			server.kill('SIGTERM');
			const code = await ended;
			running.delete(server);
			return { code, seconds: (performance.now() - begun) / 1000 };
		};
		return { origin: `http://127.0.0.1:${port}`, port, lines, said: () => said, stop, code };
	};
}

export const freePort = () =>
	new Promise<number>((resolve) => {
		const probe = createServer();
		probe.listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as AddressInfo;
			probe.close(() => {
				resolve(port);
			});
		});
	});
