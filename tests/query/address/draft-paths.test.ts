import { describe, expect, it } from 'vitest';
import { draftPath, readDraftName, readerPathOf } from '#lib/query/address/page-paths.ts';

const ID = '01a230f7-f965-736b-9fb8-7857d2fb99b5';
const TOKEN = 'abcdefghijklmnopqrstuvwxyz-_0123';

describe('the address of a draft', () => {
	it.each([
		[`/drafts/${ID}`, `/datasets/~${ID}`],
		[`/drafts/${ID}/timeline.json`, `/datasets/~${ID}/timeline.json`],
		[`/drafts/${ID}/statements/s-1`, `/datasets/~${ID}/statements/s-1`],
		[`/drafts/${ID}/changes`, null],
		[`/drafts/${ID}/review`, null],
		[`/drafts/${ID}/manage`, null],
		[`/drafts/${ID}/embed`, null],
		[`/shared/${ID}/${TOKEN}`, `/datasets/~${ID}~${TOKEN}`],
		[`/shared/${ID}/${TOKEN}/timeline.csv`, `/datasets/~${ID}~${TOKEN}/timeline.csv`],
		[`/shared/${ID}/${TOKEN}/review`, null],
		[`/shared/${ID}/short`, null],
		[`/drafts/../${ID}`, null],
		['/drafts', null],
		['/datasets/harbours', null]
	])('%s is read by %s', (path, reader) => {
		expect(readerPathOf(path)).toBe(reader);
	});

	it('is distinguished from the name of a dataset', () => {
		expect(readDraftName(`~${ID}`)).toEqual({ id: ID, token: null });
		expect(readDraftName(`~${ID}~${TOKEN}`)).toEqual({ id: ID, token: TOKEN });
		expect(readDraftName('harbours')).toBe(null);
		expect(readDraftName('harbours~2')).toBe(null);
		expect(draftPath(ID, 'manage')).toBe(`/drafts/${ID}/manage`);
	});
});
