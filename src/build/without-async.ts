import type { Plugin } from 'vite';

const BEGIN = 'export function flatten(blockers, sync, async, fn) {';
const END = '\n}\n';
/** Nothing is waited for: what an expression depends on is there. */
const PLAIN = `export function flatten(blockers, sync, async, fn) {
	fn(sync.map(derived));
}
`;

/**
 * Leaves out of Svelte what waits for promises in markup: an embed has none there. A build fails where Svelte is
 * written in another way.
 */
export const withoutAsync = (): Plugin => ({
	name: 'plumbline-without-async',
	transform: {
		filter: { id: /\/svelte\/src\/internal\/client\/reactivity\/async\.js$/ },
		handler(code) {
			const begin = code.indexOf(BEGIN);
			const end = code.indexOf(END, begin);
			if (begin < 0 || end < 0) {
				throw new Error('Svelte now waits in another way: see src/build/without-async.ts.');
			}
			return { code: code.slice(0, begin) + PLAIN + code.slice(end + END.length), map: null };
		}
	},
	generateBundle(_, bundle) {
		for (const file of Object.values(bundle)) {
			if (file.type === 'chunk' && file.code.includes('async_derived_orphan')) {
				this.error(
					`${file.fileName} waits for promises in markup: see src/build/without-async.ts.`
				);
			}
		}
	}
});
