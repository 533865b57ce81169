import adapter from '@sveltejs/adapter-node';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { licencesOf } from './licences.js';

const ROOT = join(import.meta.dirname, '..', '..');

const INDEX = `import { start } from './start/start.mjs';

export const settings = await start(import.meta.url);
`;

/**
 * Node’s adapter, with a start of our own in the place of its: that one believes the Host header unless it is
 * configured otherwise, and listens to everybody. The licences of what the build holds go with it.
 * @param {{ out: string }} options
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function startedByUs({ out }) {
	const node = adapter({ out });
	return {
		...node,
		async adapt(builder) {
			await node.adapt(builder);
			cpSync(join(ROOT, 'src', 'start'), join(out, 'start'), { recursive: true });
			writeFileSync(join(out, 'index.js'), INDEX);
			rmSync(join(out, 'index.js.map'), { force: true });
			// Beside what browsers are sent, which has to tell them: it is served as /licences.txt.
			writeFileSync(join(out, 'client', 'licences.txt'), licencesOf(ROOT));
		}
	};
}
