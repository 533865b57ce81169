import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
	addressAt,
	clusterIn,
	freePort,
	isServed,
	otherUser,
	programsOf,
	servedFrom
} from './start-postgres.ts';

const SIZE = 64; // MiB of the disk

/** A PostgreSQL server that has a small disk beside its folder, for what is to run out of room. */
export interface SmallPostgres {
	readonly address: string;
	/** A folder on the small disk that is the server’s. */
	readonly room: string;
	/** Takes all of the small disk but some KiB. */
	leave(kibibytes: number): void;
	/** Gives back what was taken. */
	free(): void;
	/** Starts it again, after it has ended by itself. */
	startAgain(): Promise<void>;
	/** Resolves once it has ended by itself. */
	ended(): Promise<void>;
	stop(): Promise<void>;
}

/**
 * Starts a server with a small disk, which is memory that it alone sees: nothing of it outlasts the test, however that
 * ends.
 * @param on whether what it writes ahead is on the small disk, or nothing until it is put there
 * @returns why there is none, where there is none
 */
export async function startSmallPostgres(on: 'log' | 'nothing'): Promise<SmallPostgres | string> {
	const [programs, user] = [programsOf(), otherUser()];
	if (programs === null) return 'there is no PostgreSQL';
	if (user === null || !('uid' in user)) return 'only root can give it a disk';
	const folder = mkdtempSync(join(tmpdir(), 'plumbline-postgres-'));
	chownSync(folder, user.uid, user.gid);
	const [disk, data] = [join(folder, 'disk'), join(folder, 'data')];
	mkdirSync(disk);
	// What is mounted within is seen by what is started within, and is gone with the last of it.
	const within = spawn('unshare', ['--mount', 'cat'], { stdio: ['pipe', 'pipe', 'ignore'] });
	const away = async (server?: ChildProcess) => {
		server?.kill('SIGQUIT');
		if (server) await endOf(server);
		within.kill();
		await endOf(within);
		rmSync(folder, { recursive: true, force: true });
	};
	const isWithin = new Promise<boolean>((resolve) => {
		within.stdout.once('data', () => resolve(true));
		within.once('error', () => resolve(false)).once('exit', () => resolve(false));
	});
	within.stdin.on('error', () => undefined).write('It is there.\n');
	if (!(await isWithin)) {
		rmSync(folder, { recursive: true, force: true });
		return 'this machine gives it no disk of its own';
	}
	const entering = ['--target', String(within.pid), '--mount'];
	const asUser = ['setpriv', `--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups'];
	const run = (...command: string[]) =>
		execFileSync('nsenter', [...entering, ...command], {
			...{ cwd: folder, stdio: 'pipe', encoding: 'utf8' }
		});
	const room = join(disk, 'room');
	const ballast = join(disk, 'ballast');
	try {
		run('mount', '-t', 'tmpfs', '-o', `size=${SIZE}m,mode=755`, 'tmpfs', disk);
		run('install', '-d', '-m', '700', '-o', String(user.uid), '-g', String(user.gid), room);
		// Small pieces of what is written ahead, so that one more is soon needed.
		const log = on === 'log' ? ['--waldir', join(room, 'log'), '--wal-segsize=1'] : [];
		run(...asUser, join(programs, 'initdb'), ...clusterIn(data), ...log);
	} catch (error) {
		await away();
		return (error as Error).message;
	}
	const port = await freePort();
	const address = addressAt(port);
	const start = async () => {
		const served = [join(programs, 'postgres'), ...servedFrom(data, port, folder)];
		const started = spawn('nsenter', [...entering, ...asUser, ...served], {
			...{ cwd: folder, stdio: 'ignore' }
		});
		if (await isServed(address, started)) return started;
		await away(started);
		throw new Error('The server with a small disk does not start.');
	};
	let server = await start();
	return {
		...{ address, room },
		leave(kibibytes) {
			const left = Number(run('df', '-k', '--output=avail', disk).split('\n')[1]);
			run('fallocate', '-l', `${left - kibibytes}KiB`, ballast);
		},
		free: () => void run('rm', ballast),
		startAgain: async () => {
			server = await start();
		},
		ended: () => endOf(server),
		stop: () => away(server)
	};
}

const endOf = (process: ChildProcess): Promise<void> =>
	process.exitCode !== null || process.signalCode !== null
		? Promise.resolve()
		: new Promise((resolve) => process.once('exit', () => resolve()));
