import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { startPostgres } from './start-postgres.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		/** The address of a PostgreSQL server for tests, without a database; null where there is none. */
		postgres: string | null;
		/** The program of a process that writes; see `writer.ts`. */
		writer: string;
	}
}

const ROOT = join(import.meta.dirname, '../../..');

/** Starts a PostgreSQL server where it can be had, and builds the program that writes beside the tests. */
export default async function start({ provide }: TestProject) {
	const postgres = await startPostgres();
	if (postgres.why !== null) {
		console.log(`PostgreSQL is not tested: ${postgres.why}.`);
	}
	// Within the project, from where its packages are found.
	const folder = mkdtempSync(join(ROOT, 'node_modules/.database-'));
	chmodSync(folder, 0o755); // one of the processes may not do what root may
	await build({
		root: ROOT,
		configFile: false,
		logLevel: 'error',
		// Whole, so that a process is soon there.
		ssr: { noExternal: true, external: ['libsql', 'pg'] },
		build: {
			ssr: join(import.meta.dirname, 'writer.ts'),
			outDir: folder,
			emptyOutDir: false,
			minify: false
		}
	});
	provide('postgres', postgres.address);
	provide('writer', join(folder, 'writer.js'));
	return async () => {
		rmSync(folder, { recursive: true, force: true });
		await postgres.stop();
	};
}
