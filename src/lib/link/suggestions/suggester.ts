import { oncePer } from '../../base/once-per.ts';
import { FIELDS } from '../vocabulary/fields.ts';
import { buildLexicon } from '../words/lexicon.ts';
import { sentencesOf } from '../words/sentences.ts';
import { stemmer, type Stemmer } from '../words/stem.ts';
import { type Term, termReader, type TermReader } from '../words/terms.ts';
import { codebookVersion, type CodedPriority } from './codebook.ts';
import { shortestSpan, type Stretch, stretchOf } from './evidence.ts';
import { chainOf, neighboursOf } from './neighbours.ts';
import {
	type Passage,
	passageOf,
	type Rarity,
	rarityOver,
	termsBySentence,
	vectorOf
} from './passage.ts';
import { keyedFields, type Profile, profilesOf } from './profile.ts';
import type { SaidText } from './said.ts';
import { type Cosines, cosinesWith, scoresOf } from './scores.ts';
import type { Suggested, Suggestion } from './suggestion.ts';
import { suggestionsFor } from './suggestions-for.ts';
import { FIXED_THRESHOLD, type Threshold } from './threshold.ts';
import { raise, unit, type Vector } from './vector.ts';

/** The version of the method; any change that could change a suggestion changes it. */
export const METHOD = '1.1';

/** A statement that a person linked to a priority. */
export interface AcceptedLink {
	readonly priority: string;
	readonly text: string;
	readonly before?: string;
	readonly after?: string;
	readonly statement?: string;
	readonly language?: string;
}

/** Proposes, for statements, the priorities that they may bear on. */
export interface Suggester {
	readonly method: string;
	readonly codebook: string;
	/** The best suggestions for one statement, the best first; none where nothing speaks for any. */
	suggest(said: SaidText, top: number): Suggestion[];
	/**
	 * Suggestions for statements that belong together, in their order: what is rare among them, and who
	 * stands beside whom, is learnt from all. The order of the batch makes no difference.
	 */
	suggestAll(batch: readonly SaidText[], top: number): Generator<Suggested>;
	/** The same for one of them at a time, by its index. */
	among(batch: readonly SaidText[]): (at: number, top: number) => Suggestion[];
	/** The stretch of the priority's text that a suggestion's evidence answers; null where there is none. */
	clauseFor(priority: string, evidence: string, language?: string): Stretch | null;
	/** A suggester for the same priorities after other accepted links: what was read once is not read again. */
	taughtBy(accepted: readonly AcceptedLink[], taught?: Teaching): Suggester;
}

/** What decisions teach beside the accepted links. */
interface Teaching {
	readonly threshold?: Threshold;
}

/** Profiles and rarity, ready to score with. */
interface Ready {
	readonly rarity: Rarity;
	readonly profiles: readonly Profile[];
	readonly cosines: Cosines;
}

/**
 * Builds a suggester for the priorities of a codebook, after what people have accepted so far. The method
 * is described in docs/suggestions.md. The same input gives the same output.
 * @param stem one that has read much already makes it quick
 */
export function buildSuggester(
	priorities: readonly CodedPriority[],
	accepted: readonly AcceptedLink[] = [],
	teaching: Teaching = {},
	stem: Stemmer = stemmer()
): Suggester {
	const lexicon = buildLexicon(stem);
	const read = termReader(lexicon, stem);
	const declared = profilesOf(priorities, keyedFields(FIELDS, read), read);
	const codebook = codebookVersion(priorities);
	// What was read once is kept: each judgement makes another suggester.
	const termsIn = oncePer((link: AcceptedLink): readonly Term[] => read(link.text, link.language));
	const termsOf = oncePer((said: SaidText) => termsBySentence(said, read));
	return taughtBy(accepted, teaching);

	function taughtBy(
		links: readonly AcceptedLink[],
		{ threshold = FIXED_THRESHOLD }: Teaching = {}
	): Suggester {
		const taught = links.map((link) => ({ priority: link.priority, terms: termsIn(link) }));
		const ready = (texts: readonly (readonly (readonly Term[])[])[]): Ready => {
			const all = [...texts, ...taught.map(({ terms }) => [terms])];
			const vectors = declared.map(({ vector }) => vector);
			const rarity = rarityOver(all, vectors, lexicon.commonplace);
			const examples = taught.map(({ priority, terms }) => ({
				priority,
				vector: vectorOf(terms, rarity)
			}));
			const profiles = learned(declared, examples);
			return { rarity, profiles, cosines: cosinesWith(profiles) };
		};
		let alone: Ready | null = null;

		function among(batch: readonly SaidText[]): (at: number, top: number) => Suggestion[] {
			const texts = batch.map(termsOf);
			const { rarity, profiles, cosines } = ready(texts);
			const neighbours = neighboursOf(batch);
			const around = (written: string | undefined, language: string | undefined) =>
				written ? passageOf(() => read(written, language), rarity) : null;
			const chain = chainOf(
				batch.map(({ before, after, language }, at) => ({
					passages: texts[at]!.map((terms) => passageOf(() => terms, rarity)),
					before: neighbours.before[at]! < 0 ? around(before, language) : null,
					after: neighbours.after[at]! < 0 ? around(after, language) : null
				})),
				neighbours
			);
			const scores = scoresOf(chain, groupsOf(batch), cosines);
			return (at, top) =>
				suggestionsFor({ at, text: batch[at]!.text, top, threshold, chain, scores, profiles });
		}

		function* suggestAll(batch: readonly SaidText[], top: number): Generator<Suggested> {
			const suggestionsOf = among(batch);
			for (const [at, { id }] of batch.entries()) {
				yield { id, method: METHOD, codebook, suggestions: suggestionsOf(at, top) };
			}
		}

		return {
			method: METHOD,
			codebook,
			taughtBy,
			suggestAll,
			among,
			suggest: (said, top) => among([said])(0, top),
			clauseFor(id, evidence, language) {
				const at = priorities.findIndex((priority) => priority.id === id);
				if (at < 0) return null;
				const { rarity } = (alone ??= ready([]));
				const passage = passageOf(() => read(evidence, language), rarity);
				return clauseStretch(passage, priorities[at]!, declared[at]!, read);
			}
		};
	}
}

