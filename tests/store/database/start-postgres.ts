import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

const OLDEST = 15;
const DEBIAN = '/usr/lib/postgresql';
const PATIENCE = 20_000; // ms until it answers

/** A server for the tests, or why there is none. */
interface Postgres {
	readonly address: string | null;
	readonly why: string | null;
	stop(): Promise<void>;
}

const none = (why: string): Postgres => ({ address: null, why, stop: () => Promise.resolve() });

/** Starts PostgreSQL from Debian’s packages in a folder of its own, as a user who may little. */
export async function startPostgres(): Promise<Postgres> {
	const programs = programsOf() ?? installed();
	if (programs === null) return none(`there is no PostgreSQL ${OLDEST} or later on this machine`);
	const user = otherUser();
	if (user === null) return none('it does not run as root, and there is no other user');
	const folder = mkdtempSync(join(tmpdir(), 'plumbline-postgres-'));
	if ('uid' in user) chownSync(folder, user.uid, user.gid);
	const data = join(folder, 'data');
	try {
		const made = [join(programs, 'initdb'), clusterIn(data)] as const;
		execFileSync(...made, { ...user, cwd: folder, stdio: 'pipe' });
	} catch (error) {
		rmSync(folder, { recursive: true, force: true });
		return none(`its database cannot be made (${(error as Error).message.split('\n')[0]})`);
	}
	const port = await freePort();
	const server = spawn(join(programs, 'postgres'), servedFrom(data, port, folder), {
		...{ ...user, cwd: folder, stdio: 'ignore' }
	});
	const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
	const stop = async () => {
		server.kill('SIGQUIT');
		await ended;
		rmSync(folder, { recursive: true, force: true });
	};
	const address = addressAt(port);
	if (await isServed(address, server)) return { address, why: null, stop };
	await stop();
	return none('it does not start');
}

/** With what a cluster is made in a folder. */
export const clusterIn = (data: string): string[] => [
	...['-D', data, '-U', 'plumbline', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N']
];

/** With what one is served. @param sockets the folder of its sockets */
export const servedFrom = (data: string, port: number, sockets: string): string[] => [
	...['-D', data, '-p', String(port), '-k', sockets, '-h', '127.0.0.1']
];

export const addressAt = (port: number): string => `postgres://plumbline@127.0.0.1:${port}`;

/** Waits until a server answers. @returns whether it does */
export async function isServed(address: string, server: ChildProcess): Promise<boolean> {
	for (const begun = Date.now(); Date.now() - begun < PATIENCE;) {
		if (server.exitCode !== null) break;
		if (await answers(`${address}/postgres`)) return true;
		await new Promise((next) => setTimeout(next, 100));
	}
	return false;
}

/** The folder of its programs; null where it is not installed. */
export function programsOf(): string | null {
	const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).map(Number) : [];
	const newest = Math.max(0, ...versions.filter((version) => version >= OLDEST));
	const programs = join(DEBIAN, String(newest), 'bin');
	return existsSync(join(programs, 'postgres')) ? programs : null;
}

function installed(): string | null {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const apt = (...args: string[]) =>
		spawnSync('apt-get', args, { env, stdio: 'ignore' }).status === 0;
	const install = () => apt('install', '-y', '--no-install-recommends', 'postgresql');
	return install() || (apt('update') && install()) ? programsOf() : null;
}

/** Whom it runs as: it refuses root. */
export function otherUser(): { readonly uid: number; readonly gid: number } | object | null {
	if (process.getuid?.() !== 0) return {};
	const idOf = (flag: string) => spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' });
	const [uid, gid] = [idOf('-u'), idOf('-g')];
	return uid.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : null;
}

async function answers(address: string): Promise<boolean> {
	const client = new pg.Client({ connectionString: address });
	try {
		await client.connect();
		return true;
	} catch {
		return false;
	} finally {
		await client.end().catch(() => undefined);
	}
}

/** A port that nobody listens to. */
export const freePort = () =>
	new Promise<number>((resolve) => {
		const probe = createServer();
		probe.listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as AddressInfo;
			probe.close(() => resolve(port));
		});
	});
