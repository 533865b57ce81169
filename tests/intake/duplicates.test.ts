import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { DuplicateFinder, duplicatesOf } from '#lib/intake/duplicates/duplicate-finder.ts';
import { LikelyDuplicates } from '#lib/intake/duplicates/likely-duplicates.ts';
import { emptyDraft, type Draft } from '#lib/intake/draft.ts';
import {
	mergeDuplicateDocuments,
	mergeDuplicates
} from '#lib/intake/duplicates/merge-duplicates.ts';
import { pastedPosts } from '#lib/intake/posts/pasted-posts.ts';
import { fileOf, importOf } from './import-of.ts';

const draft = (id: string, text: string | null, known: Partial<Draft> = {}): Draft => ({
	...emptyDraft(id, { file: 'a.txt' }),
	text,
	...known
});

const words = (from: number, count: number) =>
	Array.from({ length: count }, (_, index) => `word${from + index}`).join(' ');

const among = (...texts: string[]) =>
	duplicatesOf(texts.map((text, index) => draft(`${index}`, text)));

describe('duplicates', () => {
	it.each([
		['blanks', words(0, 20), words(0, 20).replaceAll(' ', '\n ')],
		['emoji and signs', words(0, 20), `💬 ${words(0, 20).replace('word3', '#word3,')}!`],
		['case and marks', `${words(0, 20)} قِمّة ещё`, `${words(0, 20).toUpperCase()} قمة еще`],
		[
			'forwarding lines and tails',
			words(0, 20),
			`Forwarded from X\n${words(0, 20)}\n👉 Read in full`
		]
	])('takes for exact what differs in %s only', (_, one, other) => {
		expect(among(one, other)).toEqual([{ kind: 'exact', of: ['0', '1'], likeness: 1 }]);
	});

	it.each([
		['a word changed', words(0, 60), words(0, 60).replace('word30', 'other'), 0.9],
		['its heading cut off', `${words(500, 40)} ${words(0, 60)}`, words(0, 60), 0.95],
		['a short part taken out', words(0, 400), words(100, 60), 0.95]
	])('takes for near a text with %s', (_, one, other, least) => {
		const [duplicate] = among(one, other);
		expect(duplicate).toMatchObject({ kind: 'near', of: ['0', '1'] });
		expect(duplicate!.likeness).toBeGreaterThan(least);
		expect(duplicate!.likeness).toBeLessThan(1);
	});

	it.each([
		['other words', words(0, 60), words(100, 60)],
		['a third of its words', words(0, 60), words(40, 60)],
		['few words of two days', 'Good morning', 'Good evening']
	])('leaves apart a text with %s', (_, one, other) => {
		expect(among(one, other)).toEqual([]);
	});

	it('takes few words for duplicates on the same day only', () => {
		const on = (id: string, written: string) =>
			draft(id, 'Good morning', { date: { written, words: written, inferred: null } });
		const duplicates = duplicatesOf([
			on('a', '2022-05-04'),
			on('b', '2022-05-05'),
			on('c', '2022-05-04')
		]);
		expect(duplicates.map(({ of }) => of)).toEqual([['a', 'c']]);
	});

	const act = (id: string, written: string | null, text = words(0, 60)) =>
		draft(id, text, {
			title: `Act of ${id}`,
			date: written === null ? null : { written, words: written, inferred: null }
		});

	it.each([
		['the same words', words(0, 60)],
		['nearly the same words', words(0, 60).replace('word30', 'other')]
	])('never offers %s of dates that do not meet', (_, text) => {
		expect(duplicatesOf([act('a', '2011-04-28'), act('b', '2012-04-26', text)])).toEqual([]);
	});

	it.each([
		['a day and its month', '2011-04-28', '2011-04'],
		['two clock times of a day', '2011-04-28T09:00', '2011-04-28T18:00:00Z'],
		['a year in doubt and the next', '2011~', '2012-01-03'],
		['an open stretch and a day in it', '2010/..', '2011-04-28']
	])('offers the same words of dates that meet: %s', (_, one, other) => {
		expect(duplicatesOf([act('a', one), act('b', other)])).toMatchObject([{ of: ['a', 'b'] }]);
	});

	it('does not join dates that do not meet through a statement without one, or with a longer one', () => {
		const [first, later] = [act('a', '2011-04-28'), act('c', '2012-04-26')];
		for (const between of [act('b', null), act('b', '2011/2012')]) {
			for (const order of [
				[first, between, later],
				[first, later, between],
				[between, first, later]
			]) {
				const [duplicate, ...others] = duplicatesOf(order);
				expect(others).toEqual([]);
				expect(duplicate!.of).toHaveLength(2);
				expect(duplicate!.of).toContain('b');
			}
		}
	});

	it('finds the same day again among very many of the same words', () => {
		const acts = Array.from({ length: 3000 }, (_, at) =>
			act(`${at}`, `${1000 + (at % 1500)}-01-01`)
		);
		expect(duplicatesOf(acts)).toHaveLength(1500);
	});

	it('joins all that are alike, in the order of the input', () => {
		const text = words(0, 80);
		const duplicates = among(text, words(900, 30), `${text} more`, `📄 ${text}`);
		expect(duplicates.map(({ kind, of }) => [kind, of])).toEqual([['near', ['0', '2', '3']]]);
	});

	it('is the same whatever comes first', () => {
		const pool = [words(0, 40), words(1, 40), words(5, 40), words(200, 40), words(0, 400)];
		fc.assert(
			fc.property(fc.constantFrom(...pool), fc.constantFrom(...pool), (one, other) => {
				const [there, back] = [among(one, other)[0], among(other, one)[0]];
				expect(there?.likeness).toBe(back?.likeness);
				expect(there?.kind).toBe(back?.kind);
			})
		);
	});

	it('compares each of many texts with a few others, though half of them are alike', () => {
		const finder = new DuplicateFinder();
		const likely = vi.spyOn(LikelyDuplicates.prototype, 'add');
		for (let number = 0; number < 4000; number++) {
			const text = number % 2 ? `${words(0, 60)} number${number}` : words(number * 7, 60);
			finder.addDraft(draft(`${number}`, text));
		}
		expect(finder.duplicates()[0]!.of.length).toBeGreaterThan(1999);
		const compared = likely.mock.results.map(({ value }) => (value as number[]).length);
		likely.mockRestore();
		expect(compared).toHaveLength(4000);
		expect(Math.max(...compared)).toBeGreaterThan(1);
		expect(Math.max(...compared)).toBeLessThan(20);
	});
});

