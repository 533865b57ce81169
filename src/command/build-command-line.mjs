import { existsSync } from 'node:fs';
import { fingerprint, isMadeFrom, noteMadeFrom } from './build.mjs';
import { run } from './install.mjs';

const OUT = 'build-command';

/** Builds the command line, unless what it is made from is as it was at the last build. */
export async function buildCommandLine() {
	const sources = fingerprint();
	if (isMadeFrom(OUT, sources)) return;
	console.log('Building the command line …');
	// Ours extends this one, which SvelteKit writes; after a fresh checkout there is none yet.
	if (!existsSync('.svelte-kit/tsconfig.json')) run('svelte-kit', ['sync']);
	const { build } = await import('vite');
	const { svelte } = await import('@sveltejs/vite-plugin-svelte');
	await build({
		configFile: false,
		logLevel: 'warn',
		plugins: [svelte({ configFile: 'svelte.config.js' })],
		define: { __BENCH__: 'false' },
		publicDir: false,
		// One file with all that it needs: what is only for development may be gone when it runs.
		ssr: { noExternal: true },
		build: {
			ssr: 'src/command/plumbline/main.ts',
			outDir: OUT,
			emptyOutDir: true,
			target: 'node20'
		}
	});
	noteMadeFrom(OUT, sources);
}
