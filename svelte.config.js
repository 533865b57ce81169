import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startedByUs } from './src/build/adapter.js';

// A bench build stands beside the ordinary one, so that neither overwrites the other.
const bench = process.env.PLUMBLINE_BENCH === '1';

const src = join(import.meta.dirname, 'src');
const components = readdirSync(src, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.svelte'))
	.map((file) => join(src, file))
	.sort();

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		// Numbers, since every byte of an embed counts; its scripts, built apart, have the same.
		cssHash: ({ hash, filename, css }) => {
			const at = components.indexOf(resolve(import.meta.dirname, filename ?? ''));
			return `p${at < 0 ? hash(filename ?? css) : at.toString(36)}`;
		},
		runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true)
	},
	kit: {
		adapter: startedByUs({ out: bench ? 'build-bench' : 'build' }),
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'frame-src': ['self'],
				'img-src': ['self'],
				'font-src': ['self'],
				// Browsers before 2023 know no rule for attributes alone, and take the first; the others the next two.
				'style-src': ['self', 'unsafe-inline'],
				'style-src-elem': ['self'],
				'style-src-attr': ['unsafe-inline'],
				'form-action': ['self'],
				'base-uri': ['none'],
				'frame-ancestors': ['none']
			}
		}
	}
};
