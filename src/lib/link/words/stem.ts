import { newStemmer } from 'snowball-stemmers';
import { ara, deu, eng, fra, rus, spa } from 'stopword';
import { folded } from './sentences.ts';

/** A word's stem, and whether the word says too little to count. */
export interface Stem {
	readonly stem: string;
	readonly stop: boolean;
}

/** Finds the stem of a word as it stands in a text of a language; each only once. */
export type Stemmer = (raw: string, language: string) => Stem;

// Words of form that the package’s English list leaves out.
const FORM =
	'its itself own none known made make makes making later such other others another each every any both either neither same own must shall cannot upon among amongst toward towards within without through throughout during against whose whom there here then thus hence therefore however although though while since until unless because'.split(
		' '
	);

// Maps and no objects, which know words of their own: “constructor”.
const LANGUAGES = new Map<string, readonly [name: string, stops: readonly string[]]>([
	['ar', ['arabic', ara]],
	['de', ['german', deu]],
	['en', ['english', [...eng, ...FORM]]],
	['es', ['spanish', spa]],
	['fr', ['french', fra]],
	['ru', ['russian', rus]]
]);

/**
 * A stemmer (Snowball, with the stop words of the `stopword` package) of the languages that it knows. A
 * word’s script goes before the language that its text is said to be in: a name in Latin letters in a
 * Russian text is stemmed as English.
 */
export function stemmer(): Stemmer {
	const known = new Map(
		[...LANGUAGES].map(([code, [name, stops]]) => {
			return [code, { snowball: newStemmer(name), stopped: new Set(stops.map(folded)) }];
		})
	);
	const find = (raw: string, language: string): Stem => {
		const form = folded(raw);
		const code = languageOf(form, language);
		const { snowball, stopped } = known.get(code)!;
		const stop = stopped.has(form) || form.length < 2 || /^\p{N}+$/u.test(form);
		const bare = code === 'ar' ? withoutArticle(form) : asAmerican(form);
		return { stem: snowball.stem(bare), stop };
	};
	const stems = new Map<string, Map<string, Stem>>();
	return (raw, language) => {
		let words = stems.get(language);
		if (!words) stems.set(language, (words = new Map<string, Stem>()));
		let stem = words.get(raw);
		if (!stem) words.set(raw, (stem = find(raw, language)));
		return stem;
	};
}

function languageOf(form: string, declared: string): string {
	const first = form.codePointAt(0)!;
	if (first >= 0x400 && first < 0x530) return 'ru';
	if (first >= 0x600 && first < 0x780) return 'ar';
	const code = declared.slice(0, 2).toLowerCase();
	return LANGUAGES.has(code) && code !== 'ru' && code !== 'ar' ? code : 'en';
}

/** The article is a part of the word, and so are “and”, “in”, “as” and “for” before it. */
const withoutArticle = (form: string): string =>
	form.replace(/^و?(?:[بكف]?ال|لل)(?=\p{L}{3})/u, '');

const SPELLINGS = new Map([
	['defence', 'defense'],
	['centre', 'center'],
	['programme', 'program'],
	['programmes', 'programs'],
	['licence', 'license']
]);

/** “normalisation” and “normalization”, “labour” and “labor” have one stem. */
const asAmerican = (form: string): string =>
	SPELLINGS.get(form) ??
	form
		.replace(/is(ation|ational|ations|e|es|ed|er|ers|ing)$/, 'iz$1')
		.replace(/^(\w{3,})our(s|ed|ing|ite)?$/, '$1or$2');
