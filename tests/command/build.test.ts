import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/command/build.mjs';

const KEPT = 'static/datasets/revisions/of-no-dataset';

describe('a build', () => {
	afterAll(() => {
		rmSync(KEPT, { recursive: true, force: true });
	});

	it('is not made again because a server kept a revision', () => {
		const before = fingerprint();
		mkdirSync(KEPT, { recursive: true });
		writeFileSync(`${KEPT}/sha256-of-it.json`, '{}');
		expect(fingerprint()).toBe(before);
	});

	it('says what it does beside the answers of a command, not among them', () => {
		const preparing = `import { run } from './src/command/install.mjs'; run('vite', ['--version']);`;
		const { stdout, stderr } = spawnSync(
			process.execPath,
			['--input-type=module', '--eval', preparing],
			{ encoding: 'utf8' }
		);
		expect(stdout).toBe('');
		expect(stderr).toMatch(/^vite\//);
	});
});
