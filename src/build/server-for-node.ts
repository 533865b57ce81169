import type { Plugin } from 'vite';
import { OLDEST_NODE } from '../command/node-versions.mjs';

/**
 * Has what the server runs built for Node alone, and not for the oldest browsers as well: for these each private
 * field is looked up in a map, which takes several times as long.
 */
export const serverForNode = (): Plugin => ({
	name: 'plumbline-server-for-node',
	enforce: 'post',
	configEnvironment(name, config) {
		if (name !== 'ssr') return;
		config.build = { ...config.build, target: OLDEST_NODE };
		// Of a comment in a library that speaks of annotations the adapter would take it for one, and warn.
		config.build.rolldownOptions = {
			...config.build.rolldownOptions,
			output: { ...config.build.rolldownOptions?.output, comments: { jsdoc: false } }
		};
	}
});
