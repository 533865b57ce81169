import { dayOf, daysOf, wordsOf, type Counted, type Days, type PlainStatement } from './counted.ts';

const MS = 86_400_000;

/** The days that count for a priority: since the adoption, to the last that the dataset knows of, within the period. */
export function daysThatCount(counted: Counted, priority: string): Days {
	const { statements, documents } = counted.file;
	const { period } = counted.ask;
	const asked = period === null ? { start: -Infinity, end: Infinity } : daysOf(period);
	const ends = statements
		.map(({ date }) => daysOf(date))
		.map(({ end, certain }) => (end === Infinity ? certain.end : end));
	const known = Math.min(Math.max(...ends), asked.end);
	const end = Math.max(known, Math.min(...documents.map(({ adopted }) => dayOf(adopted))));
	const adopted = dayOf(counted.documentOf.get(priority)!.adopted);
	return { start: Math.min(Math.max(adopted, asked.start), end), end };
}

/** The counted statements of some priorities: since the adoption, and before it. */
export function statementsOn(counted: Counted, of: string, priorities: readonly string[]) {
	const adopted = dayOf(counted.documentOf.get(of)!.adopted);
	const all = counted.kept.filter((one) => counted.bearsOn(one, priorities));
	const isSince = ({ date }: PlainStatement) => daysOf(date).start >= adopted;
	return { since: all.filter(isSince), before: all.filter((one) => !isSince(one)) };
}

/** The silences within some days: days are ticked off one by one, and what is left unticked is silent. */
export function silences(spoken: readonly Days[], between: Days) {
	const isSpoken = Array.from({ length: between.end - between.start }, (_, day) =>
		spoken.some(({ start, end }) => start <= between.start + day && between.start + day < end)
	);
	const runs: { first: number; last: number }[] = [];
	isSpoken.forEach((is, day) => {
		if (is) return;
		const run = runs.at(-1);
		if (run?.last === day - 1) run.last = day;
		else runs.push({ first: day, last: day });
	});
	return runs
		.map(({ first, last }) => {
			const goesOn = last === isSpoken.length - 1;
			// The first day is that from which days are counted, if nothing was said on it.
			const days = last - first + 1 - (first === 0 && goesOn ? 1 : 0);
			return { start: between.start + first, end: between.start + last + 1, days, goesOn };
		})
		.filter(({ days }) => days > 0);
}

/** In how many of 32 equal strips of time statements lie, by the middles of their sure days. */
export function strips(spoken: readonly Days[], over: Days): number[] {
	const counts = Array.from({ length: 32 }, () => 0);
	const length = ((over.end - over.start) * MS) / 32;
	for (const { start, end } of spoken) {
		const strip = Math.floor(((start + end) / 2 - over.start) * (MS / length));
		if (strip >= 0 && strip < 32) counts[strip]!++;
	}
	return counts;
}

/** How many of some things have each name. */
export function tally<Thing>(things: readonly Thing[], nameOf: (thing: Thing) => string) {
	const counts: Record<string, number> = {};
	for (const thing of things) counts[nameOf(thing)] = (counts[nameOf(thing)] ?? 0) + 1;
	return counts;
}

const entropy = (shares: readonly number[]): number =>
	shares.reduce((sum, share) => (share > 0 ? sum - share * Math.log2(share) : sum), 0);

/** The Jensen–Shannon divergence of two lists of counts, by entropies. */
export function divergence(a: readonly number[], b: readonly number[]): number {
	const shares = (counts: readonly number[]) => {
		const all = counts.reduce((sum, count) => sum + count, 0);
		return counts.map((count) => count / all);
	};
	const [p, q] = [shares(a), shares(b)];
	return entropy(p.map((share, at) => (share + q[at]!) / 2)) - (entropy(p) + entropy(q)) / 2;
}

/** By statement of a group: the rows that it bears on. */
type GroupRows = readonly (readonly number[])[];

const countsOf = (statements: GroupRows, rows: number): number[] => {
	const counts = Array.from({ length: rows }, () => 0);
	for (const row of statements.flat()) counts[row]!++;
	return counts;
};

