import { passagesAround, type Chain } from './chain.ts';
import { carries, explain } from './explain.ts';
import type { Passage } from './passage.ts';
import type { Profile } from './profile.ts';
import type { Scores } from './scores.ts';
import { rounded, type Suggestion } from './suggestion.ts';
import { strengthOf, type Threshold } from './threshold.ts';

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
