import { describe, expect, it } from 'vitest';
import type { Change } from '#lib/model/change/change.ts';
import { changesOverThere, pathOfStep, refusedWords } from '#lib/workbench/edit/refused-edit.ts';

const refused = (change: Change, there: Record<string, unknown> | null) =>
	({
		step: { kind: 'edit', id: '1', label: 'A change', changes: [{ id: 'a', by: 'Ada', change }] },
		because: 'it was changed since',
		misfits: [{ field: 'title', because: 'it was changed since', hint: 'compare both', there }]
	}) as const;

const titled: Change = {
	...{ kind: 'edit', what: 'statement', id: 'a speech' },
	...{ from: { title: 'Before' }, to: { title: 'Mine' } }
};
const link = {
	statement: 'a speech',
	priority: '1',
	relation: 'supports',
	status: 'accepted'
} as const;
const judgement = {
	...link,
	why: 'it promises',
	coder: 'Ada',
	on: '2023-11-21',
	evidence: [{ statement: { exact: 'water' } }]
};
const corrected = { kind: 'correct', link, judgement } as unknown as Change;

describe('a change that no longer fits', () => {
	it.each([
		['words of a field', titled, { title: 'Theirs' }, [['Title', 'Mine', 'Theirs']]],
		[
			'a field that was cleared',
			{ ...titled, to: { place: null } },
			{ title: 'Theirs', place: 'A quay' },
			[['Place', '', 'A quay']]
		],
		['what is about a thing that is gone', titled, null, [['Title', 'Mine', null]]],
		[
			'the dataset',
			{ kind: 'rename', from: { title: 'Before' }, to: { title: 'Mine' } },
			{ title: 'Theirs' },
			[['Title', 'Mine', 'Theirs']]
		],
		[
			'a judgement',
			corrected,
			null,
			[
				['Relation', 'supports', null],
				['Judgement', 'Accepted', null],
				['Why', 'it promises', null],
				['Words that justify it', 'water', null]
			]
		],
		[
			'a judgement of a link that says something else by now',
			corrected,
			{ ...link, why: 'they promise', evidence: [{ statement: { exact: 'ice' } }] },
			[
				['Relation', 'supports', 'supports'],
				['Judgement', 'Accepted', 'Accepted'],
				['Why', 'it promises', 'they promise'],
				['Words that justify it', 'water', 'ice']
			]
		]
	] satisfies [string, Change, Record<string, unknown> | null, (string | null)[][]][])(
		'shows beside what is there: %s',
		(_, change, there, words) => {
			const shown = refusedWords(refused(change, there));
			expect(shown.map(({ label, written, there: found }) => [label, written, found])).toEqual(
				words
			);
		}
	);

	it('is saved over what its person has seen, and over nothing else', () => {
		expect(changesOverThere(refused(titled, { title: 'Theirs' }))).toEqual([
			{ ...titled, from: { title: 'Theirs' } }
		]);
	});

	it('takes the place of a link as its person has seen it', () => {
		const evidence = [{ statement: { exact: 'ice' } }];
		const there = { ...link, coder: 'ada', why: 'they promise', evidence };
		const over = { ...corrected, from: { why: 'they promise', evidence } } as Change;
		expect(changesOverThere(refused(corrected, there))).toEqual([over]);
		expect(changesOverThere(refused(over, there))).toBe(null);
	});

	it('stands as a judgement beside those of others', () => {
		expect(changesOverThere(refused(corrected, null))).toEqual([{ kind: 'judge', judgement }]);
	});

	it.each([
		['its thing is gone', titled, null],
		['nobody changed the same, so that it would be refused again', titled, { title: 'Before' }],
		['it takes a link out', { kind: 'unlink', link }, null]
	] satisfies [string, Change, Record<string, unknown> | null][])(
		'is not offered to be saved where %s',
		(_, change, there) => {
			expect(changesOverThere(refused(change, there))).toBe(null);
		}
	);

	it.each([
		[titled, '/statements/a%20speech'],
		[corrected, '/statements/a%20speech'],
		[{ kind: 'rename', from: {}, to: {} }, '']
	] satisfies [Change, string][])('leads to where its thing is edited', (change, path) => {
		expect(pathOfStep(refused(change, null).step)).toBe(path);
	});
});
