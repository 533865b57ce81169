import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { AREAS, areaTable, D3, ROOMS, roomTable, SURFACES, surfaceTable } from './areas.mjs';

const ROOT = join(import.meta.dirname, '..');
const SRC = join(ROOT, 'src');

/** One file each, for a library that owns elements of the page. */
const SOLE: Record<string, RegExp> = {
	zoom: /zoomable\.ts$/,
	brushX: /brushable\.svelte\.ts$/,
	select: /(zoomable|brushable\.svelte)\.ts$/
};

interface Import {
	/** From `src`, as `lib/study/lane.ts` or `routes/+page.svelte`. */
	readonly file: string;
	readonly from: string;
	readonly names: readonly string[];
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
	/\.(ts|svelte|mjs)$/.test(file)
);
const imports = files.flatMap((file) => importsOf(join(SRC, file)));

function importsOf(path: string): Import[] {
	const text = readFileSync(path, 'utf8');
	const code = path.endsWith('.svelte')
		? [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, inner]) => inner).join('\n')
		: text;
	const source = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
	const file = relative(SRC, path);
	const imports: Import[] = [];
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
			imports.push({ file, from: node.moduleSpecifier.text, names });
		}
		if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
			const [from] = node.arguments;
			if (from && ts.isStringLiteral(from)) imports.push({ file, from: from.text, names: ['*'] });
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return imports;
}

const isOwn = ({ from }: Import): boolean => from.startsWith('.') || from.startsWith('#lib/');

/** What an import reaches, from `src`. */
const pathOf = ({ file, from }: Import): string =>
	from.startsWith('#lib/') ? `lib/${from.slice(5)}` : normalize(join(dirname(file), from));

/** The area of a file of the library; null for what stands outside it. */
const areaOf = (file: string): string | null =>
	file.startsWith('lib/') ? file.split('/')[1]! : null;

/** The folder of `src` that a file stands in. */
const folderOf = (file: string): string => file.split('/')[0]!;

const packageOf = (from: string): string =>
	from.startsWith('node:') ? 'node:*' : from.split('/', from.startsWith('@') ? 2 : 1).join('/');

const formatImports = (strays: readonly Import[]): string[] =>
	strays.map(({ file, from }) => `${file} imports ${from}`);

/** What each file reaches of the others. */
const graph = new Map(files.map((file) => [file, new Set<string>()]));
for (const one of imports) if (isOwn(one)) graph.get(one.file)!.add(pathOf(one));

/** Files that reach themselves by way of others, as they stand in a circle. */
function circles(): string[][] {
	const circles: string[][] = [];
	const done = new Set<string>();
	const walk = (file: string, above: readonly string[]) => {
		const at = above.indexOf(file);
		if (at >= 0) circles.push([...above.slice(at), file]);
		if (at >= 0 || done.has(file)) return;
		for (const next of graph.get(file) ?? []) walk(next, [...above, file]);
		done.add(file);
	};
	for (const file of graph.keys()) walk(file, []);
	return circles;
}

