import { describe, expect, it } from 'vitest';
import { seenFirst } from '../../src/lib/ui/seen-first.ts';

const row = (key: string, text: string, width = 3) => ({ key, text, width });
const painted = ['a', 'b', 'c', 'd', 'e'].map((key) => row(key, 'before'));
const next = painted.map(({ key }) => row(key, 'after'));
const seen =
	(...keys: string[]) =>
	(key: string) =>
		keys.includes(key);
const textsOf = (rows: readonly { key: string; text: string }[]) =>
	rows.map((one) => `${one.key} ${one.text}`);

describe('rows of a table that changes', () => {
	it('are new where they are seen, and as they were painted elsewhere', () => {
		expect(textsOf(seenFirst(next, painted, seen('b', 'c')))).toEqual([
			'a before',
			'b after',
			'c after',
			'd before',
			'e before'
		]);
	});

	it('are all as they were painted where none is seen, and all new where none was painted', () => {
		expect(seenFirst(next, painted, seen())).toEqual(painted);
		expect(seenFirst(next, [], seen('b'))).toEqual(next);
	});

	it('are new at the positions that are seen, whichever row comes to stand there', () => {
		const turned = next.toReversed();
		expect(textsOf(seenFirst(turned, painted, seen('a', 'b')))).toEqual([
			'e after',
			'd after',
			'c before',
			'b before',
			'a before'
		]);
	});

	it('are new where they were not there before', () => {
		const more = [...next, row('f', 'after')];
		expect(textsOf(seenFirst(more, painted, seen('a'))).at(-1)).toBe('f after');
	});

	it('never stand among rows of another width', () => {
		const wider = next.map((one) => ({ ...one, width: 4 }));
		expect(seenFirst(wider, painted, seen('a'))).toEqual(wider);
	});
});
