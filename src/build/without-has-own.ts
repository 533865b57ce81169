import type { Plugin } from 'vite';

/**
 * Asks for own names in libraries as browsers before 2022 can, which lack `Object.hasOwn`. Nothing is added to
 * the page: that of an article is not ours.
 */
export const withoutHasOwn = (): Plugin => ({
	name: 'plumbline-without-has-own',
	transform: {
		filter: { id: /\/node_modules\//, code: /\bObject\.hasOwn\(/ },
		handler: (code) => ({
			code: code.replaceAll(/\bObject\.hasOwn\(/g, 'Object.prototype.hasOwnProperty.call('),
			map: null
		})
	}
});
