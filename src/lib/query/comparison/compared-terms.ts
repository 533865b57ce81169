import { oncePer } from '../../base/once-per.ts';
import { statementsIn } from '../../compare/cell.ts';
import {
	FEWEST_STATEMENTS,
	FEWEST_WORDS,
	LEAST_Z,
	PRIOR_WORDS,
	termFigures,
	type Pair
} from '../../compare/terms.ts';
import { stemmer } from '../../link/words/stem.ts';
import { TermCounter } from '../../link/words/term-counter.ts';
import { tokensOf } from '../../link/words/sentences.ts';
import type {
	ComparedTerms,
	LanguageTerms,
	OpenedTerm,
	TermSources
} from '../../model/wire/terms.ts';
import type { Study } from '../../study/study.ts';
import type { Comparison } from './comparison.ts';

const MINIMUM = {
	wordsOfEach: FEWEST_WORDS,
	statementsOfTerm: FEWEST_STATEMENTS,
	z: LEAST_Z,
	priorWords: PRIOR_WORDS
} as const;

const MOST_READ = 500_000; // UTF-16 units of each group: what both say is read in a tenth of a second

const stemmerOf = oncePer((_: Study) => stemmer());

/**
 * The terms that tell the two groups of a comparison apart, in each language that both speak; null where it has
 * another number of groups. Only a statement’s own words count: a coder’s summary, and a source’s account of what was
 * said, are somebody else’s.
 */
export function comparedTerms(comparison: Comparison): ComparedTerms | null {
	const { groups } = comparison.matrix;
	const [one, other] = groups;
	if (!one || !other || groups.length !== 2) return null;
	const { study, compareQuery } = comparison.source;
	const samples = [0, 1].map((group) => sampleOf(group, comparison)) as [GroupSample, GroupSample];
	const keys = [one.key, other.key] as const;
	return {
		groups: keys,
		statements: [samples[0].sources, samples[1].sources],
		minimum: MINIMUM,
		languages: languagesOf(samples, study),
		opened: openedTerm(compareQuery.term, compareQuery.column, keys, samples, study)
	};
}

/** The statements of a group that are read, and of how many. */
interface GroupSample {
	readonly indices: readonly number[];
	readonly sources: TermSources;
}

/** Where a group has more words than are read, statements are taken evenly over its time. */
function sampleOf(group: number, comparison: Comparison): GroupSample {
	const { study } = comparison.source;
	const cell = { row: null, group, during: null };
	const all = statementsIn(cell, study, comparison.mask, comparison.groupings[0]!);
	const { statements } = study.dataset;
	const withWords = all.filter((index) => {
		const { text, reported } = statements[index]!;
		return text !== null && !reported;
	});
	const lengthOf = (index: number) => statements[index]!.text!.length;
	const length = withWords.reduce((sum, index) => sum + lengthOf(index), 0);
	const step = Math.max(1, length / MOST_READ);
	const indices: number[] = [];
	let left = MOST_READ;
	for (let at = 0; at < withWords.length; at += step) {
		const index = withWords[Math.floor(at)]!;
		left -= lengthOf(index);
		if (left < 0) break;
		indices.push(index);
	}
	return {
		indices,
		sources: { all: all.length, withWords: withWords.length, counted: indices.length }
	};
}

const languageOf = (index: number, { dataset }: Study): string =>
	dataset.statements[index]!.language.split('-')[0]!.toLowerCase();

function languagesOf(samples: readonly GroupSample[], study: Study): LanguageTerms[] {
	const counters = new Map<string, TermCounter>();
	const stem = stemmerOf(study);
	samples.forEach(({ indices }, group) => {
		for (const index of indices) {
			const language = languageOf(index, study);
			const counter = counters.get(language) ?? new TermCounter(stem, language, samples.length);
			counters.set(language, counter);
			counter.add(group, study.dataset.statements[index]!.text!);
		}
	});
	return [...counters]
		.map(([language, counter]) => termsIn(language, counter))
		.filter(({ words }) => Math.min(...words) > 0)
		.sort(
			(a, b) => Math.min(...b.words) - Math.min(...a.words) || (a.language < b.language ? -1 : 1)
		);
}

function termsIn(language: string, counter: TermCounter): LanguageTerms {
	const { stems, words, counts, statements } = counter.finish();
	const pair = (columns: readonly Uint32Array[]) => [columns[0]!, columns[1]!] as const;
	const figures = termFigures({
		terms: stems,
		counts: pair(counts),
		statements: pair(statements)
	});
	const tellingTerms = (of: 0 | 1) =>
		figures.telling![of].map(({ term, ...one }) => ({
			...{ key: `${language}:${stems[term]!}`, word: words[term]! },
			...one
		}));
	return {
		language,
		words: figures.words,
		compared: figures.compared,
		telling: figures.telling && [tellingTerms(0), tellingTerms(1)]
	};
}

/** Exactly the statements of a group in which a term was counted. */
function openedTerm(
	key: string | null,
	group: string | null,
	keys: Pair<string>,
	samples: readonly GroupSample[],
	study: Study
): OpenedTerm | null {
	const column = keys.findIndex((one) => one === group);
	if (key === null || group === null || column < 0) return null;
	const at = key.indexOf(':');
	const [language, sought] = [key.slice(0, at), key.slice(at + 1)];
	const stem = stemmerOf(study);
	const has = (index: number) =>
		languageOf(index, study) === language &&
		tokensOf(study.dataset.statements[index]!.text!).some(({ raw }) => {
			const stemmed = stem(raw, language);
			return !stemmed.stop && stemmed.stem === sought;
		});
	const statements = samples[column]!.indices.filter(has).map(
		(index) => study.dataset.statements[index]!.id
	);
	return { key, group, statements };
}
