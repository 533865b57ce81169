import type { Plugin } from 'vite';

const MADE = [
	{ by: 'should_proxy ? proxy(value) : value', file: 'sources.js' },
	{ by: 'runes && bindable ? proxy(value) : value', file: 'props.js' }
];
/** State that may hold an object whose fields are followed; how fine a screen is, is a number. */
const DEEP = /\$\.proxy\(|\$\.set\([^,\n]+, (?!devicePixelRatio\b)[^\n]+, true\)/;

/**
 * Leaves out of Svelte what follows the fields of objects in state. Code of an embed has `$state.raw`, and a build
 * fails where it has other state that may hold an object.
 */
export const withoutProxies = (): Plugin[] => [
	{
		name: 'plumbline-without-proxies',
		transform: {
			filter: { id: /\/svelte\/src\/internal\/client\/reactivity\/(sources|props)\.js$/ },
			handler(code, id) {
				const { by } = MADE.find(({ file }) => id.endsWith(file))!;
				if (!code.includes(by)) {
					throw new Error(
						'Svelte now makes proxies in another way: see src/build/without-proxies.ts.'
					);
				}
				return { code: code.replace(by, 'value'), map: null };
			}
		}
	},
	{
		name: 'plumbline-without-deep-state',
		transform: {
			order: 'post',
			filter: { id: /\.svelte(\.ts)?$/, code: DEEP },
			handler(code, id) {
				throw new Error(`${id} goes into an embed and needs $state.raw: ${DEEP.exec(code)![0]}`);
			}
		}
	}
];
