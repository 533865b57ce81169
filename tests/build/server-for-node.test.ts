import { resolveConfig } from 'vite';
import { expect, it } from 'vitest';
import { OLDEST_BROWSERS } from '../../src/build/oldest-browsers.ts';
import { OLDEST_NODE } from '../../src/command/node-versions.mjs';

it('builds what the server runs for Node, and what browsers load for the oldest of them', async () => {
	const { environments } = await resolveConfig({}, 'build', 'production');
	expect(environments.ssr!.build.target).toEqual(OLDEST_NODE);
	expect(environments.client!.build.target).toEqual(expect.arrayContaining([...OLDEST_BROWSERS]));
}, 30_000);