/** The statements of each group of several, in an order that is the same for any order of the batch. */
function groupsOf(batch: readonly SaidText[]): number[][] {
	const groups = new Map<string, number[]>();
	for (const [at, { group }] of batch.entries()) {
		if (!group) continue;
		const members = groups.get(group);
		if (members) members.push(at);
		else groups.set(group, [at]);
	}
	const before = (a: number, b: number) => (batch[a]!.id < batch[b]!.id ? -1 : 1);
	return [...groups.values()].filter(({ length }) => length > 1).map((one) => one.sort(before));
}

/** A priority, and the vector of a statement that a person has linked to it. */
interface Example {
	readonly priority: string;
	readonly vector: Vector;
}

const PROFILE = 5; // what a codebook says outweighs one statement that a person linked
const COMMON = 0.5; // of what the accepted statements say on the whatever priority

/**
 * Profiles after accepted links (Rocchio): five times the priority's vector, and the sum of its statements'
 * vectors, less half of what statements of any priority would say, over the root of their number.
 */
function learned(profiles: readonly Profile[], examples: readonly Example[]): Profile[] {
	const common: Vector = new Map();
	for (const { vector } of examples) {
		for (const [key, weight] of vector) raise(common, key, weight / examples.length);
	}
	return profiles.map((profile) => {
		const own = examples.filter(({ priority }) => priority === profile.id);
		if (own.length === 0) return profile;
		const sum: Vector = new Map();
		for (const { vector } of own) for (const [key, weight] of vector) raise(sum, key, weight);
		const vector = new Map([...profile.vector].map(([key, weight]) => [key, PROFILE * weight]));
		for (const [key, weight] of sum) {
			const beyond = weight - COMMON * own.length * common.get(key)!;
			if (beyond > 0) raise(vector, key, beyond / Math.sqrt(own.length));
		}
		return { ...profile, vector: unit(vector) };
	});
}

/**
 * The stretch of a priority's text that answers a passage: the words that both say, and those that evoke
 * the fields through which the others were found, weighed by what they bring. Null where the text has none.
 */
function clauseStretch(
	passage: Passage,
	priority: CodedPriority,
	profile: Profile,
	read: TermReader
): Stretch | null {
	const terms = read(priority.text, priority.language).filter(({ kind }) => kind !== 'implied');
	const weights = terms.map(() => 0);
	for (const [key, much] of passage.vector) {
		const brings = much * (profile.vector.get(key) ?? 0);
		if (brings <= 0) continue;
		const answering = answers(terms, key, profile);
		for (const at of answering) weights[at]! += brings / answering.length;
	}
	const weighed = terms.map(({ start, end }, at) => ({ start, end, weight: weights[at]! }));
	const best = sentencesOf(priority.text)
		.map(({ start, end }) => weighed.filter((one) => one.start >= start && one.end <= end))
		.map((words) => ({ words, sum: words.reduce((sum, { weight }) => sum + weight, 0) }))
		.reduce((a, b) => (b.sum > a.sum ? b : a), { words: [] as typeof weighed, sum: 0 });
	const span = shortestSpan(best.words);
	return span && stretchOf(priority.text, span);
}

/** The indexes of the terms of a clause that say a term, or else those of the field that led to it. */
function answers(terms: readonly Term[], key: string, { through }: Profile): number[] {
	const saying = indexes(terms, (term) => term.key === key);
	if (saying.length > 0) return saying;
	const field = through.get(key);
	return field ? indexes(terms, (term) => field.keys.has(term.key)) : [];
}

const indexes = (terms: readonly Term[], is: (term: Term) => boolean): number[] =>
	terms.flatMap((term, at) => (is(term) ? [at] : []));
