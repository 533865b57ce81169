import type { Plugin } from 'vite';

const ALL = "container.querySelectorAll('a')";
/** A link is loaded ahead where it, or something that it stands in, says so. */
const ASKING = `container.querySelectorAll(':is([data-sveltekit-preload-code] a, a[data-sveltekit-preload-code])')`;

/**
 * Lets SvelteKit look, after each change of the address, only at the links that may ask to be loaded ahead. It would
 * parse the address of each: of a comparison more than a thousand, before what a reader changed is painted.
 */
export const withoutUnaskedPreloads = (): Plugin => ({
	name: 'plumbline-without-unasked-preloads',
	transform: {
		filter: { id: /\/@sveltejs\/kit\/src\/runtime\/client\/client\.js$/ },
		handler(code) {
			if (code.split(ALL).length !== 2) {
				throw new Error(
					'SvelteKit now finds the links of a page in another way: see src/build/without-unasked-preloads.ts.'
				);
			}
			return { code: code.replace(ALL, ASKING), map: null };
		}
	}
});
