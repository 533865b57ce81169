import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { utcTickInterval } from 'd3';
import { describe, expect, it } from 'vitest';
import { plainPrivateNames } from '../../src/build/plain-private-names.ts';
import { withoutAbortReasons } from '../../src/build/without-abort-reasons.ts';
import { withoutAsync } from '../../src/build/without-async.ts';
import { withoutBoundaries } from '../../src/build/without-boundaries.ts';
import { withoutProxies } from '../../src/build/without-proxies.ts';
import { withoutStyleTexts } from '../../src/build/without-style-texts.ts';
import { withoutUnusedD3 } from '../../src/build/without-unused-d3.ts';
import { builtWith } from './built-with.ts';

const MAIN = '/of-no-disk/main.js';
const PATH = '/of-no-disk/node_modules';
const { resolve } = createRequire(import.meta.url);
const installed = (name: string) => readFileSync(resolve(name), 'utf8');
const svelte = (file: string) =>
	readFileSync(resolve('svelte/package.json').replace('package.json', `src/${file}`), 'utf8');

describe('what an embed never calls of d3', () => {
	const asking = (main: string, zoom = installed('d3-zoom')) => ({
		[MAIN]: main,
		[`${PATH}/d3-zoom/index.js`]: zoom,
		...Object.fromEntries(
			['d3-selection', 'd3-drag', 'd3-dispatch'].map((name) => [
				`${PATH}/${name}/index.js`,
				installed(name)
			])
		),
		[`${PATH}/d3-interpolate/index.js`]: 'export const interpolateZoom = () => 1;',
		[`${PATH}/d3-transition/index.js`]: 'export const interrupt = () => 1;'
	});
	const main = `import { zoom } from 'd3-zoom';\nconsole.log(zoom());`;

	it('is left out of what the installed d3 becomes, and what zooming rests on stays', async () => {
		const code = await builtWith(withoutUnusedD3(), asking(main));
		for (const name of [
			...['selection_append', 'rescaleX', 'zoom.scaleTo', 'ClassList', 'DragEvent'],
			...['createSVGPoint', 'SVGElement', '__noselect']
		]) {
			expect(code).not.toContain(name);
		}
		for (const name of ['call', 'datum', 'each', 'filter', 'node', 'on', 'property', 'style']) {
			expect(code).toMatch(new RegExp(`\\b${name}: selection_${name}\\b`));
		}
	});

	it('leaves the steps of ticks as they are, over every window that is a day or longer', async () => {
		const code = await builtWith(withoutUnusedD3(), {
			[MAIN]: `import { utcTickInterval } from 'd3-time';\nglobalThis.__steps = utcTickInterval;`,
			[`${PATH}/d3-time/index.js`]: installed('d3-time'),
			[`${PATH}/d3-array/index.js`]: installed('d3-array')
		});
		for (const name of [
			'bisector(([',
			'millisecond.every',
			'interval.round',
			'[second,',
			'[minute,  1,'
		])
			expect(code).not.toContain(name);
		const held = globalThis as { __steps?: typeof utcTickInterval };
		await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
		const start = new Date(Date.UTC(2023, 3, 5));
		for (let days = 1; days < 300_000; days *= 1.07) {
			const end = new Date(start.getTime() + days * 86_400_000);
			for (const count of [2, 5, 13, 23, 52]) {
				const [own, d3s] = [held.__steps!, utcTickInterval].map((stepOf) =>
					stepOf(start, end, count)!.range(start, end).map(Number)
				);
				expect(own).toEqual(d3s);
			}
		}
	});

	it('fails the build where d3-zoom calls for more', async () => {
		const zoom = installed('d3-zoom').replace('.property("__zoom"', '.classed("zooms", true)$&');
		await expect(builtWith(withoutUnusedD3(), asking(main, zoom))).rejects.toThrow(
			'calls classed: keep it in src/build/without-unused-d3.ts'
		);
	});

	it('fails the build where d3 is written otherwise', async () => {
		const zoom = installed('d3-zoom').replace('zoom.transform = ', 'zoom["transform"] = ');
		await expect(builtWith(withoutUnusedD3(), asking(main, zoom))).rejects.toThrow(
			'src/build/without-unused-d3.ts'
		);
	});
});

describe('boundaries', () => {
	const RENDER = '/of-no-disk/svelte/src/internal/client/render.js';
	const transformed = (code: string) =>
		builtWith(withoutBoundaries(), {
			[RENDER]: code,
			'/of-no-disk/./reactivity/effects.js': 'export const branch = (draw) => draw();',
			'/of-no-disk/./dom/blocks/boundary.js': 'export const boundary = () => console.log("bound");'
		});

	it('are left out where Svelte mounts, and what stands inside is drawn', async () => {
		const [line] = /import \{ boundary \}.*\n/.exec(svelte('internal/client/render.js'))!;
		const code = await transformed(`${line}boundary(1, {}, (at) => console.log(at));`);
		expect(code).not.toContain('bound"');
		expect(code).toContain('console.log(at)');
	});

	it('fail the build where Svelte gets them otherwise', async () => {
		await expect(transformed(`console.log('mounts')`)).rejects.toThrow(
			'src/build/without-boundaries.ts'
		);
	});
});

