import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSuggester } from '#lib/link/suggestions/suggester.ts';
import type { SaidText } from '#lib/link/suggestions/said.ts';
import { priority, TOWN } from '../topics.ts';

const town = buildSuggester(TOWN);

const first = (text: string, language?: string) =>
	town.suggest({ id: 's', text, ...(language && { language }) }, 3)[0];

describe('what is suggested', () => {
	it.each([
		['words of the priority', 'The bridges of the old road are to be repaired.', 'roads'],
		['other forms of them', 'She was taught at a school with one teacher.', 'schools'],
		['words of the same field', 'Nurses will vaccinate patients in every clinic.', 'health'],
		[
			'a place in the region that it names',
			'We signed an accord of friendship with Riyadh.',
			'abroad'
		],
		['Russian words of the same field', 'В больнице не хватает врачей.', 'health'],
		['Arabic words of the same field', 'يحتاج المستشفى إلى طبيب', 'health']
	])('is found by %s', (_, text, expected) => {
		expect(first(text)?.priority).toBe(expected);
	});

	it.each([
		['nothing of the kind', 'The strawberries were sweet this year.'],
		['what any statement says', 'Today we must continue to work together.'],
		['only a place, which lies in some region', 'We met in Riyadh.'],
		['no words', '— … 2023!'],
		['nothing at all', '']
	])('is nothing where the text says %s', (_, text) => {
		expect(town.suggest({ id: 's', text }, 3)).toEqual([]);
	});

	it('is at most so many, the best first, each with its margin before the next', () => {
		const text = 'The bus to the hospital passes the school on the road.';
		const all = town.suggest({ id: 's', text }, 4);
		expect(all.length).toBeGreaterThan(2);
		expect(town.suggest({ id: 's', text }, 2)).toEqual(all.slice(0, 2));
		expect(all.map(({ score }) => score)).toEqual(
			all.map(({ score }) => score).sort((a, b) => b - a)
		);
		expect(all[0]!.margin).toBeCloseTo(all[0]!.score - all[1]!.score, 4);
	});

	it('of equals has first what the codebook has first', () => {
		const same = [
			priority('b', 'Fish and boats'),
			priority('a', 'Fish and boats'),
			priority('c', 'Hats'),
			priority('d', 'Coats')
		];
		const ids = buildSuggester(same).suggest({ id: 's', text: 'fish' }, 3);
		expect(ids.map((one) => one.priority)).toEqual(['b', 'a']);
	});

	it('needs a word that fewer than all priorities say', () => {
		const pair = ['a', 'b', 'c'].map((id) => priority(id, `Members of the union ${id}${id}${id}`));
		expect(buildSuggester(pair).suggest({ id: 's', text: 'The members of the union' }, 3)).toEqual(
			[]
		);
	});

	it('names the versions of the method and of the codebook, which its content changes', () => {
		const [suggested] = [...town.suggestAll([{ id: 's', text: 'school' }], 1)];
		expect(suggested).toMatchObject({ id: 's', method: town.method, codebook: town.codebook });
		expect(town.codebook).toMatch(/^[0-9a-f]{16}$/);
		expect(buildSuggester(TOWN.toReversed()).codebook).not.toBe(town.codebook);
		expect(buildSuggester(structuredClone(TOWN)).codebook).toBe(town.codebook);
	});
});

describe('the reasons of a suggestion', () => {
	it('are words as they stand in the statement, the heaviest first', () => {
		const because = first('Nurses and DOCTORS of the hospital')!.because;
		expect(because.map(({ term }) => term).sort()).toEqual(['DOCTORS', 'Nurses', 'hospital']);
		const weights = because.map(({ weight }) => weight);
		expect(weights).toEqual(weights.toSorted((a, b) => b - a));
	});

	it('name an organisation by its name, and a place with the region that it stands for', () => {
		const union = buildSuggester([priority('u', 'Work of the League of Arab States'), ...TOWN]);
		const [about] = union.suggest({ id: 's', text: 'The LAS convened.' }, 1);
		expect(about!.because[0]!.term).toBe('League of Arab States');
		expect(first('Friendship with Riyadh')!.because.map(({ term }) => term)).toContain(
			'Riyadh (Middle East)'
		);
	});

	it('come with the part of a long text that bears most, and not with the whole', () => {
		const idle = 'It was a long day, and many came to see us. ';
		const text = `${idle.repeat(12)}\n\nNew buses will run on mended roads.\n\n${idle.repeat(12)}`;
		const { priority: id, evidence } = first(text)!;
		expect(id).toBe('roads');
		expect(evidence.exact).toBe('buses will run on mended roads');
		expect([...text].slice(evidence.start, evidence.end).join('')).toBe(evidence.exact);
	});

	it('come from around a statement that says nothing itself, which then is weak', () => {
		const said = {
			id: 's',
			text: ' That is what we owe them. ',
			before: 'Our schools need teachers.'
		};
		const [suggestion] = town.suggest(said, 1);
		expect(suggestion).toMatchObject({ priority: 'schools', strength: 'weak' });
		expect(suggestion!.because.every(({ near }) => near)).toBe(true);
		expect(suggestion!.because.map(({ term }) => term)).toContain('teachers');
		expect(suggestion!.evidence).toEqual({ exact: 'That is what we owe them.', start: 1, end: 26 });
	});

	it('can be answered from the priority’s own text', () => {
		const evidence = first('A nurse came to the hospital')!.evidence.exact;
		expect(town.clauseFor('health', evidence)?.exact).toMatch(/Hospitals/);
		expect(town.clauseFor('health', 'strawberries')).toBeNull();
		expect(town.clauseFor('no such priority', evidence)).toBeNull();
	});
});