describe('who may import whom', () => {
	it('knows every area, and reads enough imports to mean something', () => {
		expect(imports.length).toBeGreaterThan(1500);
		expect(readdirSync(join(SRC, 'lib')).sort()).toEqual(Object.keys(AREAS).sort());
	});

	it('is what CONTRIBUTING.md shows (npm run areas)', () => {
		const shown = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
		const rows = shown.split('\n').filter((line) => line.startsWith('|'));
		expect(rows).toEqual(
			expect.arrayContaining([
				...[areaTable(), roomTable(), surfaceTable()].flatMap((table) => table.split('\n'))
			])
		);
	});

	it.each(Object.entries(AREAS))('%s imports only what it may', (area, may) => {
		const strays = imports
			.filter(({ file }) => areaOf(file) === area)
			.filter((one) => {
				if (!isOwn(one)) return !may.packages.includes(packageOf(one.from));
				const target = areaOf(pathOf(one));
				return target === null || (target !== area && !may.areas.includes(target));
			});
		expect(formatImports(strays)).toEqual([]);
	});

	it.each(Object.entries(AREAS))('%s may import only what stands below it', (area, { areas }) => {
		const order = Object.keys(AREAS);
		expect(areas.filter((one) => order.indexOf(one) >= order.indexOf(area))).toEqual([]);
	});

	describe.each(Object.entries(ROOMS))('within %s', (area, rooms) => {
		const roomOf = (file: string): string | null => {
			const above = `lib/${area}/`;
			if (!file.startsWith(above)) return null;
			const [room, ...rest] = file.slice(above.length).split('/');
			return rest.length > 0 ? room! : null;
		};

		it('every room is known', () => {
			const existing = new Set(files.map(roomOf).filter((room) => room !== null));
			expect([...existing].sort()).toEqual(Object.keys(rooms).sort());
		});

		it.each(Object.entries(rooms))('%s may import only what stands below it', (room, may) => {
			const order = Object.keys(rooms);
			expect(may.filter((one) => order.indexOf(one) >= order.indexOf(room))).toEqual([]);
			expect(order).toEqual(expect.arrayContaining(may));
		});

		it.each(Object.entries(rooms))('%s imports only what it may', (room, may) => {
			const strays = imports.filter((one) => {
				const target = isOwn(one) ? roomOf(pathOf(one)) : null;
				return roomOf(one.file) === room && target !== null && ![room, ...may].includes(target);
			});
			expect(formatImports(strays)).toEqual([]);
		});
	});

	it('knows the rooms of every area and room that has folders', () => {
		const folders = files
			.filter((file) => file.startsWith('lib/'))
			.map((file) => dirname(dirname(file)).slice('lib/'.length))
			.filter((above) => above !== '');
		expect([...new Set(folders)].filter((above) => !(above in ROOMS))).toEqual([]);
	});

	it('nothing imports itself by way of others', () => {
		expect(circles().map((circle) => circle.join(' → '))).toEqual([]);
	});

	it('takes from the reader only components, where no reader is', () => {
		const strays = imports.filter(
			(one) =>
				['files', 'embed'].includes(areaOf(one.file) ?? '') &&
				isOwn(one) &&
				areaOf(pathOf(one)) === 'reader' &&
				!one.from.endsWith('.svelte')
		);
		expect(formatImports(strays)).toEqual([]);
	});

	it('asks the store only through the datasets of a request, in routes', () => {
		const strays = imports.filter(
			(one) => one.file.startsWith('routes/') && isOwn(one) && pathOf(one).includes('/server/')
		);
		expect(formatImports(strays)).toEqual([]);
	});

	it('knows every folder beside the library', () => {
		const folders = new Set(files.filter((file) => file.includes('/')).map(folderOf));
		expect([...folders].sort()).toEqual(['lib', ...Object.keys(SURFACES)].sort());
	});

	it.each(Object.entries(SURFACES))('src/%s imports only what it may', (folder, may) => {
		const strays = imports.filter((one) => {
			if (folderOf(one.file) !== folder || !isOwn(one)) return false;
			const target = pathOf(one);
			if (!target.includes('/') || target.startsWith('../')) return false; // no folder of src
			const area = areaOf(target);
			return area === null
				? ![folder, ...may.folders].includes(folderOf(target))
				: !may.areas.includes(area);
		});
		expect(formatImports(strays)).toEqual([]);
	});

	it('takes from d3 only what an area is for, by name', () => {
		const allowed: Partial<Record<string, RegExp>> = D3;
		const strays = imports
			.filter(({ from, file }) => from === 'd3' && areaOf(file) !== null)
			.flatMap(({ file, names }) =>
				names
					.filter((name) => !allowed[areaOf(file)!]?.test(name))
					.map((name) => `${file} imports ${name}`)
			);
		expect(strays).toEqual([]);
	});

	it.each(Object.entries(SOLE))('only one file knows d3’s %s', (name, file) => {
		const strays = imports.filter((one) => one.names.includes(name) && !file.test(one.file));
		expect(strays.map((one) => one.file)).toEqual([]);
	});

	describe('the script of an embed’s page', () => {
		const reached = new Set(['lib/embed/page/page.ts']);
		for (const file of reached) for (const next of graph.get(file) ?? []) reached.add(next);
		const from = imports.filter(({ file }) => reached.has(file));

		it('carries no table of messages', () => {
			expect(reached.size).toBeGreaterThan(30);
			expect(
				[...reached].filter((file) => /^lib\/messages\/(english|arabic|russian)/.test(file))
			).toEqual([]);
		});

		it('takes from date-fns one function at a time, and never one that formats', () => {
			const taken = from.filter((one) => packageOf(one.from) === 'date-fns');
			expect(taken.length).toBeGreaterThan(0);
			expect(
				formatImports(taken.filter((one) => !/^date-fns\/(?!format)\w+$/.test(one.from)))
			).toEqual([]);
		});
	});

	it('keeps node, and what is compiled for it, to the folders of the server', () => {
		const strays = imports.filter(
			({ from, file }) =>
				/^(node:|@resvg\/|libsql$|pg$|kysely$)/.test(from) &&
				/^lib\//.test(file) &&
				!/^lib\/(store|files|answers)\/server\//.test(file)
		);
		expect(strays.map(({ file }) => file)).toEqual([]);
	});
});