describe('waiting in markup', () => {
	const ASYNC = '/of-no-disk/svelte/src/internal/client/reactivity/async.js';
	const [flatten] = /export function flatten[\s\S]*?\n\}\n/.exec(
		svelte('internal/client/reactivity/async.js')
	)!;

	it('is left out of the installed Svelte, and what an expression depends on stays', async () => {
		const code = await builtWith(withoutAsync(), {
			[ASYNC]: `const derived = (one) => one();\n${flatten}flatten([], [() => 'here'], [], console.log);`
		});
		expect(code).toContain('sync.map(derived)');
		expect(code).not.toContain('pending');
	});

	it('fails the build where Svelte is written otherwise', async () => {
		await expect(builtWith(withoutAsync(), { [ASYNC]: 'waits();' })).rejects.toThrow(
			'src/build/without-async.ts'
		);
	});

	it('fails the build where something waits all the same', async () => {
		const waits = { '/of-no-disk/main.js': `console.log('async_derived_orphan');` };
		await expect(builtWith(withoutAsync(), waits)).rejects.toThrow('src/build/without-async.ts');
	});
});

describe('why an effect was aborted', () => {
	const CONSTANTS = '/of-no-disk/svelte/src/internal/client/constants.js';

	it('is left out of the installed Svelte', async () => {
		const [reason] = /export const STALE_REACTION[\s\S]*?\n\}\)\(\);/.exec(
			svelte('internal/client/constants.js')
		)!;
		const code = await builtWith(withoutAbortReasons(), {
			[CONSTANTS]: `${reason}console.log(STALE_REACTION);`
		});
		expect(code).toContain('console.log');
		expect(code).not.toContain('extends Error');
	});

	it('fails the build where Svelte is written otherwise', async () => {
		await expect(builtWith(withoutAbortReasons(), { [CONSTANTS]: 'aborts();' })).rejects.toThrow(
			'src/build/without-abort-reasons.ts'
		);
	});

	it('fails the build where something asks for it all the same', async () => {
		const asks = { [MAIN]: `console.log('get_abort_signal_outside_reaction');` };
		await expect(builtWith(withoutAbortReasons(), asks)).rejects.toThrow(
			'src/build/without-abort-reasons.ts'
		);
	});
});

describe('proxies of state', () => {
	const [making, refusing] = withoutProxies();

	it.each(['sources.js', 'props.js'])('are not made by the installed %s', async (file) => {
		const kept = svelte(`internal/client/reactivity/${file}`).match(/^.*\bproxy\(value\).*$/m)![0];
		const path = `/of-no-disk/svelte/src/internal/client/reactivity/${file}`;
		const code = await builtWith(making!, {
			[path]: `export const of = (value, should_proxy, runes, bindable, mutation, get, d) => {\n${kept}\nreturn [value, new_value]; };\nconsole.log(of);`
		});
		expect(code).not.toContain('proxy(value)');
	});

	it('fail the build where Svelte makes them otherwise', async () => {
		const path = '/of-no-disk/svelte/src/internal/client/reactivity/props.js';
		await expect(builtWith(making!, { [path]: 'proxied(1);' })).rejects.toThrow(
			'src/build/without-proxies.ts'
		);
	});

	it.each([
		['an object', 'const open = $.state($.proxy({ at: 1 }));', false],
		['what may become one', '$.set(open, value, true);', false],
		['raw state', '$.set(open, value);', true],
		['whether something is so', '$.set(open, true);', true]
	])('have the build judge %s', async (_, code, passes) => {
		const built = builtWith(refusing!, {
			'/of-no-disk/State.svelte': `const $ = globalThis.$;\n${code}`
		});
		await (passes
			? expect(built).resolves.toContain('$')
			: expect(built).rejects.toThrow('$state.raw'));
	});
});

describe('texts of styles', () => {
	const [making, refusing] = withoutStyleTexts();
	const path = '/of-no-disk/svelte/src/internal/shared/attributes.js';

	it('are not taken apart by the installed Svelte, and directives are kept', async () => {
		const installed = svelte('internal/shared/attributes.js');
		const toStyle = installed.slice(installed.indexOf('export function to_style'));
		const code = await builtWith(making!, {
			[path]: `const append_styles = (styles) => Object.keys(styles).join();
const to_css_name = (name) => name;
${toStyle}
console.log(to_style(globalThis.text, { top: 1 }));`
		});
		expect(code).toContain('append_styles');
		expect(code).not.toContain('to_css_name');
	});

	it('fail the build where Svelte takes them apart otherwise', async () => {
		await expect(builtWith(making!, { [path]: 'console.log(1);' })).rejects.toThrow(
			'src/build/without-style-texts.ts'
		);
	});

	it.each([
		['directives', "$.set_style(div, '', styles, { top });", true],
		['a text', '$.set_style(div, text);', false],
		['a text beside directives', "$.set_style(div, 'color: red', styles, { top });", false]
	])('have the build judge %s', async (_, code, passes) => {
		const built = builtWith(refusing!, {
			'/of-no-disk/Style.svelte': `const $ = globalThis.$;\n${code}`
		});
		await (passes
			? expect(built).resolves.toContain('$')
			: expect(built).rejects.toThrow('style directives'));
	});
});

describe('private names of classes', () => {
	it('become ordinary ones, and words that look alike stay', async () => {
		const code = await builtWith(plainPrivateNames(), {
			[MAIN]: `class Count { #at = 1; #step() { return this.#at++; } next() { return this.#step(); } }
console.log(new Count().next(), '#at #fff');`
		});
		expect(code).toContain('this.private_at++');
		expect(code).toContain('this.private_step()');
		expect(code).toContain('#at #fff');
	});
});
