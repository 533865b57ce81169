import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';
import { OLDEST_NODE } from '../command/node-versions.mjs';
import svelteConfig from '../../svelte.config.js';
import { withoutTransitions } from './without-transitions.ts';

/** The programs of threads by the names of their modules, and the packages that they need beside them. */
const PROGRAMS: Record<string, { entry: string; external?: string[] }> = {
	'virtual:answer-worker': { entry: 'answers/server/answer-worker.ts' },
	'virtual:keeping-worker': {
		entry: 'store/server/database/keeping-worker.ts',
		external: ['libsql', 'pg']
	},
	// It has code of the machine in it.
	'virtual:raster-worker': {
		entry: 'files/server/raster-worker.ts',
		external: ['@resvg/resvg-js']
	}
};

/** The program has no place of its own; what it needs beside it is found from the module that starts it. */
const FROM = `globalThis.startedFrom = require('node:worker_threads').workerData.from;
if (globalThis.startedFrom) globalThis.require = require('node:module').createRequire(globalThis.startedFrom);`;

/**
 * Builds the programs of threads, each one text without imports but node’s own, and gives them to the server as
 * modules: wherever that is put, its threads come along.
 */
export function threadPrograms(): Plugin {
	return {
		name: 'plumbline-thread-programs',
		resolveId: {
			filter: { id: /^virtual:(answer|keeping|raster)-worker$/ },
			handler: (id) => `\0${id}`
		},
		load: {
			filter: { id: /^\0virtual:(answer|keeping|raster)-worker$/ },
			async handler(id) {
				const name = id.slice(1);
				const program = made.get(name) ?? programOf(name);
				made.set(name, program);
				return `export const program = ${JSON.stringify(await program)};`;
			}
		},
		watchChange() {
			made.clear();
		}
	};
}

/** Vite makes a plugin for each of its builds; the programs are the same for all. */
const made = new Map<string, Promise<string>>();

/** Builds the program of a thread, by the name of its module. */
export async function programOf(name: string): Promise<string> {
	const { entry, external = [] } = PROGRAMS[name]!;
	const output = await build({
		configFile: false,
		mode: 'production',
		root: fileURLToPath(new URL('../..', import.meta.url)),
		publicDir: false,
		logLevel: 'error',
		define: { __BENCH__: 'false', 'import.meta.url': 'globalThis.startedFrom' },
		plugins: [
			withoutTransitions(),
			svelte({
				configFile: false,
				compilerOptions: { runes: true, cssHash: svelteConfig.compilerOptions!.cssHash! }
			})
		],
		ssr: { noExternal: true, external },
		build: {
			write: false,
			ssr: fileURLToPath(new URL(`../lib/${entry}`, import.meta.url)),
			target: OLDEST_NODE,
			minify: false,
			rolldownOptions: {
				external,
				output: { format: 'cjs', codeSplitting: false, banner: FROM }
			}
		}
	});
	const files = [output].flat() as Rolldown.RolldownOutput[];
	return files
		.flatMap(({ output }) => output)
		.map((file) => (file.type === 'chunk' ? file.code : ''))
		.join('');
}
