import { readFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { account } from '../../src/command/plumbline/account.ts';
import { token } from '../../src/command/plumbline/token.ts';
import { called, folderWith } from './called.ts';

const PASSWORD = 'correct horse battery';
let data: string;

beforeEach(() => {
	data = folderWith().at('data');
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

/** Calls a command on a database of its own, with something on stdin. */
function call(command: typeof account, args: readonly string[], stdin = '') {
	const input = Object.assign(new PassThrough(), { isTTY: false });
	input.end(stdin);
	vi.spyOn(process, 'stdin', 'get').mockReturnValue(input as unknown as typeof process.stdin);
	return called(command, [...args, '--data', data]);
}

it('makes an owner, whose password it reads from stdin, and lists and removes it', async () => {
	const added = await call(account, ['add', 'Ada@Example.org'], `${PASSWORD}\r\nmore\n`);
	expect(added).toMatchObject({ code: 0, stderr: 'ada@example.org can sign in as owner.' });
	const editor = ['add', 'ed@example.org', '--role', 'editor', '--name', 'Ed Itor'];
	await call(account, editor, PASSWORD);
	const listed = await call(account, ['list']);
	expect(listed.answer).toBe('ada@example.org\towner\tAda\ned@example.org\teditor\tEd Itor\n');
	expect(readFileSync(`${data}/plumbline.db`, 'latin1')).not.toContain(PASSWORD);
	expect((await call(account, ['remove', 'ada@example.org'])).code).toBe(0);
	expect((await call(account, ['list'])).answer).toBe('ed@example.org\teditor\tEd Itor\n');
});

it('gives an account another password', async () => {
	await call(account, ['add', 'ada@example.org'], PASSWORD);
	const changed = await call(account, ['password', 'ada@example.org'], 'another horse battery');
	expect(changed.stderr).toContain('a new password');
	const nobody = await call(account, ['password', 'eve@example.org'], 'another horse battery');
	expect(nobody.refused?.message).toBe('There is no account “eve@example.org”.');
});

it.each([
	[['add', 'ada@example.org'], 'short', 'A password has at least 12 characters.'],
	[['add', 'ada@example.org'], '', 'A password has at least 12 characters.'],
	[['add', 'ada'], PASSWORD, 'Write an email address, for example ada@example.org.'],
	[['add', 'ada@example.org', '--role', 'king'], '', 'There is no role “king”'],
	[['add', 'ada@example.org', PASSWORD], '', 'Name one address.'],
	[['add'], '', 'Name one address.'],
	[['list', 'ada@example.org'], '', 'A list needs no address.'],
	[['remove', 'ada@example.org'], '', 'There is no account “ada@example.org”.'],
	[['sing'], '', 'Choose an action: add, password, remove, list.']
])('refuses %j with “%s” on stdin', async (args, stdin, because) => {
	expect((await call(account, args, stdin)).refused?.message).toContain(because);
});

it('makes a token for an account, which it shows once, and revokes it', async () => {
	await call(account, ['add', 'ada@example.org'], PASSWORD);
	const made = await call(token, ['add', 'Nightly import', '--account', 'ada@example.org']);
	expect(made.answer).toMatch(/^plumbline_[\w-]{32}\n$/);
	expect((await call(token, ['add', 'Here'])).answer).toMatch(/^plumbline_/);
	const listed = (await call(token, ['list'])).answer;
	expect(listed).toMatch(/^[0-9a-f]{12}\tada@example\.org\t\S+Z\tNightly import$/m);
	expect(listed).toMatch(/\tthis computer\t.*\tHere$/m);
	expect(listed).not.toContain(made.answer.trim());
	const [id] = /^[0-9a-f]{12}(?=\tada)/m.exec(listed)!;
	expect((await call(token, ['revoke', id])).code).toBe(0);
	expect((await call(token, ['list'])).answer).not.toContain(id);
	expect((await call(token, ['revoke', id])).refused?.message).toContain('There is no token');
	const nobody = await call(token, ['add', 'x', '--account', 'eve@example.org']);
	expect(nobody.refused?.message).toBe('There is no account “eve@example.org”.');
});
