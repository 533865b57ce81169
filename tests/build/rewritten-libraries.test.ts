import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { withoutHasOwn } from '../../src/build/without-has-own.ts';
import { withoutLocalYears } from '../../src/build/without-local-years.ts';
import { withoutTransitions } from '../../src/build/without-transitions.ts';
import { withoutUnaskedPreloads } from '../../src/build/without-unasked-preloads.ts';
import { builtWith } from './built-with.ts';

const PATH = '/of-no-disk/node_modules';
const CLIENT = 'src/runtime/client/client.js'; // of SvelteKit
const installed = (name: string) =>
	readFileSync(createRequire(import.meta.url).resolve(name), 'utf8');

describe('local years', () => {
	const asking = (library: string) => ({
		'/of-no-disk/main.js': `import { utcYear } from 'd3-time';\nconsole.log(utcYear.every(2));`,
		[`${PATH}/d3-time/index.js`]: library,
		[`${PATH}/d3-array/index.js`]: 'export const bisector = () => ({}), tickStep = () => 1;'
	});

	it('are left out of what the installed d3-time becomes', async () => {
		const code = await builtWith(withoutLocalYears(), asking(installed('d3-time')));
		expect(code).toContain('utcYear.every = ');
		expect(code).not.toContain('timeYear.every = ');
	});

	it.each([
		['by another name', 'timeYear.every = ', 'localYear.every = '],
		['in another way', 'timeYear.every = ', 'timeYear["every"] = ']
	])('fail the build where they get their method %s', async (_, known, other) => {
		const library = installed('d3-time').replaceAll(known, other);
		await expect(builtWith(withoutLocalYears(), asking(library))).rejects.toThrow(
			'src/build/without-local-years.ts'
		);
	});

	it('are no matter where there is no d3-time', async () => {
		const code = await builtWith(withoutLocalYears(), { '/of-no-disk/main.js': 'console.log(1);' });
		expect(code).toContain('console.log(1)');
	});
});

describe('own names in libraries', () => {
	const asking = (library: string) => ({
		'/of-no-disk/main.js': `import { has } from 'library';\nconsole.log(has({}, 'a'));`,
		[`${PATH}/library/index.js`]: library
	});

	it('are asked for as old browsers can', async () => {
		const library = 'export const has = (of, name) => Object.hasOwn(of, name);';
		const code = await builtWith(withoutHasOwn(), asking(library));
		expect(code).toContain('Object.prototype.hasOwnProperty.call(of, name)');
		expect(code).not.toContain('hasOwn(');
	});

	it.each([
		'export const has = Object.hasOwn;',
		'export const has = (...all) => Object.hasOwn.apply(null, all);',
		'export const has = (...all) => Object?.hasOwn(...all);',
		'const name = "hasOwn", { hasOwn } = Object;\nexport const has = hasOwn;',
		'const { hasOwn: own, keys } = Object;\nexport const has = (a, b) => own(a, b) && keys(a);'
	])('fail the build where they are asked for otherwise: %s', async (library) => {
		await expect(builtWith(withoutHasOwn(), asking(library))).rejects.toThrow(
			'src/build/without-has-own.ts'
		);
	});
});

describe('transitions of d3', () => {
	const LIBRARIES = {
		[`${PATH}/d3-transition/index.js`]:
			'export const interrupt = () => console.log("interrupted");',
		[`${PATH}/d3-interpolate/index.js`]: 'export const interpolate = () => console.log("between");'
	};
	const zoom = `import { interrupt } from 'd3-transition';\nexport const zoom = () => interrupt();`;
	const main = `import { zoom } from 'd3-zoom';\nzoom();`;

	it('stay out, where zoom and brush name them', async () => {
		const code = await builtWith(withoutTransitions(), {
			'/of-no-disk/main.js': main,
			[`${PATH}/d3-zoom/index.js`]: zoom,
			...LIBRARIES
		});
		expect(code).not.toContain('interrupted');
	});

	it.each([
		[
			'from a part of the library',
			zoom.replace("'d3-transition'", "'d3-transition/index.js'"),
			main
		],
		[
			'by something else',
			'export const zoom = () => 1;',
			`${main}\n${zoom.split('\n')[0]!}\ninterrupt();`
		]
	])('fail the build where they come in %s', async (_, library, entry) => {
		await expect(
			builtWith(withoutTransitions(), {
				'/of-no-disk/main.js': entry,
				[`${PATH}/d3-zoom/index.js`]: library,
				...LIBRARIES
			})
		).rejects.toThrow('src/build/without-transitions.ts');
	});
});

describe('links that are loaded ahead', () => {
	const require = createRequire(import.meta.url);
	const kit = readFileSync(
		require.resolve('@sveltejs/kit/package.json').replace(/package\.json$/, CLIENT),
		'utf8'
	);
	/** Only how it finds them: the rest asks for what only a whole app has. */
	const finding = (client: string) => ({
		'/of-no-disk/main.js': `import { find } from '@sveltejs/kit/${CLIENT}';\nconsole.log(find(document));`,
		[`${PATH}/@sveltejs/kit/${CLIENT}`]: client
	});

	it('are found by the installed SvelteKit in the one place that is rewritten', () => {
		expect(kit.split("container.querySelectorAll('a')")).toHaveLength(2);
	});

	it('are those that say so, or stand in what does', async () => {
		const client =
			"export const find = (container) => [...container.querySelectorAll('a')].length;";
		const code = await builtWith(withoutUnaskedPreloads(), finding(client));
		expect(code).toContain(':is([data-sveltekit-preload-code] a, a[data-sveltekit-preload-code])');
	});

	it('fail the build where SvelteKit finds them in another way', async () => {
		const client = 'export const find = (container) => container.links.length;';
		await expect(builtWith(withoutUnaskedPreloads(), finding(client))).rejects.toThrow(
			'src/build/without-unasked-preloads.ts'
		);
	});
});
