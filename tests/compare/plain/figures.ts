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

/** The divergence without what few statements add to it: counted again without each in turn. */
export function jackknifed(
	sides: readonly (readonly (readonly number[])[])[],
	rows: number
): number {
	const sum = (statements: readonly (readonly number[])[]) => {
		const counts = Array.from({ length: rows }, () => 0);
		for (const row of statements.flat()) counts[row]!++;
		return counts;
	};
	const counts = sides.map(sum);
	const whole = divergence(counts[0]!, counts[1]!);
	return sides.reduce((corrected, statements, side) => {
		const others = statements.map((rowsOf) => {
			const left = [...counts[side]!];
			for (const row of rowsOf) left[row]!--;
			return divergence(left, counts[1 - side]!);
		});
		const mean = others.reduce((all, one) => all + one, 0) / others.length;
		return corrected - (statements.length - 1) * (mean - whole);
	}, whole);
}

const STOPS = new Set(['the', 'of', 'and', 'les', 'dans']);

/** The words of two sides in one language, with their log-odds ratios and scores. */
export function terms(sides: readonly (readonly PlainStatement[])[], language: string) {
	const texts = sides.map((side) =>
		side
			.filter((one) => one.language === language && !one.reported && one.text !== undefined)
			.map(({ text }) => wordsOf(text!).filter((word) => !STOPS.has(word)))
	);
	const all = texts.map((side) => side.flat());
	const told = [...new Set(all.flat())].map((word) => {
		const counts = all.map((words) => words.filter((one) => one === word).length);
		const [one, other] = counts as [number, number];
		const prior = (500 * (one + other)) / (all[0]!.length + all[1]!.length);
		const odds = (count: number, words: number) =>
			(count + prior) / (words + 500 - (count + prior));
		const logOdds = Math.log(odds(one, all[0]!.length) / odds(other, all[1]!.length));
		const deviation = Math.sqrt(1 / (one + prior) + 1 / (other + prior));
		const statements = texts.map((side) => side.filter((words) => words.includes(word)).length);
		return { word, counts, statements, logOdds, z: logOdds / deviation };
	});
	return { words: all.map(({ length }) => length), told };
}
