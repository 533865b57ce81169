import type { Plugin } from 'vite';

/** As libraries write it. */
const CALL = /\bObject\.hasOwn\(/g;
/** However else it may be written: passed on, by its name in brackets, or taken out of `Object`. */
const LEFT = /\bObject\??\.hasOwn\b|\bObject\[["'`]hasOwn["'`]\]|\bhasOwn\b[^{}]*\}\s*=\s*Object\b/;

/**
 * Asks for own names in libraries as browsers before 2022 can, which lack `Object.hasOwn`. Nothing is added to
 * the page: that of an article is not ours. A build fails where browsers would be sent one all the same.
 */
export const withoutHasOwn = (): Plugin => ({
	name: 'plumbline-without-has-own',
	transform: {
		filter: { id: /\/node_modules\//, code: CALL },
		handler: (code) => ({
			code: code.replaceAll(CALL, 'Object.prototype.hasOwnProperty.call('),
			map: null
		})
	},
	generateBundle(_, bundle) {
		if (this.environment.name !== 'client') return;
		for (const file of Object.values(bundle)) {
			if (file.type !== 'chunk') continue;
			const at = file.code.search(LEFT);
			if (at < 0) continue;
			this.error(
				`${file.fileName} asks for Object.hasOwn, which browsers before 2022 lack: “${file.code.slice(at, at + 80)}”. Teach src/build/without-has-own.ts this way to write it.`
			);
		}
	}
});
