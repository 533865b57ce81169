import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { licencesOf } from '../../src/build/licences.js';

const licences = licencesOf('.');
const named = [...licences.matchAll(/^((?:@[\w.-]+\/)?[\w.-]+) \d+\.\d+\.\d+\S*: (.*)$/gm)];

it('has a notice of every package that the app is made of, and of what these depend on', () => {
	const names = named.map(([, name]) => name);
	for (const name of [
		'svelte',
		'd3',
		'd3-scale',
		'valibot',
		'idb-keyval',
		'@resvg/resvg-js',
		'sirv'
	]) {
		expect(names).toContain(name);
	}
	expect(names).toContain('@expo-google-fonts/noto-sans');
	for (const name of ['noto-sans', 'noto-serif', 'noto-sans-arabic', 'noto-naskh-arabic']) {
		expect(names).toContain(`@fontsource/${name}`);
	}
	expect(new Set(names).size).toBeGreaterThan(40);
});

it('has the words of each licence', () => {
	expect(licences).toContain('Permission to use, copy, modify, and/or distribute this software');
	expect(licences).toContain(readFileSync('node_modules/svelte/LICENSE.md', 'utf8').trim());
	expect(licences).toContain(
		readFileSync('node_modules/@fontsource/noto-serif/LICENSE', 'utf8').trim()
	);
});

it('leaves out what only builds and tests', () => {
	const names = named.map(([, name]) => name);
	for (const name of ['vite', 'vitest', 'eslint', 'rollup']) expect(names).not.toContain(name);
});
