import { shortestSpan, stretchOf, type Weighed } from './evidence.ts';
import type { Passage } from './passage.ts';
import type { Profile } from './profile.ts';
import { raise, type Vector } from './vector.ts';
import { rounded, type Reason, type Suggestion } from './suggestion.ts';

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
export function explain(
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
export const carries = ({ terms }: Passage, { vector }: Profile): boolean =>
	terms.some(({ kind, key }) => kind === 'said' && vector.has(key));

/** What each of a passage's terms brings; one that is said several times is shared among its places. */
function broughtBy({ terms, vector }: Passage, profile: Profile): Brought[] {
	const sought = terms.filter(({ key }) => profile.vector.has(key));
	if (sought.length === 0) return [];
	const said: Vector = new Map();
	for (const { key, weight } of sought) raise(said, key, weight);
	return sought.map(({ key, shown, weight, start, end }) => {
		const brings = profile.vector.get(key)! * vector.get(key)!;
		return { key, shown, weight: (brings * weight) / said.get(key)!, start, end };
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
