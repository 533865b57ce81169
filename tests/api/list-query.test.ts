import { describe, expect, it } from 'vitest';
import { readCursor, readListQuery, writeCursor } from '#lib/api/list-query.ts';
import type { Revision } from '#lib/model/file/revision.ts';

const read = (query: string, kind: 'whole' | 'filtered' = 'filtered') =>
	readListQuery(new URLSearchParams(query), kind);

describe('the query of a list', () => {
	it.each([
		['', { limit: 50, cursor: null, filters: '' }],
		['limit=7', { limit: 7, cursor: null, filters: '' }],
		['cursor=ab.3&limit=200', { limit: 200, cursor: 'ab.3', filters: '' }],
		[
			'q=clean+water&limit=2&actor=b&actor=a&kind=speech',
			{ limit: 2, cursor: null, filters: 'actor=b&actor=a&kind=speech&q=clean+water' }
		]
	])('“%s” is read', (query, value) => {
		expect(read(query)).toEqual({ ok: true, value });
	});

	it.each([
		['limit=0', 'limit', 'write a whole number from 1 to 200'],
		['limit=201', 'limit', 'write a whole number from 1 to 200'],
		['limit=ten', 'limit', 'write a whole number from 1 to 200'],
		['limit=1&limit=2', 'limit', 'write it once'],
		['actors=a', 'actors', 'there is no such parameter'],
		['constructor=a', 'constructor', 'there is no such parameter'],
		['__proto__=a', '__proto__', 'there is no such parameter'],
		['relation=agrees', 'relation', 'write one of'],
		['cursor=%00', 'cursor', 'copy it unchanged']
	])('“%s” is refused by its parameter', (query, parameter, detail) => {
		expect(read(query)).toMatchObject({
			ok: false,
			problem: [{ parameter, detail: expect.stringContaining(detail) as string }]
		});
	});

	it('of a list that is whole has no filters', () => {
		expect(read('actor=a', 'whole')).toMatchObject({ ok: false });
	});

	it('tells eight problems at most', () => {
		const query = Array.from({ length: 500 }, (_, at) => `p${at}=1`).join('&');
		expect(read(query)).toMatchObject({ ok: false, problem: { length: 8 } });
	});
});

describe('a cursor', () => {
	const revision = '0123456789abcdef0123456789abcdef' as Revision;

	it('is read as it was written', () => {
		expect(readCursor(writeCursor({ revision, from: 120 }))).toEqual({ revision, from: 120 });
	});

	it.each(['', '.', revision, `${revision}.-1`, `${revision}.007`, `${revision}.1.2`, '1.1'])(
		'“%s” is none',
		(written) => {
			expect(readCursor(written)).toBe(null);
		}
	);
});
