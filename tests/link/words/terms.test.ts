import { describe, expect, it } from 'vitest';
import { buildLexicon } from '#lib/link/words/lexicon.ts';
import { stemmer } from '#lib/link/words/stem.ts';
import { termReader } from '#lib/link/words/terms.ts';
import { FIELDS } from '#lib/link/vocabulary/fields.ts';
import { folded } from '#lib/link/words/sentences.ts';

const stem = stemmer();
const read = termReader(buildLexicon(stem), stem);
const keys = (text: string, language?: string) => read(text, language).map(({ key }) => key);

describe('words', () => {
	it.each([
		['ＮＡＴＯ', 'nato'],
		['Türkiye', 'turkiye'],
		['ﬁeld', 'field'],
		['Ёлка', 'елка'],
		['Йод', 'йод'],
		['أُمَّة', 'امة'],
		['سـلام', 'سلام'],
		['U.N.', 'un']
	])('%s is read as %s', (word, form) => {
		expect(folded(word)).toBe(form);
	});

	it.each([
		['British and American spelling', 'normalisation', 'normalization'],
		['an ending of our', 'labour', 'labor'],
		['a word spelt in two ways', 'defence', 'defense'],
		['one and many', 'hospital', 'hospitals'],
		['cases of Russian', 'урегулирование', 'урегулирования'],
		['the article of Arabic', 'القضية', 'قضية']
	])('%s have one stem', (_, one, other) => {
		expect(keys(one)).toEqual(keys(other));
		expect(keys(one)).toHaveLength(1);
	});

	it('are stemmed in the language that the text is in, and in English where it is not known', () => {
		expect(keys('nationaux', 'fr')).toEqual(keys('national', 'fr'));
		expect(keys('hospitals', 'xx')).toEqual(keys('hospital', 'xx'));
	});

	it('are left out where they say too little: stop words, figures, single letters', () => {
		expect(keys('The 11 of a b and 2023')).toEqual([]);
		expect(keys('и в не на')).toEqual([]);
	});
});

describe('entities', () => {
	it.each([
		['a country', 'Syria', '@SY'],
		['its official name', 'Syrian Arab Republic', '@SY'],
		['its capital', 'Damascus', '@SY'],
		['its people', 'Syrians', '@SY'],
		['its name in Russian, in any case', 'в Сирии', '@SY'],
		['its name in Arabic', 'سوريا', '@SY'],
		['a name with accents', 'Türkiye', '@TR'],
		['a name of several words', 'Saudi Arabia', '@SA'],
		['an acronym', 'OIC', '@Organisation of Islamic Cooperation'],
		['an acronym with dots', 'U.N.', '@United Nations'],
		['an organisation’s name', 'the League of Arab States', '@League of Arab States'],
		['a Russian acronym', 'ЛАГ', '@League of Arab States'],
		['a region', 'the Middle East', '#Middle East']
	])('are known by %s', (_, text, key) => {
		expect(keys(text)[0]).toBe(key);
	});

	it('bring their regions', () => {
		expect(keys('Gaza')).toEqual(['@PS', '#Middle East', '#Arab world', '#Islamic world']);
	});

	it('take their words with them', () => {
		expect(keys('United Nations')).toEqual(['@United Nations']);
	});

	it.each(['who speaks for us', 'it is so', 'las casas'])('are not seen in “%s”', (text) => {
		expect(keys(text).filter((key) => /^[@#]/.test(key))).toEqual([]);
	});

	it('stand where they stand', () => {
		const text = '🙂 the United Nations met';
		const { start, end } = read(text)[0]!;
		expect(text.slice(start, end)).toBe('United Nations');
	});
});

describe('the vocabulary', () => {
	it('knows a phrase beside its words', () => {
		expect(keys('a minimum wage')).toEqual(['minimum wage', 'minimum', 'wage']);
	});

	it('has fields that have members, each once, in the same words in every language', () => {
		expect(FIELDS.length).toBeGreaterThan(90);
		for (const { name, members } of FIELDS) {
			expect(
				members.filter((word) => word === ''),
				name
			).toEqual([]);
			expect(members.length, name).toBe(new Set(members).size);
			expect(
				members.some((word) => /[a-z]/i.test(word)),
				name
			).toBe(true);
		}
	});

	it('has no member that says too little to be found', () => {
		const lost = FIELDS.flatMap(({ members }) => members).filter((word) => read(word).length === 0);
		expect(lost).toEqual([]);
	});
});
