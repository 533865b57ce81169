import { chainOf } from './chain.ts';
import { codebookVersion, type CodedPriority } from './codebook.ts';
import { clauseStretch } from './clause.ts';
import type { Stretch } from './evidence.ts';
import { learned } from './learn.ts';
import { buildLexicon } from '../words/lexicon.ts';
import { neighboursOf } from './neighbours.ts';
import { passageOf, rarityOver, termsBySentence, vectorOf, type Rarity } from './passage.ts';
import { keyedFields, profilesOf, type Profile } from './profile.ts';
import type { SaidText } from './said.ts';
import { cosinesWith, scoresOf, type Cosines } from './scores.ts';
import { stemmer, type Stemmer } from '../words/stem.ts';
import type { Suggested, Suggestion } from './suggestion.ts';
import { termReader, type Term } from '../words/terms.ts';
import { suggestionsFor } from './suggestions-for.ts';
import { FIXED_THRESHOLD, type Threshold } from './threshold.ts';
import { FIELDS } from '../vocabulary/fields.ts';

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
export interface Teaching {
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
	const termsIn = kept((link: AcceptedLink): readonly Term[] => read(link.text, link.language));
	const termsOf = kept((said: SaidText) => termsBySentence(said, read));
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

/** What a function makes of a thing, made once for each. */
function kept<Thing extends object, Made extends object>(
	make: (thing: Thing) => Made
): (thing: Thing) => Made {
	const all = new WeakMap<Thing, Made>();
	return (thing) => {
		const made = all.get(thing) ?? make(thing);
		all.set(thing, made);
		return made;
	};
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
