import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { minimalDataset } from '../fixtures/minimal-dataset.ts';
import { PASTED_POSTS } from '../fixtures/pasted-posts.ts';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-production-'));
const at = (...path: string[]) => join(folder, ...path);

afterAll(() => {
	rmSync(folder, { recursive: true });
});

/** Runs a program of the build where it was copied to, with nothing in its environment that leads back here. */
function run(program: string, ...args: string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, [`build/${program}`, ...args], {
		cwd: folder,
		encoding: 'utf8',
		env: { PATH: process.env.PATH }
	});
	return { code: status, answer: stdout, stderr };
}

/** The folders of the packages that `npm ci --omit=dev` installs, from that of the project. */
const productionPackages = () =>
	execFileSync('npm', ['ls', '--omit=dev', '--all', '--parseable'], { encoding: 'utf8' })
		.trim()
		.split('\n')
		.map((path) => relative(process.cwd(), path))
		.filter((path) => path !== '');

describe('the build, copied with package.json and what npm ci --omit=dev installs', () => {
	beforeAll(() => {
		for (const one of ['build', 'package.json', 'package-lock.json', ...productionPackages()]) {
			cpSync(one, at(one), { recursive: true });
		}
		writeFileSync(at('study.json'), JSON.stringify(minimalDataset()));
		writeFileSync(at('posts.txt'), PASTED_POSTS);
	});

	it.each(['vite', 'svelte', '@sveltejs/kit', 'd3', 'valibot'])('has no %s', (name) => {
		expect(existsSync(join('node_modules', name))).toBe(true);
		expect(existsSync(at('node_modules', name))).toBe(false);
	});

	it('validates a dataset', () => {
		expect(run('plumbline.js', 'validate', 'study.json')).toEqual({
			code: 0,
			answer: 'study.json: 2 statements, 1 link\n',
			stderr: ''
		});
	});

	it('imports posts', () => {
		const out = ['--adopted', '2021-03-31', '--out', 'valley.json'];
		const { code, stderr } = run('plumbline.js', 'import', 'posts.txt', '--merge', ...out);
		expect(stderr).toContain('valley.json was written');
		expect(code).toBe(0);
		expect(run('plumbline.js', 'validate', 'valley.json').code).toBe(0);
	});

	it('suggests priorities', () => {
		const both = ['--priorities', 'study.json', '--statements', 'study.json', '--json'];
		const { code, answer } = run('plumbline.js', 'suggest', ...both);
		expect(code).toBe(0);
		expect(answer).toContain('{"id":"speech","suggestions":[{"priority":"p1"');
	});

	it('exports a site, its pictures in pixels included', () => {
		const { code, answer, stderr } = run('export.js', './study.json', 'site');
		expect(stderr).toBe('');
		expect(answer).toMatch(/^\d+ files are in site: study, study@[0-9a-f]+\n/);
		expect(code).toBe(0);
		const png = readFileSync(at('site/datasets/study/timeline.png'));
		expect(png.subarray(1, 4).toString()).toBe('PNG');
		expect(readFileSync(at('site/datasets/study/index.html'), 'utf8')).toContain('A minimal study');
	});

	it.each([
		['nothing named', [], 'Say which dataset to export'],
		['a file that is not there', ['./none.json', 'site'], './none.json: there is no such file.'],
		['an address that is none', ['study.json', 'site', 'here'], '“here” is not an address.'],
		['a folder that is a file', ['study.json', 'posts.txt'], 'Could not finish: EEXIST']
	])('refuses to export with %s, in a sentence', (_, args, sentence) => {
		const { code, answer, stderr } = run('export.js', ...args);
		expect(stderr).toContain(sentence);
		expect(stderr).not.toMatch(/\n\s+at /);
		expect(answer).toBe('');
		expect(code).toBe(1);
	});
});
