import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelLadder, type Label } from '#lib/timeline/layout/ladder.ts';
import type { Plumb } from '#lib/timeline/layout/scene.ts';

const plumb = (statement: number, x: number): Plumb => ({
	...{ statement, x, colour: 0, stretch: null, dots: [] }
});

const title = fc
	.array(fc.constantFrom('a', 'water', 'conference', 'security', 'neighbours', 'Übereinkommen'), {
		minLength: 1,
		maxLength: 12
	})
	.map((words) => words.join(' '));

/** Lines at least 6 px apart, with titles, in a plot that holds them. */
const states = fc
	.record({
		steps: fc.array(fc.tuple(fc.integer({ min: 6, max: 90 }), title, title), { maxLength: 40 }),
		tiers: fc.integer({ min: 1, max: 9 }),
		more: fc.nat(300)
	})
	.map(({ steps, tiers, more }) => {
		let x = 0;
		const plumbs = steps.map(([step], at) => plumb(at, (x += step)));
		return {
			plumbs,
			tiers,
			width: x + more,
			titles: steps.map(([, one, two]) => [one, two] as const)
		};
	});

type State = typeof states extends fc.Arbitrary<infer One> ? One : never;

const ladderOf = ({ plumbs, tiers, width, titles }: State) =>
	labelLadder(plumbs, tiers, width, ({ statement }) => {
		const [title, subtitle] = titles[statement]!;
		return { title, subtitle };
	});

/** px: from where to where a title stands, its leader left out. */
const reachOf = ({ x, anchor, width }: Label): [from: number, to: number] =>
	anchor === 'start' ? [x + 4, x + 4 + width] : [x - 4 - width, x - 4];

const meet = (one: Label, other: Label): boolean => {
	const [[from, to], [begin, end]] = [reachOf(one), reachOf(other)];
	const together =
		one.tier < other.tier + other.lines.length && other.tier < one.tier + one.lines.length;
	return together && from < end && begin < to;
};

/** Whether a leader, which leads from its title down to its head, crosses another title. */
const crosses = (leader: Label, other: Label): boolean => {
	const [from, to] = reachOf(other);
	return other.tier + other.lines.length > leader.tier && leader.x > from && leader.x < to;
};

/** Calls what is to be true of any ladder, and that there were many. */
function ofAnyLadder(holds: (labels: readonly Label[], state: State, untitled: number) => void) {
	let titled = 0;
	fc.assert(
		fc.property(states, (state) => {
			const { labels, untitled } = ladderOf(state);
			titled += labels.length;
			holds(labels, state, untitled);
		}),
		{ numRuns: 500 }
	);
	expect(titled).toBeGreaterThan(1000);
}

describe('in any ladder', () => {
	it('no two titles overlap', () => {
		ofAnyLadder((labels) => {
			const faults = labels.flatMap((one, at) =>
				labels.slice(at + 1).filter((other) => meet(one, other))
			);
			expect(faults).toEqual([]);
		});
	});

	it('no leader crosses a title', () => {
		ofAnyLadder((labels) => {
			const faults = labels.flatMap((one) =>
				labels.filter((other) => one !== other && crosses(one, other))
			);
			expect(faults).toEqual([]);
		});
	});

	it('titles stand in its tiers, at the line of their statement, and hardly beyond the plot', () => {
		ofAnyLadder((labels, { plumbs, tiers, width }) => {
			for (const label of labels) {
				expect(label.tier).toBeGreaterThanOrEqual(0);
				expect(label.tier + label.lines.length).toBeLessThanOrEqual(tiers);
				expect(label.x).toBe(plumbs[label.statement]!.x);
				const [from, to] = reachOf(label);
				expect(from).toBeGreaterThanOrEqual(-14);
				expect(to).toBeLessThanOrEqual(width + 14 + 1e-6);
			}
		});
	});

	it('each statement has a title, or is counted among those that have none', () => {
		ofAnyLadder((labels, { plumbs }, untitled) => {
			expect(new Set(labels.map(({ statement }) => statement)).size).toBe(labels.length);
			expect(labels.length + untitled).toBe(plumbs.length);
		});
	});

	it('a title is whole, or is cut after a word', () => {
		let cut = 0;
		ofAnyLadder((labels, { titles }) => {
			for (const { statement, lines } of labels) {
				lines.forEach((line, at) => {
					const whole = titles[statement]![at]!;
					if (line === whole) return;
					cut++;
					expect(line).toMatch(/\S…$/);
					const kept = line.slice(0, -1);
					expect(whole.startsWith(kept)).toBe(true);
					// Unless half of what fits is one word.
					const isInWord = whole[kept.length] !== ' ';
					if (isInWord) expect(kept.lastIndexOf(' ')).toBeLessThanOrEqual(line.length / 2);
				});
			}
		});
		expect(cut).toBeGreaterThan(100);
	});

	it('the first statement has a title, unless it stands at the very end', () => {
		ofAnyLadder((labels, { plumbs, width }) => {
			if (plumbs.length > 0 && plumbs[0]!.x < width - 100) expect(labels[0]?.statement).toBe(0);
		});
	});
});

const caption = { title: 'LAS–OIC joint summit', subtitle: '11 Nov 2023 · Riyadh' };

describe('few statements', () => {
	it('have their day and place below their titles, each in tiers of their own', () => {
		const { labels } = labelLadder([plumb(0, 100), plumb(1, 110)], 4, 600, () => caption);
		expect(labels.map(({ tier, lines }) => [tier, lines])).toEqual([
			[0, [caption.title, caption.subtitle]],
			[2, [caption.title, caption.subtitle]]
		]);
	});

	it('have their titles alone, where there are fewer tiers than two each', () => {
		const { labels } = labelLadder([plumb(0, 100), plumb(1, 110)], 3, 600, () => caption);
		expect(labels.map(({ lines }) => lines)).toEqual([[caption.title], [caption.title]]);
	});

	it('have titles that end at their line, where they have more room on that side', () => {
		const { labels } = labelLadder([plumb(0, 590)], 4, 600, () => caption);
		expect(labels[0]).toMatchObject({
			anchor: 'end',
			x: 590,
			lines: [caption.title, caption.subtitle]
		});
	});

	it('are none of none', () => {
		expect(labelLadder([], 9, 600, () => caption)).toEqual({ labels: [], untitled: 0 });
	});
});
