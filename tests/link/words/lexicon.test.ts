import { expect, it } from 'vitest';
import { buildLexicon, lexiconReadings } from '../../../src/lib/link/words/lexicon.ts';
import { stemmer, type Stemmer } from '../../../src/lib/link/words/stem.ts';

/** A stemmer, and the words that it was asked for. */
function asked(): { readonly stem: Stemmer; readonly words: Set<string> } {
	const words = new Set<string>();
	const stem = stemmer();
	return {
		words,
		stem: (raw, language) => {
			words.add(`${language} ${raw}`);
			return stem(raw, language);
		}
	};
}

it('finds every word of the lexicon read where it was read piece by piece', () => {
	const [before, building] = [asked(), asked()];
	for (const read of lexiconReadings(before.stem)) read();
	buildLexicon(building.stem);
	expect(building.words.size).toBeGreaterThan(1000);
	expect([...building.words].filter((word) => !before.words.has(word))).toEqual([]);
});
