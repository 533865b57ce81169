import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const unit = readFileSync('deploy/plumbline.service', 'utf8');
const hasSystemd = !spawnSync('systemd-analyze', ['--version']).error;

if (!hasSystemd) console.log('There is no systemd here: the unit of docs/running.md is not tried.');

it.skipIf(!hasSystemd)('the unit of systemd is one that it takes, and keeps the server in', () => {
	const folder = mkdtempSync(join(tmpdir(), 'plumbline-unit-'));
	const path = join(folder, 'plumbline.service');
	// Whether Node is at /usr/bin is a matter of the machine.
	writeFileSync(path, unit.replace('/usr/bin/node', process.execPath));
	const verified = spawnSync('systemd-analyze', ['verify', path], { encoding: 'utf8' });
	expect(verified.stderr + verified.stdout).toBe('');
	expect(verified.status).toBe(0);
	rmSync(folder, { recursive: true });
});

it('every variable that the server reads is explained', () => {
	const sources = [
		...readdirSync('src/start').map((file) => `src/start/${file}`),
		...['src/hooks.server.ts', 'src/lib/answers/server/host-limits.ts']
	];
	const read = sources.flatMap((file) =>
		[
			...readFileSync(file, 'utf8').matchAll(/(?:env\.|')([A-Z]+(?:_[A-Z]+)+|HOST|PORT|ORIGIN)\b/g)
		].map(([, name]) => name!)
	);
	const errorCode = /^(E[A-Z]+|ERR_|HPE_)/;
	const names = new Set(read.filter((name) => !errorCode.test(name)));
	expect(names.size).toBeGreaterThan(15);
	const explained = readFileSync('docs/running.md', 'utf8');
	expect([...names].filter((name) => !explained.includes(`\`${name}`))).toEqual([]);
});

it('the unit and the container set only variables that the server reads', () => {
	const explained = readFileSync('docs/running.md', 'utf8');
	const container = readFileSync('deploy/Containerfile', 'utf8');
	const set = [...(unit + container).matchAll(/\b(PLUMBLINE_[A-Z_]+)=/g)].map(([, name]) => name!);
	expect(set.length).toBeGreaterThan(5);
	expect(set.filter((name) => !explained.includes(`\`${name}`))).toEqual([]);
});
