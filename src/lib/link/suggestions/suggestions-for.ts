import { shortestSpan, stretchOf, type Weighed } from './evidence.ts';
import { type Chain, passagesAround } from './neighbours.ts';
import type { Passage } from './passage.ts';
import type { Profile } from './profile.ts';
import type { Scores } from './scores.ts';
import { type Reason, rounded, type Suggestion } from './suggestion.ts';
import { strengthOf, type Threshold } from './threshold.ts';
import { raise, type Vector } from './vector.ts';

/** What has been found out of a statement, one of a batch. */
interface ReadStatement {
	readonly at: number;
	readonly text: string;
	readonly top: number;
	readonly threshold: Threshold;
	readonly chain: Chain;
	readonly scores: Scores;
	readonly profiles: readonly Profile[];
}

const FLOOR = 0.005; // a score that is noise

/**
 * The suggestions for a statement, the best first, in a total order: by score to 4 decimals, then by the
 * codebook's order. A priority needs a word that carries it, in the statement or near it: the place of a
 * meeting, which is in some region, and what statements on any matter say do not.
 */
export function suggestionsFor({
	at,
	text,
	top,
	threshold,
	chain,
	scores,
	profiles
}: ReadStatement) {
	const shown = scores.ofStatement(at).map(rounded);
	const suggestions: Suggestion[] = [];
	let next = bestAfter(shown, -1);
	for (let rank = 0; next >= 0 && suggestions.length < top; rank++) {
		const priority = next;
		const score = shown[priority]!;
		if (score < FLOOR) break;
		next = bestAfter(shown, priority);
		const profile = profiles[priority]!;
		const carried = ownPassages(chain, at).some((passage) => carries(passage, profile));
		const around = carried ? [] : passagesAround(chain, at);
		if (!carried && !around.some((passage) => carries(passage, profile))) continue;
		const own = carried ? bestPassage(at, priority, chain, scores) : null;
		const margin = rounded(score - (shown[next] ?? 0));
		suggestions.push({
			priority: profile.id,
			score,
			margin,
			strength: own ? strengthOf(score, margin, rank, threshold) : 'weak',
			...explain(text, own, around, profile)
		});
	}
	return suggestions;
}

/** The priority that comes after one in rank, or first after −1; −1 after the last. */
function bestAfter(scores: Float64Array, last: number): number {
	const least = last < 0 ? Infinity : scores[last]!;
	let best = -1;
	for (let at = 0; at < scores.length; at++) {
		const score = scores[at]!;
		if (score > least || (score === least && at <= last)) continue;
		if (best < 0 || score > scores[best]!) best = at;
	}
	return best;
}

const ownPassages = ({ passages, first, count }: Chain, at: number): readonly Passage[] =>
	passages.slice(first[at], first[at]! + count[at]!);

/** The passage of a statement that bears most on a priority; null where none says a word of it. */
function bestPassage(at: number, priority: number, chain: Chain, { ofPassage }: Scores) {
	let best: Passage | null = null;
	let most = 0;
	for (const [step, passage] of ownPassages(chain, at).entries()) {
		const score = ofPassage(chain.first[at]! + step)[priority]!;
		if (score > most) [best, most] = [passage, score];
	}
	return best;
}

/** A term where it stands, and what it brings to a priority's score. */
interface Brought extends Weighed {
	readonly shown: string;
	readonly key: string;
}

const MOST = 8; // reasons; the rest weighs little

/**
 * Why a statement may bear on a priority, by the passage of it that bears most. Where none of its own words
 * do, its neighbours' words are named, and the evidence is the statement as a whole.
 */
function explain(
	text: string,
	passage: Passage | null,
	around: readonly Passage[],
	profile: Profile
): Pick<Suggestion, 'because' | 'evidence'> {
	const brought = passage ? broughtBy(passage, profile) : [];
	const span = shortestSpan(brought);
	if (span) return { because: reasons(brought), evidence: stretchOf(text, span) };
	const nearest = around.find((one) => carries(one, profile));
	const near = nearest ? broughtBy(nearest, profile) : [];
	const start = text.length - text.trimStart().length;
	const whole = { start, end: Math.max(start, text.trimEnd().length) };
	return {
		because: reasons(near).map((reason) => ({ ...reason, near: true })),
		evidence: stretchOf(text, whole)
	};
}

/** Whether a passage says a word that can carry a suggestion: none that is only implied or commonplace. */
const carries = ({ terms }: Passage, { vector }: Profile): boolean =>
	terms.some(({ kind, key }) => kind === 'said' && vector.has(key));

/** What each of a passage's terms brings; one that is said several times is shared among its occurrences. */
function broughtBy({ terms, vector }: Passage, profile: Profile): Brought[] {
	const sought = terms.filter(({ key }) => profile.vector.has(key));
	if (sought.length === 0) return [];
	const weights: Vector = new Map();
	for (const { key, weight } of sought) raise(weights, key, weight);
	return sought.map(({ key, shown, weight, start, end }) => {
		const brings = profile.vector.get(key)! * vector.get(key)!;
		return { key, shown, weight: (brings * weight) / weights.get(key)!, start, end };
	});
}

function reasons(brought: readonly Brought[]): Reason[] {
	const byKey = new Map<string, { term: string; weight: number; start: number }>();
	for (const { key, shown, weight, start } of brought) {
		const one = byKey.get(key);
		if (one) one.weight += weight;
		else byKey.set(key, { term: shown, weight, start });
	}
	return [...byKey.values()]
		.sort((a, b) => b.weight - a.weight || a.start - b.start || (a.term < b.term ? -1 : 1))
		.slice(0, MOST)
		.map(({ term, weight }) => ({ term, weight: rounded(weight) }));
}
