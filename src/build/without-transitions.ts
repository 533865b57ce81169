import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const STAND_IN = fileURLToPath(new URL('no-transition.ts', import.meta.url));

/**
 * Keeps d3’s transitions out of what browsers load. d3-zoom and d3-brush name them, and use them only
 * where one is asked for; none is, since `animateTo` moves the window. They would bring colours and
 * interpolators along: a fifth of an embed. A build fails where they come in all the same.
 */
export const withoutTransitions = (): Plugin => ({
	name: 'plumbline-without-transitions',
	enforce: 'pre',
	resolveId: {
		filter: { id: /^d3-(transition|interpolate)$/ },
		handler: (_, importer) => (/\/d3-(zoom|brush)\//.test(importer ?? '') ? STAND_IN : null)
	},
	generateBundle(_, bundle) {
		for (const file of Object.values(bundle)) {
			if (file.type !== 'chunk') continue;
			const [module] = file.moduleIds.filter((id) => /\/d3-(transition|interpolate)\//.test(id));
			if (!module) continue;
			this.error(
				`${file.fileName} holds ${module}: something other than d3-zoom and d3-brush imports it, or they import it in a way that src/build/without-transitions.ts does not know.`
			);
		}
	}
});
