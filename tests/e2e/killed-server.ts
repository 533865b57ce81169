import { startServer } from '../start-server.mjs';

/** A server that is ended as a power cut ends it, and is there again at the same address. */
export interface KilledServer {
	readonly origin: string;
	/** Ends it by kill -9: it can finish nothing. */
	kill(): Promise<void>;
	/** Starts it again where it was. */
	start(): Promise<void>;
	stop(): void;
}

/** Starts a server of the build that can be killed. @param env where it keeps what it is given */
export async function killedServer(env: Record<string, string>): Promise<KilledServer> {
	let running = await startServer('build', env);
	const { origin } = running;
	const { port } = new URL(origin);
	return {
		origin,
		kill: async () => {
			process.kill(running.pid, 'SIGKILL');
			while (await answers(origin)) await new Promise((next) => setTimeout(next, 20));
		},
		start: async () => {
			running = await startServer('build', { ...env, PORT: port });
		},
		stop: () => running.stop()
	};
}

const answers = (origin: string): Promise<boolean> =>
	fetch(`${origin}/health`).then(
		() => true,
		() => false
	);
