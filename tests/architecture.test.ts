import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const LIB = join(ROOT, 'src/lib');

/** Who may import whom, and the packages that only they may touch. CONTRIBUTING.md tells why. */
const AREAS: Record<string, { areas: string[]; packages: string[] }> = {
	base: { areas: [], packages: [] },
	dates: { areas: ['base'], packages: ['d3'] },
	model: { areas: ['base', 'dates'], packages: ['valibot', '@noble/hashes', 'd3'] },
	words: { areas: ['base', 'dates', 'model'], packages: [] },
	intake: {
		areas: ['base', 'dates', 'model'],
		packages: [
			...['@noble/hashes', '@streamparser/json', 'chrono-node', 'fflate', 'htmlparser2'],
			'saxes'
		]
	},
	link: {
		areas: ['base', 'dates', 'model'],
		packages: [
			...['@noble/hashes', 'approx-string-match', 'i18n-iso-countries', 'snowball-stemmers'],
			'stopword'
		]
	},
	compare: { areas: ['base', 'dates', 'model', 'words'], packages: ['d3'] },
	timeline: {
		areas: ['base', 'dates', 'model', 'words', 'compare'],
		packages: ['svelte', 'd3']
	},
	reader: {
		areas: ['base', 'dates', 'model', 'words', 'link', 'compare', 'timeline', 'ui'],
		packages: ['svelte', 'minisearch']
	},
	files: {
		areas: ['base', 'dates', 'model', 'words', 'compare', 'timeline', 'reader'],
		packages: ['svelte', 'd3', '@resvg/resvg-js', 'node:*']
	},
	embed: {
		areas: ['base', 'dates', 'model', 'words', 'compare', 'timeline', 'reader'],
		packages: ['svelte', 'virtual:plumbline-bundles']
	},
	site: {
		areas: [
			...['base', 'dates', 'model', 'compare', 'timeline', 'reader', 'files', 'embed', 'store'],
			'ui'
		],
		packages: ['svelte', 'virtual:plumbline-site-bundles']
	},
	builder: {
		areas: [
			...['base', 'dates', 'model', 'words', 'compare', 'timeline', 'reader', 'files', 'embed'],
			'ui'
		],
		packages: ['svelte']
	},
	workbench: {
		areas: [
			...['base', 'dates', 'model', 'words', 'intake', 'link', 'compare', 'timeline', 'reader'],
			'ui'
		],
		packages: ['svelte', 'idb-keyval']
	},
	store: { areas: ['base', 'dates', 'model'], packages: ['node:*'] },
	answers: {
		areas: [
			...['base', 'dates', 'model', 'compare', 'reader', 'files', 'embed', 'builder', 'store']
		],
		packages: ['svelte', 'node:*']
	},
	ui: { areas: ['base'], packages: ['svelte'] }
};

/** Names of d3 that an area may import: the package is whole, the areas are not. */
const D3: Record<string, RegExp> = {
	dates: /^(utc|CountableTimeInterval$)/,
	model: /^random/,
	files: /^csvFormat/,
	compare: /^(bisect|quantile|ascending|random)/,
	timeline: /^(utc|ticks$|zoom|brush|select$|pointer$|D3(Zoom|Brush)Event$|ZoomTransform$)/
};

/** One file each, for a library that owns elements of the page. */
const SOLE: Record<string, RegExp> = {
	zoom: /zoomable\.ts$/,
	brushX: /brushable\.svelte\.ts$/,
	select: /(zoomable|brushable\.svelte)\.ts$/
};

interface Import {
	readonly file: string;
	readonly area: string;
	readonly from: string;
	readonly names: readonly string[];
}

const areaOf = (file: string): string => file.split('/')[0]!;

const imports = readdirSync(LIB, { recursive: true, encoding: 'utf8' })
	.filter((file) => /\.(ts|svelte)$/.test(file))
	.flatMap((file) => importsOf(join(LIB, file)));

function importsOf(path: string): Import[] {
	const text = readFileSync(path, 'utf8');
	const code = path.endsWith('.svelte')
		? [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, inner]) => inner).join('\n')
		: text;
	const source = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
	const file = relative(LIB, path);
	const found: Import[] = [];
	const visit = (node: ts.Node) => {
		if (
			(ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
			node.moduleSpecifier &&
			ts.isStringLiteral(node.moduleSpecifier)
		) {
			const bindings = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : undefined;
			const names =
				bindings && ts.isNamedImports(bindings)
					? bindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text)
					: ['*'];
			found.push({ file, area: areaOf(file), from: node.moduleSpecifier.text, names });
		}
		if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
			const [from] = node.arguments;
			if (from && ts.isStringLiteral(from)) {
				found.push({ file, area: areaOf(file), from: from.text, names: ['*'] });
			}
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found;
}

const isOwn = (from: string): boolean => from.startsWith('.') || from.startsWith('#lib/');

const pathOf = ({ file, from }: Import): string =>
	from.startsWith('#lib/') ? from.slice(5) : normalize(join(dirname(file), from));

const targetOf = (one: Import): string => areaOf(pathOf(one));

const packageOf = (from: string): string =>
	from.startsWith('node:') ? 'node:*' : from.split('/', from.startsWith('@') ? 2 : 1).join('/');

describe('who may import whom', () => {
	it('knows every area, and reads enough imports to mean something', () => {
		expect(imports.length).toBeGreaterThan(150);
		expect(readdirSync(LIB).sort()).toEqual(Object.keys(AREAS).sort());
	});

	it.each(Object.entries(AREAS))('%s imports only what it may', (area, may) => {
		const strays = imports
			.filter((one) => one.area === area)
			.filter((one) =>
				isOwn(one.from)
					? targetOf(one) !== area && !may.areas.includes(targetOf(one))
					: !may.packages.includes(packageOf(one.from))
			)
			.map(({ file, from }) => `${file} imports ${from}`);
		expect(strays).toEqual([]);
	});

	it('takes from d3 only what an area is for, by name', () => {
		const strays = imports
			.filter(({ from }) => from === 'd3')
			.flatMap(({ file, area, names }) =>
				names.filter((name) => !D3[area]?.test(name)).map((name) => `${file} imports ${name}`)
			);
		expect(strays).toEqual([]);
	});

	it.each(Object.entries(SOLE))('only one file knows d3’s %s', (name, file) => {
		const strays = imports.filter((one) => one.names.includes(name) && !file.test(one.file));
		expect(strays.map((one) => one.file)).toEqual([]);
	});

	it('keeps the tables of words out of the script of an embed’s page', () => {
		const reached = new Set(['embed/page.ts']);
		for (const file of reached) {
			for (const one of imports) if (one.file === file && isOwn(one.from)) reached.add(pathOf(one));
		}
		expect(reached.size).toBeGreaterThan(30);
		expect([...reached].filter((file) => /^words\/(english|arabic|russian)/.test(file))).toEqual(
			[]
		);
	});

	it('keeps node, and what is compiled for it, to the folders of the server', () => {
		const strays = imports.filter(
			({ from, file }) =>
				/^(node:|@resvg\/)/.test(from) && !/^(store|files|answers)\/server\//.test(file)
		);
		expect(strays.map(({ file }) => file)).toEqual([]);
	});
});
