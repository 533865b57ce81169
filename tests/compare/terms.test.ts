import { describe, expect, it } from 'vitest';
import { termFigures, type SaidTerms } from '#lib/compare/terms.ts';

/** Two sides by how often each says some terms; in as many statements, where nothing else is said. */
function said(
	counts: Readonly<Record<string, readonly [number, number]>>,
	statements: Readonly<Record<string, readonly [number, number]>> = counts
): SaidTerms {
	const terms = Object.keys(counts);
	const column = (of: typeof counts, side: 0 | 1) =>
		Uint32Array.from(terms, (term) => of[term]![side]);
	const both = (of: typeof counts) => [column(of, 0), column(of, 1)] as const;
	return { terms, counts: both(counts), statements: both(statements) };
}

/** The telling terms of each side, but for what stands for all else that is said. */
const tellingWords = (one: SaidTerms) =>
	termFigures(one).telling?.map((side) =>
		side.map(({ term }) => one.terms[term]!).filter((term) => term !== 'rest')
	);

describe('terms that distinguish two sides', () => {
	it('have the log-odds ratio and the score of an example counted by hand', () => {
		// Of 1,000 words of each, 30 and 10 are “water”: the prior is 500 × 40 / 2,000 = 10.
		const { telling, words } = termFigures(said({ water: [30, 10], rest: [970, 990] }));
		const [first] = telling![0];
		expect(words).toEqual([1000, 1000]);
		// ln (40 / 1,460) − ln (20 / 1,480) = ln 2.0274, over the root of 1/40 + 1/20.
		expect(first!.logOdds).toBeCloseTo(0.70675, 5);
		expect(first!.z).toBeCloseTo(0.70675 / Math.sqrt(0.075), 4);
	});

	it('stand with the side that says them more, the most telling first', () => {
		const counts = { water: [60, 5], bread: [40, 5], peace: [4, 50], rest: [800, 800] } as const;
		expect(tellingWords(said(counts))).toEqual([['water', 'bread'], ['peace']]);
	});

	it('are not those that both say alike, nor those within chance', () => {
		expect(tellingWords(said({ water: [50, 50], bread: [12, 8], rest: [900, 900] }))).toEqual([
			[],
			[]
		]);
	});

	it('are the same whichever side is named first, with the sign turned', () => {
		const counts = { water: [60, 5], peace: [4, 50], rest: [800, 700] } as const;
		const turned = Object.fromEntries(
			Object.entries(counts).map(([term, [a, b]]) => [term, [b, a] as const])
		);
		const [one, other] = [termFigures(said(counts)), termFigures(said(turned))];
		expect(one.telling![0].map(({ z }) => z)).toEqual(other.telling![1].map(({ z }) => -z));
	});

	it('are not given where a side has fewer words than the prior stands for', () => {
		expect(tellingWords(said({ water: [60, 5], rest: [440, 494] }))).toBeUndefined();
		expect(tellingWords(said({ water: [60, 5], rest: [440, 495] }))).toBeDefined();
	});

	it('are said in three statements of their side at least', () => {
		const counts = { water: [60, 5], rest: [800, 800] } as const;
		expect(tellingWords(said(counts, { water: [2, 5], rest: [9, 9] }))).toEqual([[], []]);
		expect(tellingWords(said(counts, { water: [3, 5], rest: [9, 9] }))).toEqual([['water'], []]);
	});

	it('are none where there is but one term, which both say', () => {
		expect(tellingWords(said({ water: [600, 700] }))).toEqual([[], []]);
	});

	it('are at most twenty a side', () => {
		const many = Array.from({ length: 40 }, (_, at) => [`t${at}`, [30, 1]] as const);
		const [one] = tellingWords(said({ ...Object.fromEntries(many), rest: [10, 1500] }))!;
		expect(one).toHaveLength(20);
	});
});
