import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Keeps the revisions that a server has written beside its datasets out of the next build: whoever keeps
 * them decides what is published, and a build would publish all.
 */
export function withoutRevisions(): Plugin {
	return {
		name: 'plumbline-without-revisions',
		apply: 'build',
		writeBundle({ dir }) {
			// Each of the builds has a folder of its own; that of the browser has what is in `static`.
			if (dir) rmSync(join(dir, 'datasets', 'revisions'), { recursive: true, force: true });
		}
	};
}
