import type { Plugin } from 'vite';

const IMPORT = "import { boundary } from './dom/blocks/boundary.js';";
/** Draws what stands inside, and catches nothing. */
const PLAIN = `import { branch } from './reactivity/effects.js';
const boundary = (anchor, _, children) => branch(() => children(anchor));`;

/**
 * Leaves out of Svelte the boundary that it puts around all that is mounted: what waits for promises and shows
 * errors. An embed awaits nothing in its markup, and `takeOver` says what stands where drawing fails.
 */
export const withoutBoundaries = (): Plugin => ({
	name: 'plumbline-without-boundaries',
	transform: {
		filter: { id: /\/svelte\/src\/internal\/client\/render\.js$/ },
		handler(code) {
			if (!code.includes(IMPORT)) {
				throw new Error('Svelte now mounts in another way: see src/build/without-boundaries.ts.');
			}
			return { code: code.replace(IMPORT, PLAIN), map: null };
		}
	},
	generateBundle(_, bundle) {
		for (const file of Object.values(bundle)) {
			if (file.type !== 'chunk' || !file.moduleIds.some((id) => id.endsWith('/boundary.js')))
				continue;
			if (
				Object.entries(file.modules).some(([id, { code }]) => id.endsWith('/boundary.js') && code)
			) {
				this.error(
					`${file.fileName} holds a boundary of Svelte: see src/build/without-boundaries.ts.`
				);
			}
		}
	}
});
