import { entryAt, type Lexicon } from './lexicon.ts';
import type { Stemmer } from './stem.ts';
import { tokensOf } from './sentences.ts';

/** Something that a text says and that a priority may say too. */
export interface Term {
	/** A stem, a phrase's stems, an entity or a region. */
	readonly key: string;
	/** As it stands in the text; an organisation by its name; with the region that it stands for. */
	readonly shown: string;
	/** 1, or less for what is only implied. */
	readonly weight: number;
	readonly kind: 'said' | 'implied' | 'commonplace';
	/** In UTF-16 units of the text. */
	readonly start: number;
	readonly end: number;
}

const REGION = 0.6; // Gaza is in the Middle East; to name it says less than to name the region

/** Reads the terms of a text, in its order. */
export type TermReader = (text: string, language?: string) => Term[];

/**
 * A reader of terms, in which a phrase of the vocabulary counts beside its words.
 */
export function termReader(lexicon: Lexicon, stem: Stemmer): TermReader {
	return (text, language = 'en') => {
		const tokens = tokensOf(text);
		const stemmed = tokens.map(({ raw }) => stem(raw, language));
		const stems = stemmed.map((one) => one.stem);
		const terms: Term[] = [];
		for (let at = 0; at < tokens.length; at++) {
			const { raw, start, end } = tokens[at]!;
			const entry = entryAt(lexicon, tokens, stems, at);
			if (entry) {
				const { key, name, regions, whole } = entry.entry;
				const span = { start, end: tokens[at + entry.length - 1]!.end };
				const shown = name ?? text.slice(span.start, span.end);
				terms.push({ key, shown, weight: 1, kind: 'said', ...span });
				for (const region of regions) {
					terms.push({
						key: `#${region}`,
						shown: `${shown} (${region})`,
						weight: REGION,
						kind: 'implied',
						...span
					});
				}
				if (whole) {
					at += entry.length - 1;
					continue;
				}
			}
			if (stemmed[at]!.stop) continue;
			const key = stems[at]!;
			const kind = lexicon.commonplace.has(key) ? 'commonplace' : 'said';
			terms.push({ key, shown: raw, weight: 1, kind, start, end });
		}
		return terms;
	};
}
