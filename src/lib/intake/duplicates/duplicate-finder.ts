import { meets, type Span } from '../../dates/span.ts';
import type { Draft, DraftDocument } from '../draft.ts';
import { draftSpan } from './draft-span.ts';
import { KnownBefore, LikelyDuplicates } from './likely-duplicates.ts';
import { lineSign } from '../posts/line-sign.ts';
import { comparedWords, hashOf, sharedBy, shinglesOf } from './shingles.ts';

/** How something is compared with what came before it. */
interface Added {
	/** What keeps the same words apart, such as a date. */
	readonly apart?: string;
	/** Whether nearly the same words count. */
	readonly near?: boolean;
	readonly span?: Span | null;
	readonly written?: string;
	readonly ours?: ReadonlyMap<number, string> | null;
	/** What has the same name as the thing of an index. */
	readonly meet: (index: number) => ReturnType<KnownBefore['addDraft']>;
}

/** What has the same words: the first of each date, and all that no earlier one was joined with. */
interface SameWords {
	readonly firsts: Map<string, number>;
	readonly apart: number[];
}

/** Drafts, or draft documents, that look like one: offered for merging, never merged unasked. */
export interface Duplicate {
	/** Exact where the words are the same, but for blanks, signs, emoji, forwarding lines and tails. */
	readonly kind: 'exact' | 'near';
	/** The ids, in the order of the input; two at least. */
	readonly of: readonly string[];
	/** From 0 to 1: the least share of words, three by three, by which one was joined to another. */
	readonly likeness: number;
}

/**
 * Finds duplicates among drafts as they come, in time that grows with their number and not its square.
 * Texts are near when they share 60 % of their shingles, or when 80 % of the shorter one’s stand in the
 * longer, as of a post whose heading was cut off. A statement without a text is compared by its title,
 * date and place. Statements whose dates do not meet are never duplicates, whatever their words: an act of
 * each year is another act. What two files name alike meets as well, whatever its words.
 */
export class DuplicateFinder {
	readonly #ids: string[] = [];
	readonly #shingles: (Uint32Array | null)[] = [];
	readonly #parents: number[] = [];
	readonly #likeness: number[] = [];
	/** When what a root joins may have been, all of it; null while none of it is dated. */
	readonly #spans: (Span | null)[] = [];
	/** Of what a root joins, the ids that files of ours give, by file; null while it has none. */
	readonly #ours: (ReadonlyMap<number, string> | null)[] = [];
	/** When each was said, as it is written; blank where nobody knows. */
	readonly #written: string[] = [];
	/** Of each words the only one that has them, as most have, or those of several dates. */
	readonly #same = new Map<string, number | SameWords>();
	readonly #likely = new LikelyDuplicates();
	readonly #known = new KnownBefore();

	/**
	 * Takes the next statement.
	 * @param file the index of its file among all
	 */
	addDraft(draft: Draft, file = 0): void {
		const words = comparedWords(bareText(draft.text ?? ''));
		const [span, written] = [draftSpan(draft), dayOf(draft)];
		const known = [draft.title, written, draft.venue].map((one) => one ?? '').join('\n');
		// Few words are the same by chance: “Good morning” of two days are two statements.
		const ours = draft.isOurs && draft.ownId ? new Map([[file, draft.ownId]]) : null;
		const meet = (index: number) => this.#known.addDraft(draft, index, file);
		const add = (words: readonly string[], how: Omit<Added, 'meet' | 'ours'>) =>
			this.#add(draft.id, words, { ...how, meet, ours });
		if (words.length >= FEW) add(words, { span, written });
		else if (words.length > 0) add(words, { apart: written, near: false, span });
		else if (draft.title !== null) {
			add(comparedWords(known), { apart: 'title', near: false, span });
		} else add([], { apart: draft.id, near: false, span });
	}

	/** Takes the next policy document, which is compared by its priorities. */
	addDocument(document: Pick<DraftDocument, 'id' | 'title' | 'priorities'>, file = 0): void {
		const { id, priorities } = document;
		const texts = priorities.map(({ title, text }) => (text === '' ? title : text));
		const words = comparedWords(texts.join('\n'));
		const meet = (index: number) => this.#known.addDocument(document, index, file);
		if (words.length >= FEW) this.#add(id, words, { apart: 'document', meet });
		else this.#add(id, [], { apart: id, near: false, meet });
	}

