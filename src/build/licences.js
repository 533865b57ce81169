import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';

/** What the built app has beside what its sources name: what serves it, and what its libraries are made with. */
const ALWAYS = ['svelte', '@sveltejs/kit', '@sveltejs/adapter-node'];
/** Packages of these stand in no build: they make it. */
const MAKERS = /^(vite|rollup|@rollup\/.*|@types\/.*|typescript|@sveltejs\/vite-plugin-svelte)$/;
const IMPORT = /(?:from|import)\s*\(?\s*'([^'./#$][^']*)'/g;
/** What styles bring along: fonts. */
const BROUGHT = /url\('((?:@[\w-]+\/)?[\w-]+)\//g;
const NOTICE = /^(licen[cs]e|copying|notice|ofl)/i;

/**
 * The licences of the packages that a build may hold: those that its sources import, and what these depend on.
 * Rather one too many than one too few.
 * @param {string} root of the project
 * @returns {string} a text with every notice
 */
export function licencesOf(root) {
	/** @type {Map<string, string>} */
	const folders = new Map();
	/**
	 * @param {string} name
	 * @param {string} from
	 */
	const add = (name, from) => {
		const folder = MAKERS.test(name) ? null : folderOf(name, from, root);
		if (!folder || folders.has(folder)) return;
		folders.set(folder, noticeOf(folder));
		for (const one of Object.keys(packageIn(folder).dependencies ?? {})) add(one, folder);
	};
	const { dependencies = {} } = packageIn(root);
	const own = [...ALWAYS, ...Object.keys(dependencies), ...importedIn(join(root, 'src'))];
	for (const name of own) add(name, root);
	return [...folders.values()].sort().join(`\n${'-'.repeat(80)}\n\n`);
}

/** @param {string} src */
function importedIn(src) {
	const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(ts|svelte|mjs|css)$/.test(file) && !file.startsWith('build/'))
		.sort();
	const names = files.flatMap((file) =>
		[...readFileSync(join(src, file), 'utf8').matchAll(/\.css$/.test(file) ? BROUGHT : IMPORT)].map(
			([, from = '']) => from.split('/', from.startsWith('@') ? 2 : 1).join('/')
		)
	);
	return new Set(names.filter((name) => !isBuiltin(name) && !name.includes(':')));
}

/**
 * Where a package is that a folder imports; null where it is none, or is for another system.
 * @param {string} name
 * @param {string} from
 * @param {string} root
 * @returns {string | null}
 */
function folderOf(name, from, root) {
	const folder = join(from, 'node_modules', name);
	if (existsSync(join(folder, 'package.json'))) return folder;
	return from === root || from === dirname(from) ? null : folderOf(name, dirname(from), root);
}

/**
 * @param {string} folder
 * @returns {{ name: string, version: string, license?: string, author?: string | { name: string }, dependencies?: Record<string, string> }}
 */
function packageIn(folder) {
	/** @type {unknown} */
	const read = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	return /** @type {ReturnType<typeof packageIn>} */ (read);
}

/** @param {string} folder */
function noticeOf(folder) {
	const { name, version, license, author } = packageIn(folder);
	const by = typeof author === 'string' ? author : author?.name;
	const texts = readdirSync(folder)
		.filter((file) => NOTICE.test(file))
		.map((file) => `\n${readFileSync(join(folder, file), 'utf8').trim()}\n`);
	return `${name} ${version}: ${license ?? 'see below'}${by ? `, by ${by}` : ''}\n${texts.join('')}`;
}
