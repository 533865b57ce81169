import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';

const COMMAND = join(import.meta.dirname, '../../src/command/plumbline.mjs');
const FOLDER = mkdtempSync(join(tmpdir(), 'plumbline-command-'));
const MANY = 20_000; // statements, which take some seconds

writeFileSync(join(FOLDER, 'codes.csv'), 'code,title\n1,Harbours and ports\n2,Schools\n');
writeFileSync(join(FOLDER, 'few.csv'), 'id,text\na,The harbour is open\n');
const rows = Array.from({ length: MANY }, (_, at) => `${at},Harbour ${at} and its school\n`);
writeFileSync(join(FOLDER, 'many.csv'), `id,text\n${rows.join('')}`);

/** Starts the command line in a folder with the files, as another program would. */
function start(...args: string[]) {
	const child = spawn(process.execPath, [COMMAND, ...args], { cwd: FOLDER });
	const ended = once(child, 'close') as Promise<[number | null]>;
	return { child, ended, stderr: text(child.stderr) };
}

async function run(...args: string[]) {
	const { child, ended, stderr } = start(...args);
	const [answer, message, [code]] = await Promise.all([text(child.stdout), stderr, ended]);
	return { answer, message, code };
}

const suggesting = (statements: string) => [
	...['suggest', '--priorities', 'codes.csv', '--statements', statements, '--json']
];

describe('the command line', () => {
	it('tells its commands, and each of them what it takes', async () => {
		const { answer, code } = await run('--help');
		expect(code).toBe(0);
		for (const name of [
			'import',
			'suggest',
			'validate',
			'convert',
			'dump',
			'restore',
			'account',
			'token'
		]) {
			expect(answer).toContain(`\n  ${name} `);
			const help = await run(name, '--help');
			expect(help.code).toBe(0);
			expect(help.answer).toMatch(new RegExp(`^plumbline ${name} `));
			expect(help.message).toBe('');
		}
	});

	it.each([
		['without a command', [], 2],
		['with a command that there is not', ['constructor'], 2],
		['with an option that there is not', ['validate', 'codes.csv', '--loud'], 2],
		['without what it needs', ['suggest'], 2],
		['with a file that is not there', ['validate', 'none.json'], 1],
		['with a file that is no dataset', ['validate', 'codes.csv'], 1]
	])('called %s, ends with its code and no stack', async (_, args, code) => {
		const ended = await run(...args);
		expect(ended.code).toBe(code);
		expect(ended.message).not.toMatch(/\n\s+at /);
	});

	it('finds files from where it is called, and answers nothing but lines of JSON', async () => {
		const { answer, message, code } = await run(...suggesting('few.csv'));
		expect(code).toBe(0);
		expect(JSON.parse(answer)).toMatchObject({ id: 'a', suggestions: [{ priority: '1' }] });
		expect(message).toContain('1 statement, 2 priorities');
	});

	it('ends quietly when nobody reads its answer any longer', async () => {
		const { child, ended, stderr } = start(...suggesting('many.csv'));
		await once(child.stdout, 'data');
		child.stdout.destroy();
		expect(await ended).toEqual([141, null]);
		expect(await stderr).toBe('');
	});

	it('ends with Ctrl-C while it answers', async () => {
		const { child, ended, stderr } = start(...suggesting('many.csv'));
		let lines = 0;
		child.stdout.on('data', (piece: Buffer) => {
			if (lines === 0) child.kill('SIGINT');
			lines += piece.toString().split('\n').length - 1;
		});
		expect(await ended).toEqual([130, null]);
		expect(lines).toBeLessThan(MANY);
		expect(await stderr).toBe('Stopped. Nothing was written.\n');
	});
});
