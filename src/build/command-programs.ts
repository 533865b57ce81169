import { svelte } from '@sveltejs/vite-plugin-svelte';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { OLDEST_NODE } from '../command/node-versions.mjs';
import { embedBundles } from './embed-bundles.ts';
import { withoutTransitions } from './without-transitions.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The programs by the names of their files in the build. */
const PROGRAMS = { plumbline: 'plumbline/program.ts', export: 'export/program.ts' };

/**
 * Builds what the command line runs, beside the server: `plumbline.js` and `export.js`, and what they share. As the
 * server they need what `dependencies` name, and nothing else.
 */
export function commandPrograms(): Plugin {
	let isWritten = false;
	return {
		name: 'plumbline-command-programs',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'ssr',
		writeBundle() {
			isWritten = true;
		},
		closeBundle: {
			sequential: true,
			// After the adapter, which empties the folder.
			order: 'post',
			async handler() {
				if (isWritten) await buildPrograms('build');
			}
		}
	};
}

/** @param folder of the build, from the root of the project */
async function buildPrograms(folder: string): Promise<void> {
	const { dependencies } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as {
		dependencies: Record<string, string>;
	};
	await build({
		configFile: false,
		mode: 'production',
		root: ROOT,
		publicDir: false,
		logLevel: 'error',
		define: { __BENCH__: 'false' },
		plugins: [withoutTransitions(), embedBundles(), svelte({ configFile: 'svelte.config.js' })],
		ssr: { noExternal: true, external: Object.keys(dependencies) },
		build: {
			ssr: true,
			outDir: folder,
			emptyOutDir: false,
			target: OLDEST_NODE,
			rolldownOptions: {
				input: Object.fromEntries(
					Object.entries(PROGRAMS).map(([name, program]) => [name, `${ROOT}src/command/${program}`])
				),
				output: { entryFileNames: '[name].js', chunkFileNames: 'command/[name]-[hash].js' }
			}
		}
	});
}
