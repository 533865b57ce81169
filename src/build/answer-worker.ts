import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';
import svelteConfig from '../../svelte.config.js';
import { withoutTransitions } from './without-transitions.ts';

const ID = 'virtual:answer-worker';
const ENTRY = fileURLToPath(new URL('../lib/answers/server/answer-worker.ts', import.meta.url));

/**
 * Builds the program of the threads that hold datasets, one text without imports but node’s own, and gives it
 * to the server as a module: wherever that is put, its threads come along.
 */
export function answerWorker(): Plugin {
	return {
		name: 'plumbline-answer-worker',
		resolveId: { filter: { id: new RegExp(`^${ID}$`) }, handler: () => `\0${ID}` },
		load: {
			filter: { id: new RegExp(`^\0${ID}$`) },
			async handler() {
				program ??= programOf();
				return `export const program = ${JSON.stringify(await program)};`;
			}
		},
		watchChange() {
			program = null;
		}
	};
}

/** Vite makes a plugin for each of its builds; the program is the same for all. */
let program: Promise<string> | null = null;

async function programOf(): Promise<string> {
	const output = await build({
		configFile: false,
		mode: 'production',
		root: fileURLToPath(new URL('../..', import.meta.url)),
		publicDir: false,
		logLevel: 'error',
		define: { __BENCH__: 'false' },
		plugins: [
			withoutTransitions(),
			svelte({
				configFile: false,
				compilerOptions: { runes: true, cssHash: svelteConfig.compilerOptions!.cssHash! }
			})
		],
		ssr: { noExternal: true },
		build: {
			write: false,
			ssr: ENTRY,
			target: 'node20',
			minify: false,
			rolldownOptions: { output: { format: 'cjs', codeSplitting: false } }
		}
	});
	const files = [output].flat() as Rolldown.RolldownOutput[];
	return files
		.flatMap(({ output }) => output)
		.map((file) => (file.type === 'chunk' ? file.code : ''))
		.join('');
}