describe('merging duplicates', () => {
	const post = `Forwarded from Harbour Ministry 🇳🇴
⚓️ Minister Jane Roe’s remarks
📍Bergen, May 4, 2022
💬 Dear friends, welcome to the oldest harbour of this coast, where boats are painted in all colours.
We meet after the NCU conference, which took place on April 12 in Oslo.
Read in full`;
	const plan = `Forwarded from Harbour Ministry
Excerpts from the Fisheries Strategy of the Union
Chapter three
1) mend the nets of all the boats;
2) paint the boats in all colours;
3) sing while the work goes on.
Read in full`;
	const cut = (text: string) => text.split('\n').slice(2).join('\n');

	it('keeps what either knows of a post pasted twice, and of what it mentions', async () => {
		const { drafts } = await importOf(pastedPosts, fileOf(`${cut(post)}\n${post}`));
		const duplicates = duplicatesOf(drafts);
		expect(duplicates.map(({ kind, of }) => [kind, of])).toEqual([
			['exact', ['post-1', 'post-2']],
			['exact', ['post-1-mention-1', 'post-2-mention-1']]
		]);
		const [one, mentioned, ...rest] = mergeDuplicates(drafts, duplicates);
		expect(rest).toEqual([]);
		expect(one).toMatchObject({
			id: 'post-1',
			title: 'Minister Jane Roe’s remarks',
			publisher: 'Harbour Ministry',
			speaker: 'Jane Roe, Minister',
			venue: 'Bergen'
		});
		expect(mentioned!.mention!.in).toBe('post-1');
	});

	it('keeps the longer text, and finds in it what was mentioned', () => {
		const long = draft('long', `😀 ${words(500, 40)} ${words(0, 60)}`, { tags: ['b'] });
		const short = draft('short', words(0, 60), {
			tags: ['a'],
			venue: 'Oslo',
			more: { views: '3' }
		});
		const account = draft('account', null, {
			title: 'Talks',
			mention: { in: 'short', start: 0, end: 5 }
		});
		const merged = mergeDuplicates([short, long, account], duplicatesOf([short, long]));
		expect(merged.map(({ id }) => id)).toEqual(['short', 'account']);
		expect(merged[0]).toMatchObject({ text: long.text, tags: ['a', 'b'], venue: 'Oslo' });
		const { start, end } = merged[1]!.mention!;
		expect([...long.text!].slice(start, end).join('')).toBe('word0');
	});

	it('finds what was mentioned where it stands, when the longer text has its words before', () => {
		const long = draft('long', `word59 word3 word60 ${words(0, 60)}`);
		const short = draft('short', words(0, 60));
		const start = short.text!.indexOf('word3 ');
		const account = draft('account', null, { mention: { in: 'short', start, end: start + 5 } });
		const merged = mergeDuplicates([short, long, account], duplicatesOf([short, long]));
		expect(merged[1]!.mention).toMatchObject({ start: long.text!.lastIndexOf('word3 ') });
	});

	it('leaves alone what is not a duplicate', () => {
		const drafts = [draft('a', words(0, 30)), draft('b', words(50, 30))];
		expect(mergeDuplicates(drafts, duplicatesOf(drafts))).toEqual(drafts);
	});

	it('merges policy documents', async () => {
		const { documents } = await importOf(
			pastedPosts,
			fileOf(`${plan}\n${cut(plan).replace('Chapter three', 'Strategy, chapter three')}`)
		);
		const duplicates = duplicatesOf([], documents);
		expect(duplicates.map(({ kind, of }) => [kind, of])).toEqual([['exact', ['post-1', 'post-2']]]);
		const merged = mergeDuplicateDocuments(documents, duplicates);
		expect(merged.map(({ title }) => title)).toEqual(['Fisheries Strategy of the Union']);
	});
});

it('merges to the most exact date that was said, whichever comes first', () => {
	const day = (written: string, inferred: string | null = null) => ({
		date: { written, words: written, inferred }
	});
	const merged = (...dates: Partial<Draft>[]) => {
		const drafts = dates.map((date, at) => draft(`${at}`, words(0, 30), date));
		return mergeDuplicates(drafts, duplicatesOf(drafts)).map(({ date }) => date?.written);
	};
	expect(merged(day('2021'), day('2021-05-04'), day('2021-05'))).toEqual(['2021-05-04']);
	expect(merged(day('2021-05-04'), day('2021-05-04T10:00'))).toEqual(['2021-05-04T10:00']);
	expect(merged(day('2021-05-04', 'from the post'), day('2021-05'))).toEqual(['2021-05']);
	expect(merged({}, day('2021-05'))).toEqual(['2021-05']);
});
