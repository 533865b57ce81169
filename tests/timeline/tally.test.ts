import { describe, expect, it } from 'vitest';
import { LaneBuilder } from '#lib/study/lanes/lane-builder.ts';
import type { Lane } from '#lib/study/lanes/lane.ts';
import { linkCodeOf } from '#lib/study/link-code.ts';
import type { PriorityId } from '#lib/model/ids.ts';
import { countText, noteText, talliesOf, type RowNote } from '#lib/timeline/layout/tally.ts';
import { ARABIC } from '#lib/messages/arabic.ts';
import { ENGLISH } from '#lib/messages/english.ts';
import { RUSSIAN } from '#lib/messages/russian.ts';

const LOOK = linkCodeOf('accepted', 'supports');

/** A lane whose rows hold so many statements each. */
function laneWith(counts: readonly number[]): Lane {
	const builder = new LaneBuilder(counts.length);
	let statement = 0;
	counts.forEach((count, row) => {
		for (let at = 0; at < count; at++) {
			builder.addInstant(statement, statement++, 0);
			builder.link(row, LOOK);
		}
	});
	return builder.finish();
}

const row = (depth = 0, unreviewed = false) => ({
	...{ id: 'p1' as PriorityId, number: '1', title: 'One' },
	...{ depth, unreviewed }
});

/** What the first row says, by what the dataset holds, the filters keep, and the window shows. */
function noteOf(held: number, kept: number, shown: number, rows = [row()]): RowNote | null {
	const source = { whole: laneWith([held]), lane: laneWith([kept]), rows };
	return talliesOf(source, [shown, 0])[0]!.note;
}

describe('a row', () => {
	it('is silent where the dataset holds nothing for it', () => {
		expect(noteOf(0, 0, 0)?.kind).toBe('silent');
	});

	it('is not silent where nobody has judged anything of the dataset', () => {
		expect(noteOf(0, 0, 0, [row(0, true)])?.kind).toBe('notReviewed');
	});

	it('tells what filters hide', () => {
		expect(noteOf(7, 0, 0)).toEqual({ kind: 'withoutFilters', count: 7 });
	});

	it('tells what the window hides of those that the filters keep', () => {
		expect(noteOf(72, 10, 0)).toEqual({ kind: 'inWindow', count: 10 });
	});

	it('says nothing where statements are in sight', () => {
		expect(noteOf(72, 10, 3)).toBeNull();
	});

	it.each([
		['in sight', 3, 3],
		['outside the window', 3, 0],
		['hidden by filters', 0, 0]
	])('of suggestions alone says that they are not reviewed, be they %s', (_, kept, shown) => {
		expect(noteOf(3, kept, shown, [row(0, true)])).toEqual({ kind: 'unreviewed', count: 3 });
	});

	it('is not silent where its sub-points were spoken to, and those of others do not count', () => {
		const rows = [row(), row(1), row(), row(1)];
		const lane = laneWith([0, 2, 0, 0]);
		const notes = talliesOf({ whole: lane, lane, rows }, [0, 2, 0, 0, 0]).map(({ note }) => note);
		expect(notes.map((note) => note?.kind)).toEqual([
			...['inParts', undefined, 'silent', 'silent', undefined]
		]);
	});
});

it.each([
	[{ kind: 'silent', count: 0 }, 'no statement found', 'لم يُعثر على تصريح', 'заявлений не найдено'],
	[
		{ kind: 'notReviewed', count: 0 },
		...['nothing reviewed yet', 'لم يُراجَع شيء بعد', 'ещё ничего не рассмотрено']
	],
	[
		{ kind: 'withoutFilters', count: 7 },
		...['7 without these filters', 'من دون هذه المرشِّحات: 7', 'без этих фильтров: 7']
	],
	[
		{ kind: 'inWindow', count: 72 },
		...['0 of 72 in this window', '0 من 72 في هذه النافذة', '0 из 72 в этом окне']
	],
	[
		{ kind: 'unreviewed', count: 3 },
		...['3 suggestions, not reviewed', 'اقتراحات لم تُراجَع: 3', '3 предложения, не рассмотрены']
	],
	[
		{ kind: 'unreviewed', count: 1 },
		...['1 suggestion, not reviewed', 'اقتراحات لم تُراجَع: 1', '1 предложение, не рассмотрено']
	]
] as const)('says %o in every language', (note, english, arabic, russian) => {
	const said = [ENGLISH, ARABIC, RUSSIAN].map((messages) => noteText(note, messages));
	expect(said).toEqual([english, arabic, russian]);
});

it('counts what is in sight of what the dataset holds', () => {
	expect(countText({ shown: 10, held: 72 }, ENGLISH)).toBe('10 of 72');
	expect(countText({ shown: 72, held: 72 }, ENGLISH)).toBe('72');
	expect(countText({ shown: 0, held: 1200 }, RUSSIAN)).toBe('0 из 1\u00a0200');
});
