import { SIGNS, type LanguageSigns } from './language-signs.ts';

const ENOUGH = 300; // UTF-16 units, in which a text shows its language
const ADDRESS = /(?:https?:\/\/|www\.)\S*/giu;
const OPEN = 'und'; // BCP 47 for a text whose language is not determined

/**
 * The language that a text is most likely in, BCP 47: by its script, and among those that share one by the
 * letters that only some of them have and by their commonest words. `und` where the script is one that several
 * languages share, and nothing tells which it is; null where there is no word, or only in Latin letters.
 */
export function guessLanguage(text: string): string | null {
	// The parts of an address are words of no language.
	const head = text
		.slice(0, 10 * ENOUGH)
		.replace(ADDRESS, ' ')
		.slice(0, ENOUGH);
	const latin = count(head, /[A-Za-z\u00c0-\u024f]+/g);
	const cyrillic = count(head, /[\u0400-\u052f]+/g);
	const arabic = count(head, /[\u0600-\u06ff\u0750-\u077f]+/g);
	if (latin + cyrillic + arabic === 0) return null;
	if (arabic >= Math.max(latin, cyrillic)) return likeliest(head, SIGNS.arabic) ?? OPEN;
	// Many a short text in Russian has none of its own letters.
	if (cyrillic >= latin) return likeliest(head, SIGNS.cyrillic) ?? 'ru';
	return likeliest(head, SIGNS.latin);
}

/** The one with the most signs; of two alike the first. Null where there is no sign at all. */
function likeliest(text: string, languages: readonly LanguageSigns[]): string | null {
	const counts = languages.map(({ tag, letters, words }) => ({
		tag,
		found: (letters ? count(text, letters) : 0) + (words ? 3 * count(text, words) : 0)
	}));
	const best = counts.reduce((most, one) => (one.found > most.found ? one : most));
	return best.found > 0 ? best.tag : null;
}

const count = (text: string, sought: RegExp): number => text.match(sought)?.length ?? 0;
