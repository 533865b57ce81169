import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { NODE_VERSIONS, OLDEST_NODE, runsInNode } from '../../src/command/node-versions.mjs';

interface Manifest {
	readonly engines: { readonly node: string };
	readonly devDependencies: Readonly<Record<string, string>>;
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

it.each([
	['18.20.4', false],
	['20.18.3', false],
	['20.19.0', true],
	['20.20.2', true],
	['21.7.3', false],
	['22.12.0', false],
	['22.13.0', true],
	['23.11.0', false],
	['24.0.0', true],
	['26.1.0', true]
])('in Node %s it runs: %s', (version, runs) => {
	expect(runsInNode(version)).toBe(runs);
});

it('is what package.json, its lock and the README name', () => {
	const [oldest, middle, newest] = NODE_VERSIONS;
	const { engines, devDependencies } = read('package.json') as Manifest;
	expect(engines.node).toBe(`^${oldest} || ^${middle} || >=${newest}`);
	const { packages } = read('package-lock.json') as { packages: Record<'', Manifest> };
	expect(packages[''].engines).toEqual(engines);
	expect(devDependencies['@types/node']).toMatch(/^\^20\.19\./);
	expect(OLDEST_NODE).toBe(`node${oldest}`);
	for (const page of ['README.md', 'CONTRIBUTING.md']) {
		expect(readFileSync(page, 'utf8')).toContain(
			`Node ${oldest}, ${middle}, or ${newest} and later`
		);
	}
});
