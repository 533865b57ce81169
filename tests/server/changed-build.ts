import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** Copies the build, changed, as a release before or after it would be; gone again after the tests of a file. */
export function changedBuilds() {
	const made: string[] = [];
	afterAll(() => {
		for (const folder of made) rmSync(folder, { recursive: true });
	});

	/** @param change gives the new text of a file of the server, or null for one that is not there */
	return function changedBuild(change: (path: string, text: string) => string | null): string {
		const folder = mkdtempSync(join(tmpdir(), 'plumbline-build-'));
		made.push(folder);
		cpSync('build', folder, { recursive: true });
		writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
		const server = join(folder, 'server');
		for (const path of readdirSync(server, { recursive: true, encoding: 'utf8' })) {
			if (!path.endsWith('.js')) continue;
			const text = readFileSync(join(server, path), 'utf8');
			const changed = change(path, text);
			if (changed === null) rmSync(join(server, path));
			else if (changed !== text) writeFileSync(join(server, path), changed);
		}
		return folder;
	};
}