/** The divergence without what few statements add to it, counted again without each in turn; and how sure it is. */
export function jackknifed(groups: readonly GroupRows[], rows: number) {
	const counts = groups.map((group) => countsOf(group, rows));
	const whole = divergence(counts[0]!, counts[1]!);
	const added = groups.map((statements, group) => {
		const others = statements.map((rowsOf) => {
			const left = [...counts[group]!];
			for (const row of rowsOf) left[row]!--;
			return divergence(left, counts[1 - group]!);
		});
		const mean = others.reduce((all, one) => all + one, 0) / others.length;
		const squares = others.reduce((all, one) => all + (one - mean) ** 2, 0);
		const times = statements.length - 1;
		return { bias: times * (mean - whole), variance: (times * squares) / others.length };
	});
	const bias = added[0]!.bias + added[1]!.bias;
	const error = Math.sqrt(added[0]!.variance + added[1]!.variance);
	return { divergence: whole - bias, bias, error };
}

/**
 * The ends of an interval: the divergences that are no further from the corrected one than 1.96 of their own
 * standard errors, found by trying them one after another. The variance of a divergence grows with it.
 * @param spokenTo how many rows either group speaks to
 */
export function intervalAround(
	{ divergence: at, bias, error }: ReturnType<typeof jackknifed>,
	spokenTo: number
): { low: number; high: number } {
	const growth = (4 * Math.max(0, bias)) / Math.max(1, spokenTo - 1);
	/** Whether a true divergence would give what was found in 95 of 100 cases. */
	const isWithin = (true_: number) =>
		(at - true_) ** 2 <= 1.959964 ** 2 * (error ** 2 + growth * (true_ - at));
	/** Between what is within and what is not, by halves. */
	const edge = (inside: number, outside: number) => {
		for (let half = 0; half < 60; half++) {
			const middle = (inside + outside) / 2;
			if (isWithin(middle)) inside = middle;
			else outside = middle;
		}
		return Math.sqrt(Math.min(1, Math.max(0, inside)));
	};
	return { low: edge(at, at - 10), high: edge(at, at + 10) };
}

/** How far apart two groups are when all their statements are dealt to them by chance, so many times; ascending. */
export function dealtDistances(
	groups: readonly GroupRows[],
	rows: number,
	deals: number
): number[] {
	const all = groups.flat();
	let seed = 7;
	const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
	return Array.from({ length: deals }, () => {
		const dealt = all
			.map((statement) => ({ statement, at: random() }))
			.sort((a, b) => a.at - b.at)
			.map(({ statement }) => statement);
		const first = dealt.slice(0, groups[0]!.length);
		const rest = dealt.slice(groups[0]!.length);
		return Math.sqrt(Math.max(0, divergence(countsOf(first, rows), countsOf(rest, rows))));
	}).sort((a, b) => a - b);
}

const STOPS = new Set(['the', 'of', 'and', 'les', 'dans']);

/** The words of two groups in one language, with their log-odds ratios and scores. */
export function terms(groups: readonly (readonly PlainStatement[])[], language: string) {
	const texts = groups.map((group) =>
		group
			.filter((one) => one.language === language && !one.reported && one.text !== undefined)
			.map(({ text }) => wordsOf(text!).filter((word) => !STOPS.has(word)))
	);
	const all = texts.map((group) => group.flat());
	const terms = [...new Set(all.flat())].map((word) => {
		const counts = all.map((words) => words.filter((one) => one === word).length);
		const [one, other] = counts as [number, number];
		const prior = (500 * (one + other)) / (all[0]!.length + all[1]!.length);
		const odds = (count: number, words: number) =>
			(count + prior) / (words + 500 - (count + prior));
		const logOdds = Math.log(odds(one, all[0]!.length) / odds(other, all[1]!.length));
		const deviation = Math.sqrt(1 / (one + prior) + 1 / (other + prior));
		const statements = texts.map((group) => group.filter((words) => words.includes(word)).length);
		return { word, counts, statements, logOdds, z: logOdds / deviation };
	});
	return { words: all.map(({ length }) => length), terms };
}
