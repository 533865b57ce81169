import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Plugin, type Rolldown } from 'vite';
import type { Bundle } from './bundle.ts';
import { withoutTransitions } from './without-transitions.ts';

const ID = 'virtual:plumbline-bundles';

/**
 * What travels into articles, and the most that each may weigh: bytes of script and styles, gzipped. The
 * page’s styles are those of the whole embed, most of which the server draws.
 */
const BUNDLES = {
	page: { entry: 'page.ts', styles: 'styles.ts', most: 45_000 },
	loader: { entry: 'loader.ts', styles: null, most: 1_500 }
};

/**
 * Builds the scripts of embeds, each one file without imports, and gives them to the app as
 * `virtual:plumbline-bundles`. A bundle that weighs too much fails the build.
 */
export function embedBundles(): Plugin {
	let built: Promise<string> | null = null;
	return {
		name: 'plumbline-embed-bundles',
		resolveId: { filter: { id: /^virtual:plumbline-bundles$/ }, handler: () => `\0${ID}` },
		load: {
			filter: { id: /^\0virtual:plumbline-bundles$/ },
			handler: () => (built ??= moduleOf())
		},
		watchChange() {
			built = null;
		}
	};
}

async function moduleOf(): Promise<string> {
	const lines = Object.entries(BUNDLES).map(async ([name, { entry, styles, most }]) => {
		const { code } = await builtFrom(entry);
		const css = styles ? (await builtFrom(styles)).css : '';
		const gzipped = weightOf(code) + weightOf(css);
		if (gzipped > most) {
			throw new Error(
				`The embed’s ${name} weighs ${gzipped} bytes gzipped; it may weigh ${most}. Leave something out of it, or load it later.`
			);
		}
		const hash = createHash('sha256').update(code).digest('hex').slice(0, 12);
		const bundle: Bundle = { name: `${name}-${hash}.js`, code, css, gzipped };
		return `export const ${name} = ${JSON.stringify(bundle)};`;
	});
	return (await Promise.all(lines)).join('\n');
}

const weightOf = (text: string): number => (text ? gzipSync(text, { level: 9 }).length : 0);

/** One script without imports, and its styles, from an entry of the embed. */
async function builtFrom(entry: string): Promise<Pick<Bundle, 'code' | 'css'>> {
	const output = await build({
		configFile: false,
		mode: 'production',
		root: fileURLToPath(new URL('../..', import.meta.url)),
		publicDir: false,
		logLevel: 'error',
		plugins: [
			withoutTransitions(),
			svelte({ configFile: false, compilerOptions: { runes: true } })
		],
		build: {
			write: false,
			cssCodeSplit: false,
			lib: {
				entry: fileURLToPath(new URL(`../lib/embed/${entry}`, import.meta.url)),
				formats: ['iife'],
				// Nothing is exported; the format asks for a name all the same.
				name: 'plumbline',
				fileName: 'bundle'
			}
		}
	});
	const files = ([output].flat() as Rolldown.RolldownOutput[]).flatMap(({ output }) => output);
	return {
		code: files.map((file) => (file.type === 'chunk' ? file.code : '')).join(''),
		css: files.map((file) => (file.type === 'asset' ? String(file.source) : '')).join('')
	};
}
