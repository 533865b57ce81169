import adapter from '@sveltejs/adapter-node';

// A bench build stands beside the ordinary one, so that neither overwrites the other.
const bench = process.env.PLUMBLINE_BENCH === '1';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		// Short, since every byte of an embed counts; the scripts of embeds are built by the same rule.
		cssHash: ({ hash, filename, css }) => `p${hash(filename ?? css).slice(0, 4)}`,
		runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true)
	},
	kit: {
		adapter: adapter({ out: bench ? 'build-bench' : 'build' })
	}
};