	/** All duplicates so far, in the order of their first. */
	duplicates(): Duplicate[] {
		const groups = new Map<number, number[]>();
		this.#ids.forEach((_, index) => {
			const root = this.#root(index);
			const group = groups.get(root);
			if (group) group.push(index);
			else groups.set(root, [index]);
		});
		return [...groups.values()]
			.filter((group) => group.length > 1)
			.map((group) => {
				const likeness = this.#likeness[this.#root(group[0]!)]!;
				const of = group.map((index) => this.#ids[index]!);
				return { kind: likeness === 1 ? 'exact' : 'near', of, likeness };
			});
	}

	#add(
		id: string,
		words: readonly string[],
		{ apart = '', near = true, span = null, written = '', ours = null, meet }: Added
	): void {
		const index = this.#ids.push(id) - 1;
		this.#parents.push(index);
		this.#likeness.push(1);
		this.#spans.push(span);
		this.#ours.push(ours);
		this.#written.push(written);
		// First, so that of several with the same words each meets the one of its own id.
		this.#joinKnown(index, meet(index));
		const key = keyOf(words, apart);
		const same = this.#sameWords(index, key);
		if (same !== null) {
			this.#shingles.push(null);
			this.#join(same, index, 1);
			return;
		}
		const shingles = near ? shinglesOf(words) : null;
		this.#shingles.push(shingles);
		if (shingles) this.#joinLikely(index, shingles);
	}

	/** An earlier one of the same words whose date may be its own; null where there is none. */
	#sameWords(index: number, key: string): number | null {
		const known = this.#same.get(key);
		if (known === undefined) {
			this.#same.set(key, index);
			return null;
		}
		const { firsts, apart } =
			typeof known === 'number'
				? { firsts: new Map([[this.#written[known]!, known]]), apart: [known] }
				: known;
		this.#same.set(key, { firsts, apart });
		const written = this.#written[index]!;
		const sameDay = firsts.get(written);
		if (sameDay !== undefined && this.#mayJoin(sameDay, index)) return sameDay;
		if (sameDay === undefined) firsts.set(written, index);
		const same = apart.slice(-SEVERAL).find((other) => this.#mayJoin(other, index));
		if (same === undefined) apart.push(index);
		return same ?? null;
	}

	/** Whether all that the two belong to may have been at one time. */
	#mayJoin(a: number, b: number): boolean {
		const [root, other] = [this.#root(a), this.#root(b)];
		const [ours, others] = [this.#ours[root], this.#ours[other]];
		for (const [file, id] of ours ?? []) if ((others?.get(file) ?? id) !== id) return false;
		const [one, another] = [this.#spans[root], this.#spans[other]];
		return !one || !another || meets(one, another);
	}

	#joinKnown(index: number, meetings: ReturnType<KnownBefore['addDraft']>): void {
		for (const { index: other, kind } of meetings) {
			if (this.#mayJoin(other, index)) this.#join(other, index, kind === 'exact' ? 1 : NEARLY);
		}
	}

	#joinLikely(index: number, shingles: Uint32Array): void {
		for (const other of this.#likely.add(index, shingles)) {
			if (this.#root(other) === this.#root(index) || !this.#mayJoin(other, index)) continue;
			const likeness = likenessOf(shingles, this.#shingles[other]!);
			if (likeness !== null) this.#join(other, index, likeness);
		}
	}

	#join(a: number, b: number, likeness: number): void {
		const [root, joined] = [this.#root(a), this.#root(b)];
		if (root === joined) return;
		this.#parents[joined] = root;
		// What is common to all is not empty: stretches of time of which each two meet all meet.
		const [one = null, other = null] = [this.#spans[root], this.#spans[joined]];
		this.#spans[root] =
			one && other
				? { start: Math.max(one.start, other.start), end: Math.min(one.end, other.end) }
				: (one ?? other);
		const [ours, others] = [this.#ours[root], this.#ours[joined]];
		this.#ours[root] = ours && others ? new Map([...ours, ...others]) : (ours ?? others ?? null);
		this.#likeness[root] = Math.min(this.#likeness[root]!, this.#likeness[joined]!, likeness);
	}

	#root(index: number): number {
		let root = index;
		while (this.#parents[root] !== root) {
			this.#parents[root] = this.#parents[this.#parents[root]!]!;
			root = this.#parents[root]!;
		}
		return root;
	}
}

/** The duplicates among statements and policy documents that are all at hand. */
export function duplicatesOf(
	drafts: Iterable<Draft>,
	documents: Iterable<DraftDocument> = []
): Duplicate[] {
	const finder = new DuplicateFinder();
	for (const document of documents) finder.addDocument(document);
	for (const draft of drafts) finder.addDraft(draft);
	return finder.duplicates();
}

const FEW = 8; // words
const SEVERAL = 64; // dates of the same words that one is held against, so that many cost no more
const SHARED = 0.6; // of all shingles
const CONTAINED = 0.8; // of the shorter text's shingles
const ENOUGH = 20; // shingles of a text that can be a part of another
const NEARLY = 0.999; // what is not an exact duplicate is not called wholly alike

function likenessOf(a: Uint32Array, b: Uint32Array): number | null {
	const shared = sharedBy(a, b);
	const least = Math.min(a.length, b.length);
	const ofAll = shared / (a.length + b.length - shared);
	const ofLeast = least >= ENOUGH ? shared / least : 0;
	if (ofAll < SHARED && ofLeast < CONTAINED) return null;
	return Math.min(ofLeast >= CONTAINED ? Math.max(ofAll, ofLeast) : ofAll, NEARLY);
}

const keyOf = (words: readonly string[], apart: string): string => {
	const joined = words.join(' ');
	return `${apart}:${joined.length}:${hashOf(joined)}:${hashOf(joined, 0x9747b28c)}`;
};

/** Without the forwarding lines at its head and the tails at its foot. */
function bareText(text: string): string {
	const lines = text.split('\n');
	let [from, to] = [0, lines.length];
	const isSign = (line: string | undefined) => line !== undefined && lineSign(line).kind !== 'text';
	while (from < to && isSign(lines[from])) from++;
	while (to > from && isSign(lines[to - 1])) to--;
	return lines.slice(from, to).join('\n');
}

/** The date of a draft without its clock time, which one of two findings of a statement may lack. */
const dayOf = ({ date }: Draft): string => (date?.written ?? '').replace(/T.*/, '');
