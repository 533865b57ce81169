import type { CodedPriority } from './codebook.ts';
import type { TermReader } from '../words/terms.ts';
import { often, raise, unit, type Vector } from './vector.ts';
import type { Field } from '../vocabulary/fields.ts';

/** What a priority is known by. */
export interface Profile {
	readonly id: string;
	/** Length 1. */
	readonly vector: Vector;
	/** The field through which the priority came to a term that it does not say itself. */
	readonly through: ReadonlyMap<string, KeyedField>;
}

/** A field of the vocabulary with its members as terms. */
export interface KeyedField {
	readonly name: string;
	readonly keys: ReadonlySet<string>;
}

const TITLE = 2; // a title says in few words what the text says in many
const VOCABULARY = 2.5; // the length of what the vocabulary adds, where the priority's own words have 1
const WHOLE = 0.1; // the share of a priority's words at which a field is the priority's own
const FAINT = 0.1; // of a field; below it the field is not the priority's

/**
 * The profiles of priorities: TF-IDF of their title (twice), text, cues and parts, with rarity over the
 * priorities, and the words of the fields that they evoke. A field belongs to the priorities in
 * proportion to the square of how much of it they say, beside the priority that says the most of it.
 */
export function profilesOf(
	priorities: readonly CodedPriority[],
	fields: readonly KeyedField[],
	read: TermReader
): Profile[] {
	const vectors = priorities.map((priority) => wordsSaid(priority, read));
	const rarity = rarityOver(vectors);
	const own = vectors.map((vector) => {
		const weights = [...vector].map(([key, times]): [string, number] => [
			key,
			often(times) * rarity(key)
		]);
		return unit(new Map(weights.filter(([, weight]) => weight > 0)));
	});
	const evoked = fieldsEvoked(own, fields);
	const sharing = new Map<string, number>();
	for (const { words } of evoked) for (const [key, much] of words) raise(sharing, key, much);
	return priorities.map(({ id }, at) => {
		const { words, through } = evoked[at]!;
		const shared = [...words].map(([key, much]): [string, number] => [
			key,
			much / Math.sqrt(Math.max(1, sharing.get(key)!))
		]);
		const vector = new Map(own[at]);
		for (const [key, weight] of unit(new Map(shared))) raise(vector, key, VOCABULARY * weight);
		return { id, vector: unit(vector), through };
	});
}

/** The members of the vocabulary's fields as a reader of terms finds them. */
export const keyedFields = (fields: readonly Field[], read: TermReader): KeyedField[] =>
	fields.map(({ name, members }) => ({
		name,
		keys: new Set(
			members.flatMap((member) =>
				read(member)
					.slice(0, 1)
					.map(({ key }) => key)
			)
		)
	}));

/** How often a priority says each term; what is only implied counts in statements alone. */
function wordsSaid({ title, text, cues, parts, language }: CodedPriority, read: TermReader) {
	const vector: Vector = new Map();
	const add = (written: string, weight: number) => {
		for (const term of read(written, language)) {
			if (term.kind !== 'implied') raise(vector, term.key, weight);
		}
	};
	add(title, TITLE);
	for (const written of [text, ...cues]) add(written, 1);
	for (const part of parts) {
		add(part.title, 1);
		add(part.text, 1);
	}
	return vector;
}

/**
 * How much a term tells priorities apart, from 0 to 1: by the logarithm of how few of them say it; nothing
 * when more than half of three or more do.
 */
function rarityOver(vectors: readonly Vector[]): (key: string) => number {
	const sayers: Vector = new Map();
	for (const vector of vectors) for (const key of vector.keys()) raise(sayers, key, 1);
	const all = vectors.length;
	return (key) => {
		const some = sayers.get(key) ?? 1;
		if (all > 2 && some > all / 2) return 0;
		return Math.log((1 + all) / some) / Math.log(1 + all);
	};
}

function fieldsEvoked(own: readonly Vector[], fields: readonly KeyedField[]) {
	const evoked = own.map(() => ({
		words: new Map<string, number>(),
		through: new Map<string, KeyedField>()
	}));
	for (const field of fields) {
		const shares = own.map((vector) => {
			let share = 0;
			for (const key of field.keys) share += vector.get(key) ?? 0;
			return share;
		});
		const most = Math.max(...shares);
		if (most <= 0) continue;
		shares.forEach((share, at) => {
			const much = (share / most) ** 2 * Math.min(1, share / WHOLE);
			if (much < FAINT) return;
			const { words, through } = evoked[at]!;
			for (const key of field.keys) {
				if (much <= (words.get(key) ?? 0)) continue;
				words.set(key, much);
				through.set(key, field);
			}
		});
	}
	return evoked;
}
