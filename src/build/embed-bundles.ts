import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Plugin, type Rolldown } from 'vite';
import type { Bundle } from './bundle.ts';
import { withoutTransitions } from './without-transitions.ts';

const ID = 'virtual:plumbline-bundles';

/** What travels into articles: its entry, the one whose styles go with it, and whether inside the script. */
const BUNDLES = {
	page: { entry: 'page.ts', styles: 'styles.ts', inside: false },
	boot: { entry: 'boot.ts', styles: null, inside: false },
	loader: { entry: 'loader.ts', styles: null, inside: false },
	element: { entry: 'element.ts', styles: 'element.ts', inside: true }
};

/** The most that what a reader loads may weigh: bytes of script and styles, gzipped. */
const BUDGETS: readonly { what: string; of: readonly (keyof typeof BUNDLES)[]; most: number }[] = [
	{ what: 'page of an embed', of: ['page', 'boot'], most: 45_000 },
	{ what: 'loader', of: ['loader'], most: 1_500 }
];

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
	const bundles = new Map<string, Bundle>();
	for (const [name, { entry, styles, inside }] of Object.entries(BUNDLES)) {
		const css = styles ? (await builtFrom(styles)).css : '';
		const { code } = await builtFrom(entry, inside ? inPixels(css) : '');
		const hash = createHash('sha256').update(code).digest('hex').slice(0, 12);
		const gzipped = weightOf(code) + (inside ? 0 : weightOf(css));
		bundles.set(name, { name: `${name}-${hash}.js`, code, css: inside ? '' : css, gzipped });
	}
	for (const { what, of, most } of BUDGETS) {
		const weight = of.reduce((sum, name) => sum + bundles.get(name)!.gzipped, 0);
		if (weight <= most) continue;
		throw new Error(
			`The ${what} weighs ${weight} bytes gzipped; it may weigh ${most}. Leave something out of it, or load it later.`
		);
	}
	return [...bundles]
		.map(([name, bundle]) => `export const ${name} = ${JSON.stringify(bundle)};`)
		.join('\n');
}

/** Styles that do not depend on the size of type in the page that they come into. */
const inPixels = (css: string): string =>
	css.replaceAll(/([\d.]+)rem\b/g, (_, rem: string) => `${Number(rem) * 16}px`);

const weightOf = (text: string): number => (text ? gzipSync(text, { level: 9 }).length : 0);

/** One script without imports, and its styles, from an entry of the embed. */
async function builtFrom(entry: string, styles = ''): Promise<Pick<Bundle, 'code' | 'css'>> {
	const output = await build({
		configFile: false,
		mode: 'production',
		root: fileURLToPath(new URL('../..', import.meta.url)),
		publicDir: false,
		logLevel: 'error',
		define: { __STYLES__: JSON.stringify(styles) },
		plugins: [
			withoutTransitions(),
			svelte({ configFile: false, compilerOptions: { runes: true } })
		],
		build: {
			write: false,
			// Styles as they are written: light-dark() follows the theme that an embed asks for.
			cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
			cssCodeSplit: false,
			rolldownOptions: {
				treeshake: {
					// d3-time makes an interval for each unit, local and UTC, by calls that do nothing else.
					manualPureFunctions: ['timeInterval', 'ticker', 'timeWeekday', 'utcWeekday'],
					propertyReadSideEffects: false
				}
			},
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
