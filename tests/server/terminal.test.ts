import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, it } from 'vitest';

const COMMAND = join(import.meta.dirname, '../../src/command/plumbline.mjs');
const data = mkdtempSync(join(tmpdir(), 'plumbline-terminal-'));
afterAll(() => {
	rmSync(data, { recursive: true });
});

const PASSWORD = 'correct horse battery';

/** The `script` of util-linux, which gives a program a terminal. */
const hasTerminal = /util-linux/.test(
	spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout
);
if (!hasTerminal) console.warn('Skipped: no terminal without the “script” of util-linux.');

/** Adds an account at a terminal, and types whenever it is asked for something. */
async function addAt(email: string, typed: readonly string[]) {
	const command = `"${process.execPath}" "${COMMAND}" account add ${email} --data "${data}"`;
	const child = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null']);
	let [shown, asked] = ['', 0];
	child.stdout.setEncoding('utf8').on('data', (piece: string) => {
		shown += piece;
		while ((shown.match(/(Password|The same again): /g) ?? []).length > asked) {
			child.stdin.write(typed[asked++] ?? '');
		}
	});
	const [code] = (await once(child, 'close')) as [number | null];
	return { code, shown };
}

const list = () =>
	spawnSync(process.execPath, [COMMAND, 'account', 'list', '--data', data], { encoding: 'utf8' })
		.stdout;

describe.runIf(hasTerminal)('a password at a terminal', () => {
	it('is asked for twice, is not shown, and can be corrected', async () => {
		const mistyped = `correct hors\u007fse battery\r`;
		const { code, shown } = await addAt('ada@example.org', [mistyped, `${PASSWORD}\r`]);
		expect(shown).toBe(
			'Password: \r\nThe same again: \r\nada@example.org can sign in as owner.\r\n'
		);
		expect(code).toBe(0);
		expect(list()).toContain('ada@example.org');
	});

	it('is taken where it was pasted twice with its ends of lines', async () => {
		const { code, shown } = await addAt('bea@example.org', [`${PASSWORD}\r${PASSWORD}\r`]);
		expect([code, shown]).toEqual([0, expect.not.stringContaining('horse')]);
	});

	it.each([
		['two different ones', [`${PASSWORD}\r`, 'another horse battery\r'], 1, 'Nothing was changed.'],
		['one that is too short', ['short\r', 'short\r'], 1, 'at least 12 characters'],
		['Ctrl-C', ['correct ho\u0003'], 130, 'Password: \r\n']
	])('is not taken of %s', async (_, typed, code, because) => {
		const refused = await addAt('eve@example.org', typed);
		expect(refused).toEqual({ code, shown: expect.stringContaining(because) as string });
		expect(refused.shown).not.toMatch(/horse|correct|short\r/);
		expect(list()).not.toContain('eve@example.org');
	});
});
