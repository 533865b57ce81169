import adapter from '@sveltejs/adapter-node';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

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
		adapter: adapter({ out: bench ? 'build-bench' : 'build' })
	}
};
