import adapter from '@sveltejs/adapter-node';

// A bench build stands beside the ordinary one, so that neither overwrites the other.
const bench = process.env.PLUMBLINE_BENCH === '1';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true)
	},
	kit: {
		adapter: adapter({ out: bench ? 'build-bench' : 'build' }),
		outDir: bench ? '.svelte-kit-bench' : '.svelte-kit'
	}
};
