import type { Plugin } from 'vite';

/**
 * Leaves out of Svelte what takes over markup that a server sent: the scripts of embeds draw what they show
 * themselves. Nothing sets that state, but Svelte’s own code that asks for it does, and so would keep it all.
 */
export const withoutHydration = (): Plugin => ({
	name: 'plumbline-without-hydration',
	transform: {
		filter: { id: /\/svelte\/src\/internal\/client\/dom\/hydration\.js$/ },
		handler(code) {
			const plain = code
				.replace('export let hydrating = false;', 'export const hydrating = false;')
				.replace(/(export function set_hydrating\(value\) \{)[^}]*\}/, '$1}');
			if (!/const hydrating/.test(plain) || /\thydrating = value/.test(plain)) {
				throw new Error('Svelte keeps its state of hydration elsewhere: see without-hydration.ts.');
			}
			return { code: plain, map: null };
		}
	}
});