describe('a batch of statements', () => {
	const said = (id: string, text: string, more: Partial<SaidText> = {}): SaidText => ({
		id,
		text,
		...more
	});
	const speech = (texts: readonly string[]): SaidText[] =>
		texts.map((text, at) =>
			said(`${at}`, text, {
				group: 'speech',
				...(at > 0 && { before: texts[at - 1]! }),
				...(at + 1 < texts.length && { after: texts[at + 1]! })
			})
		);
	const batch = speech([
		'Our schools need more teachers.',
		'I have seen them at work.',
		'I have heard them.',
		'Let me turn to something else.',
		'It came last year.',
		'It will stay.',
		'The roads are bad.',
		'The bridges are worse.'
	]);

	it('tells what a statement is about by those around it, as far as several away', () => {
		const firsts = [...town.suggestAll(batch, 1)].map(
			({ suggestions }) => suggestions[0]?.priority
		);
		expect(firsts.slice(0, 3)).toEqual(['schools', 'schools', 'schools']);
		expect(firsts.slice(6)).toEqual(['roads', 'roads']);
	});

	it('gives the same in any order, and each time', () => {
		const byId = (some: readonly SaidText[]) =>
			[...town.suggestAll(some, 3)].sort((a, b) => (a.id < b.id ? -1 : 1));
		const expected = JSON.stringify(byId(batch));
		fc.assert(
			fc.property(fc.shuffledSubarray(batch, { minLength: batch.length }), (shuffled) => {
				expect(JSON.stringify(byId(shuffled))).toBe(expected);
			}),
			{ numRuns: 30 }
		);
	});

	it('gives for one statement what is suggested for it alone', () => {
		const [alone] = [...town.suggestAll([batch[0]!], 3)];
		expect(alone!.suggestions).toEqual(town.suggest(batch[0]!, 3));
	});

	it('survives any text, with evidence that stands where it says', () => {
		const words = fc.constantFrom(
			'school',
			'Школа',
			'مدرسة',
			'👩‍🏫',
			'𐐷',
			'road',
			'\ud800',
			'.',
			'\n',
			' ',
			'bus'
		);
		let found = 0;
		fc.assert(
			fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
				const text = parts.join(' ');
				for (const { evidence } of town.suggest({ id: 's', text }, 4)) {
					found++;
					expect([...text].slice(evidence.start, evidence.end).join('')).toBe(evidence.exact);
					expect(evidence.exact).not.toBe('');
				}
			})
		);
		expect(found).toBeGreaterThan(50);
	});
});

describe('learning from accepted links', () => {
	const link = (id: string, text: string) => ({ priority: id, text });

	it('finds by words that only the accepted statements say', () => {
		const text = 'The ferry sails at noon.';
		expect(first(text)).toBeUndefined();
		const taught = buildSuggester(TOWN, [
			link('roads', 'A new ferry will sail from the quay.'),
			link('health', 'The surgery opens at eight.')
		]);
		expect(taught.suggest({ id: 's', text }, 1)[0]?.priority).toBe('roads');
	});

	it('does not hear one priority louder for having been accepted more often', () => {
		const many = Array.from({ length: 40 }, (_, at) =>
			link('roads', `We mended street number ${at}x.`)
		);
		const taught = buildSuggester(TOWN, [...many, link('health', 'The surgery opens.')]);
		expect(taught.suggest({ id: 's', text: 'A surgery in the street' }, 1)[0]?.priority).toBe(
			'health'
		);
	});

	it('leaves aside links to priorities that the codebook does not have', () => {
		const taught = buildSuggester(TOWN, [link('gone', 'The ferry sails.')]);
		expect(taught.suggest({ id: 's', text: 'ferry' }, 1)).toEqual([]);
	});
});
