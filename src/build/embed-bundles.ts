import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Plugin, type Rolldown } from 'vite';
import svelteConfig from '../../svelte.config.js';
import { OLDEST_BROWSERS } from './oldest-browsers.ts';
import { plainPrivateNames, PRIVATE_NAMES } from './plain-private-names.ts';
import { withoutAbortReasons } from './without-abort-reasons.ts';
import { withoutAsync } from './without-async.ts';
import { withoutBoundaries } from './without-boundaries.ts';
import { withoutHasOwn } from './without-has-own.ts';
import { withoutHydration } from './without-hydration.ts';
import { withoutLocalYears } from './without-local-years.ts';
import { withoutProxies } from './without-proxies.ts';
import { withoutStyleTexts } from './without-style-texts.ts';
import { withoutTransitions } from './without-transitions.ts';
import { withoutUnusedD3 } from './without-unused-d3.ts';
import { withPlainColours } from './with-plain-colours.ts';

/** A script that travels into articles, with its styles. */
export interface Bundle {
	/** The name of its file, with the hash of its content: it never means anything else. */
	readonly name: string;
	readonly code: string;
	readonly css: string;
	/** Bytes of script and styles, each gzipped. */
	readonly gzipped: number;
}

const cssHash = svelteConfig.compilerOptions!.cssHash!;

/** A script to build: its entry, the one whose styles go with it, and whether these go inside the script. */
interface Wanted {
	readonly entry: string;
	readonly styles?: string;
	readonly inside?: boolean;
}

const MODULES: Record<string, Record<string, Wanted>> = {
	/** What travels into articles. */
	'virtual:plumbline-bundles': {
		page: { entry: 'embed/page/page.ts', styles: 'embed/page/styles.ts' },
		boot: { entry: 'embed/page/boot.ts' },
		plain: { entry: 'embed/plain/boot.ts', styles: 'embed/plain/styles.ts' },
		loader: { entry: 'embed/host/loader.ts' },
		element: {
			entry: 'embed/element/element.ts',
			styles: 'embed/element/element.ts',
			inside: true
		},
		figures: { entry: 'embed/element/figures.ts', styles: 'embed/element/figures.ts', inside: true }
	},
	/** What an exported site has in place of the app. */
	'virtual:plumbline-site-bundles': {
		page: { entry: 'site/page.ts', styles: 'site/page.ts' },
		embed: { entry: 'site/embed.ts', styles: 'site/embed.ts' }
	},
	/** What a dataset in one file has. */
	'virtual:plumbline-one-page': {
		onePage: { entry: 'site/one-page.ts', styles: 'site/one-page.ts' }
	}
};

/** The most that what a reader of an article loads may weigh: bytes of script and styles, gzipped. */
const BUDGETS: readonly { what: string; of: readonly string[]; most: number }[] = [
	{ what: 'page of an embed', of: ['embed/page/page.ts', 'embed/page/boot.ts'], most: 50_000 },
	{ what: 'page of an embed that stands still', of: ['embed/plain/boot.ts'], most: 8_000 },
	{ what: 'loader', of: ['embed/host/loader.ts'], most: 1_500 }
];

/**
 * Builds scripts that stand outside the app, each one file without imports, and gives them to the server as
 * modules of names beginning with `virtual:plumbline`. A script that weighs too much fails the build.
 */
export function embedBundles(): Plugin {
	return {
		name: 'plumbline-embed-bundles',
		resolveId: { filter: { id: /^virtual:plumbline-/ }, handler: (id) => `\0${id}` },
		load: {
			filter: { id: /^\0virtual:plumbline-/ },
			handler(id) {
				const making = made.get(id) ?? moduleOf(MODULES[id.slice(1)]!);
				made.set(id, making);
				return making;
			}
		},
		watchChange() {
			made.clear();
		}
	};
}

/** Vite makes a plugin for each of its builds; the scripts are the same for all. */
const made = new Map<string, Promise<string>>();

async function moduleOf(wanted: Record<string, Wanted>): Promise<string> {
	const bundles = await Promise.all(
		Object.entries(wanted).map(async ([name, { entry, styles, inside = false }]) => {
			const css = styles ? (await builtFrom(styles)).css : '';
			const { code } = await builtFrom(entry, inside ? inPixels(css) : '');
			const hash = createHash('sha256').update(code).digest('hex').slice(0, 12);
			const gzipped = weightOf(code) + (inside ? 0 : weightOf(css));
			const bundle: Bundle = {
				name: `${name}-${hash}.js`,
				code,
				css: inside ? '' : css,
				gzipped
			};
			return { name, entry, bundle };
		})
	);
	for (const { what, of, most } of BUDGETS) {
		const weight = bundles
			.filter(({ entry }) => of.includes(entry))
			.reduce((sum, { bundle }) => sum + bundle.gzipped, 0);
		if (weight <= most) continue;
		throw new Error(
			`The ${what} weighs ${weight} bytes gzipped; it may weigh ${most}. Leave something out of it, or load it later.`
		);
	}
	return bundles
		.map(({ name, bundle }) => `export const ${name} = ${JSON.stringify(bundle)};`)
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
			withoutHasOwn(),
			withoutLocalYears(),
			withoutHydration(),
			plainPrivateNames(),
			// The page of an exported site is the whole reader: it brushes, too.
			...(entry.startsWith('embed/')
				? [
						withoutAbortReasons(),
						withoutAsync(),
						withoutBoundaries(),
						withoutProxies(),
						withoutStyleTexts(),
						withoutUnusedD3()
					]
				: []),
			svelte({
				configFile: false,
				compilerOptions: { runes: true, discloseVersion: false, cssHash }
			})
		],
		build: {
			write: false,
			target: OLDEST_BROWSERS,
			// Styles as they are written: light-dark() follows the theme that an embed asks for.
			cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
			cssCodeSplit: false,
			rolldownOptions: {
				// No field of a class stands over a setter of the one that it extends.
				transform: {
					assumptions: { setPublicClassFields: true },
					// Nor is one asked for before it has a value.
					typescript: { removeClassFieldsWithoutInitializer: true }
				},
				output: {
					minify: {
						compress: true,
						mangle: true,
						mangleProps: { include: PRIVATE_NAMES, reserved: ['id'] }
					}
				},
				treeshake: {
					// Calls that do nothing but make something: d3-time an interval for each unit, local and UTC,
					// d3-array its searches.
					manualPureFunctions: ['timeInterval', 'ticker', 'timeWeekday', 'utcWeekday', 'bisector'],
					propertyReadSideEffects: false
				}
			},
			lib: {
				entry: fileURLToPath(new URL(`../lib/${entry}`, import.meta.url)),
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
		css: withPlainColours(
			files
				.map((file) => (file.type === 'asset' ? String(file.source) : ''))
				.join('')
				// Without the note that Vite leaves for itself.
				.replace(/\/\*.*?\*\//g, '')
		)
	};
}
