import type { CodedPriority } from './codebook.ts';
import { shortestSpan, stretchOf, type Stretch } from './evidence.ts';
import type { Passage } from './passage.ts';
import type { Profile } from './profile.ts';
import { sentencesOf } from '../words/sentences.ts';
import type { Term, TermReader } from '../words/terms.ts';

/**
 * The stretch of a priority's text that answers a passage: the words that both say, and those that evoke
 * the fields through which the others were found, weighed by what they bring. Null where the text has none.
 */
export function clauseStretch(
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

/** The places in a clause that say a term, or else those of the field that led to it. */
function answers(terms: readonly Term[], key: string, { through }: Profile): number[] {
	const saying = indexes(terms, (term) => term.key === key);
	if (saying.length > 0) return saying;
	const field = through.get(key);
	return field ? indexes(terms, (term) => field.keys.has(term.key)) : [];
}

const indexes = (terms: readonly Term[], is: (term: Term) => boolean): number[] =>
	terms.flatMap((term, at) => (is(term) ? [at] : []));
