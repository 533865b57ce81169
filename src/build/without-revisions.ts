import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Keeps the revisions that a server has written beside its datasets out of the next build: whoever keeps
 * them decides what is published, and a build would publish all.
 */
export function withoutRevisions(): Plugin {
	let copied: string | null = null;
	return {
		name: 'plumbline-without-revisions',
		apply: 'build',
		configResolved({ root, build }) {
			copied = join(root, build.outDir, 'datasets', 'revisions');
		},
		writeBundle() {
			if (copied !== null) rmSync(copied, { recursive: true, force: true });
		}
	};
}
