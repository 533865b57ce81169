import adapter from '@sveltejs/adapter-node';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const START = join(import.meta.dirname, '..', 'start');

const INDEX = `import { start } from './start/start.mjs';

export const settings = await start(import.meta.url);
`;

/**
 * Node’s adapter, with a start of our own in the place of its: that one believes the Host header where nobody
 * told it better, and listens to everybody.
 * @param {{ out: string }} options
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function startedByUs({ out }) {
	const node = adapter({ out });
	return {
		...node,
		async adapt(builder) {
			await node.adapt(builder);
			cpSync(START, join(out, 'start'), { recursive: true });
			writeFileSync(join(out, 'index.js'), INDEX);
		}
	};
}
