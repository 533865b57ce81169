import type { Draft, DraftDocument, DraftPriority } from '../draft.ts';
import { comparedWords, mixed } from './shingles.ts';

interface Known<Thing> {
	readonly index: number;
	readonly file: number;
	readonly thing: Thing;
}

/**
 * Finds what another file has under the same name: a statement by its id, a document by its title. So the
 * table of a dataset meets its dataset, whose words it does not hold.
 */
export class KnownBefore {
	readonly #drafts = new Map<string, Known<Pick<Draft, 'title' | 'actor'>>[]>();
	readonly #documents = new Map<string, Known<ReadonlySet<string>>[]>();

	/** Takes the statement of an index, and gives the indices of those of other files that it may be. */
	addDraft({ ownId, title, actor }: Draft, index: number, file: number): Meeting[] {
		if (ownId === undefined) return [];
		return met(this.#drafts, ownId, { index, file, thing: { title, actor } }, (one) => {
			if (title !== null && title === one.title) return 'exact';
			// An id may be the same by chance: a number that every table begins with.
			return actor !== null && actor === one.actor ? 'near' : null;
		});
	}

	/** The same of a document: all that one of the two names, by number and title, the other has. */
	addDocument({ title, priorities }: DocumentNames, index: number, file: number): Meeting[] {
		const names = new Set(namesOf(priorities));
		return met(this.#documents, wordsOf(title), { index, file, thing: names }, (other) => {
			const [few, many] = names.size < other.size ? [names, other] : [other, names];
			return [...few].every((name) => many.has(name)) ? 'exact' : null;
		});
	}
}

type DocumentNames = Pick<DraftDocument, 'title' | 'priorities'>;

interface Meeting {
	readonly index: number;
	readonly kind: 'exact' | 'near';
}

const SEVERAL = 64; // files that have the same name, so that many cost no more

function met<Thing>(
	known: Map<string, Known<Thing>[]>,
	key: string,
	one: Known<Thing>,
	likeness: (thing: Thing) => Meeting['kind'] | null
): Meeting[] {
	const earlier = known.get(key) ?? [];
	const meetings = earlier.flatMap(({ index, file, thing }) => {
		const kind = file === one.file ? null : likeness(thing);
		return kind === null ? [] : [{ index, kind }];
	});
	if (earlier.length < SEVERAL) known.set(key, [...earlier, one]);
	return meetings;
}

const wordsOf = (text: string): string => comparedWords(text).join(' ');

const namesOf = (priorities: readonly DraftPriority[]): string[] =>
	priorities.flatMap((one) => [
		`${one.number.trim()} ${wordsOf(one.title)}`,
		...namesOf(one.priorities)
	]);

const BANDS = 8;
const ROWS = 3;
const SHORT = 48; // shingles: a longer text shows itself by its sample
const SAMPLED = 8; // one shingle in so many stands in the index
const LIKELIEST = 16; // earlier texts that are compared: a duplicate meets oftener than any other
const CROWD = 12; // texts kept a key: more are alike through them

/**
 * Finds, for each of many texts, the earlier ones that it may be like, without comparing all with all.
 *
 * Texts meet by the shingles whose number is a multiple of eight, as in the fingerprints of Manber
 * (1994): so also a text that is a part of a longer one meets it. Short ones, whose sample may be
 * empty, meet by MinHash with banding as well (Broder 1997; Leskovec, Rajaraman, Ullman 2014, chapter
 * 3), 8 bands of 3 rows. By reckoning, two texts of 30 shingles that share 80 % of all are missed once
 * in 10,000 times, two of 100 that share 60 % once in 20,000; the worst case, 49 that share 60 %, once in
 * 140. Seeds are fixed: the same input gives the same duplicates.
 */
export class LikelyDuplicates {
	/** The last entry of a key; each entry leads to the one before it. */
	readonly #last = new Map<number, number>();
	readonly #numbers: number[] = [];
	readonly #before: number[] = [];

	/** Takes the text of a number, by its shingles, and gives the numbers of those it may be like. */
	add(number: number, shingles: Uint32Array): number[] {
		const met = new Map<number, number>();
		for (const hash of shingles) {
			if (hash % SAMPLED === 0) this.#meet(hash >>> 2, number, met);
		}
		if (shingles.length <= SHORT) {
			for (let band = 0; band < BANDS; band++) this.#meet(bandOf(shingles, band), number, met);
		}
		const others = [...met.keys()];
		if (others.length > LIKELIEST) {
			others.sort((a, b) => met.get(b)! - met.get(a)! || a - b).splice(LIKELIEST);
		}
		return others.sort((a, b) => a - b);
	}

	/** Keys have 30 bits, which engines keep without a box; whoever meets by chance is compared and let go. */
	#meet(key: number, number: number, met: Map<number, number>): void {
		const last = this.#last.get(key);
		let count = 0;
		for (let at = last; at !== undefined && at >= 0; at = this.#before[at]) {
			const other = this.#numbers[at]!;
			if (other !== number) met.set(other, (met.get(other) ?? 0) + 1);
			count++;
		}
		if (count >= CROWD) return;
		this.#before.push(last ?? -1);
		this.#last.set(key, this.#numbers.push(number) - 1);
	}
}

function bandOf(shingles: Uint32Array, band: number): number {
	let hash = mixed(band + 1);
	for (let row = 0; row < ROWS; row++) {
		hash = mixed(Math.imul(hash, 31) + leastOf(shingles, mixed(band * ROWS + row + 1) | 1));
	}
	return hash >>> 2;
}

/** The least of all shingles after a permutation. */
function leastOf(shingles: Uint32Array, seed: number): number {
	let least = 0xffffffff;
	// By index: this is done some 400 times a text, and each step of an iterator would be an object.
	for (let at = 0; at < shingles.length; at++) {
		// Multiplied by an odd number and turned: a permutation of 32 bits.
		const product = Math.imul(shingles[at]! ^ seed, seed);
		const value = (product ^ (product >>> 15)) >>> 0;
		if (value < least) least = value;
	}
	return least;
}
