import { entities } from '../gazetteer/entities.ts';
import { COMMONPLACE } from '../vocabulary/commonplace.ts';
import { FIELDS } from '../vocabulary/fields.ts';
import type { Stemmer } from './stem.ts';
import { type Token, tokensOf } from './sentences.ts';

/** What words in a row may stand for, besides themselves. */
export interface Entry {
	/** `@SA` for a country or an organisation, `#Middle East` for a region, stems joined for a phrase. */
	readonly key: string;
	/** An organisation's or a region's own name; null for what is shown as it stands in the text. */
	readonly name: string | null;
	/** The regions that an entity is of. */
	readonly regions: readonly string[];
	/** An entity takes its words with it: “nations” in the United Nations does not count as a word. */
	readonly whole: boolean;
}

/** The entries by the stems that they begin with, the longest first, and by acronym. */
export interface Lexicon {
	readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
	readonly acronyms: ReadonlyMap<string, Entry>;
	/** The stems of what a statement on any matter says. */
	readonly commonplace: ReadonlySet<string>;
}

interface Phrase {
	readonly stems: readonly string[];
	readonly entry: Entry;
}

/** Reads what a lexicon is built of, piece by piece: where a stemmer knows its words, building takes a moment. */
export function* lexiconReadings(stem: Stemmer): Generator<() => void> {
	const names = entities().flatMap(({ names }) => names);
	const members = FIELDS.flatMap(({ members }) => members);
	for (const written of [...names, ...members, COMMONPLACE]) {
		yield () => {
			for (const { raw } of tokensOf(written)) stem(raw, 'en');
		};
	}
}

/** The gazetteer's entities and the vocabulary's phrases, ready to be found in texts. */
export function buildLexicon(stem: Stemmer): Lexicon {
	const phrases = new Map<string, Phrase[]>();
	const acronyms = new Map<string, Entry>();
	const add = (written: string, entry: Entry | null) => {
		const stems = tokensOf(written).map(({ raw }) => stem(raw, 'en').stem);
		if (stems.length === 0 || (!entry && stems.length === 1)) return;
		const begun = phrases.get(stems[0]!) ?? [];
		if (begun.some((other) => other.stems.join(' ') === stems.join(' '))) return;
		const phrase = { key: stems.join(' '), name: null, regions: [], whole: false };
		begun.push({ stems, entry: entry ?? phrase });
		phrases.set(stems[0]!, begun);
	};
	for (const { acronyms: short, names, key, name, regions } of entities()) {
		const entry = { key, name, regions, whole: true };
		for (const one of short) if (!acronyms.has(one)) acronyms.set(one, entry);
		for (const one of names) add(one, entry);
	}
	for (const { members } of FIELDS) for (const one of members) add(one, null);
	for (const begun of phrases.values()) begun.sort((a, b) => b.stems.length - a.stems.length);
	const commonplace = tokensOf(COMMONPLACE).map(({ raw }) => stem(raw, 'en').stem);
	return { phrases, acronyms, commonplace: new Set(commonplace) };
}

const CAPITALS = /^\p{Lu}.*[\p{Lu}\p{N}.]$/u;

/** The longest entry that begins at a word, and how many words it takes; null where none does. */
export function entryAt(
	lexicon: Lexicon,
	tokens: readonly Token[],
	stems: readonly string[],
	at: number
): { entry: Entry; length: number } | null {
	const { raw } = tokens[at]!;
	const begun = lexicon.phrases.get(stems[at]!);
	const phrase = begun?.find((one) => one.stems.every((stem, step) => stems[at + step] === stem));
	const acronym = CAPITALS.test(raw) && lexicon.acronyms.get(raw.replaceAll('.', ''));
	if (acronym && (phrase?.stems.length ?? 0) < 2) return { entry: acronym, length: 1 };
	return phrase ? { entry: phrase.entry, length: phrase.stems.length } : null;
}
