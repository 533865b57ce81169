/** How often two groups say each term, in one language. */
export interface SaidTerms {
	/** By term. */
	readonly terms: readonly string[];
	/** By group and term: how often it is said, and in how many statements. */
	readonly counts: Pair<Uint32Array>;
	readonly statements: Pair<Uint32Array>;
}

export type Pair<Value> = readonly [one: Value, other: Value];

/** A term that tells two groups apart. */
export interface TellingTerm {
	/** Where it stands among all terms. */
	readonly term: number;
	readonly counts: Pair<number>;
	readonly statements: Pair<number>;
	/** Of the first group against the second, natural logarithm: above 0 where the first says it more. */
	readonly logOdds: number;
	/** The same in standard errors. */
	readonly z: number;
}

/** What tells two groups apart in one language. */
export interface TermFigures {
	/** How many words of each group were counted. */
	readonly words: Pair<number>;
	/** How many terms were compared: those that are said in statements enough. */
	readonly compared: number;
	/** Those of each group, the most telling first; null where one has too few words. */
	readonly telling: Pair<readonly TellingTerm[]> | null;
}

/** The words of each group that the prior stands for: about as many as a short speech has. */
export const PRIOR_WORDS = 500;
/** Under as many words a group’s own say less of it than the prior does. */
export const FEWEST_WORDS = 500;
/** In fewer statements of a group a term tells of these, and not of the group. */
export const FEWEST_STATEMENTS = 3;
/** Standard errors: what is closer to 0 is within chance in 95 of 100. */
export const LEAST_Z = 1.96;
const MOST_TERMS = 20; // of a group

/**
 * The terms that tell two groups apart: log-odds ratios with an informative Dirichlet prior (B. L. Monroe, M. P.
 * Colaresi and K. M. Quinn, “Fightin’ Words: Lexical Feature Selection and Evaluation for Identifying the Content of
 * Political Conflict”, Political Analysis 16 (2008), 372–403). The prior is what both groups say together, as if each
 * had said 500 words more in those shares: rare terms are drawn to it, frequent ones hardly, and what both say alike
 * is 0.
 */
export function termFigures({ terms, counts, statements }: SaidTerms): TermFigures {
	const words = [sum(counts[0]), sum(counts[1])] as const;
	const telling: [TellingTerm[], TellingTerm[]] = [[], []];
	let compared = 0;
	for (let term = 0; term < terms.length; term++) {
		const own = [counts[0][term]!, counts[1][term]!] as const;
		const within = [statements[0][term]!, statements[1][term]!] as const;
		if (Math.max(...within) < FEWEST_STATEMENTS) continue;
		compared++;
		const { logOdds, z } = logOddsOf(own, words);
		const group = z > 0 ? 0 : 1;
		if (Math.abs(z) < LEAST_Z || within[group] < FEWEST_STATEMENTS) continue;
		telling[group].push({ term, counts: own, statements: within, logOdds, z });
	}
	const strongest = (of: TellingTerm[]) =>
		of.sort((a, b) => Math.abs(b.z) - Math.abs(a.z) || a.term - b.term).slice(0, MOST_TERMS);
	const hasEnough = Math.min(...words) >= FEWEST_WORDS;
	return {
		words,
		compared,
		telling: hasEnough ? [strongest(telling[0]), strongest(telling[1])] : null
	};
}

/**
 * The log-odds ratio of a term and its standard score.
 * @param own how often each group says it
 * @param words how many words each group says
 */
function logOddsOf(own: Pair<number>, words: Pair<number>): { logOdds: number; z: number } {
	const prior = (PRIOR_WORDS * (own[0] + own[1])) / (words[0] + words[1]);
	// Where there is no other term, nothing tells the groups apart.
	if (own[0] + own[1] === words[0] + words[1]) return { logOdds: 0, z: 0 };
	const odds = (group: 0 | 1) =>
		(own[group] + prior) / (words[group] + PRIOR_WORDS - own[group] - prior);
	const logOdds = Math.log(odds(0)) - Math.log(odds(1));
	const variance = 1 / (own[0] + prior) + 1 / (own[1] + prior);
	return { logOdds, z: logOdds / Math.sqrt(variance) };
}

const sum = (counts: Uint32Array): number => counts.reduce((total, count) => total + count, 0);
