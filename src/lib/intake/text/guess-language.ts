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

/** What tells a language from others that are written in the same script. */
interface LanguageSigns {
	/** BCP 47. */
	readonly tag: string;
	/** Letters that the others of its script do not have, or seldom. */
	readonly letters?: RegExp;
	/** Its commonest words, those that the others have too left out. */
	readonly words?: RegExp;
}

const words = (listed: string) =>
	new RegExp(`(?<![\\p{L}\\p{M}])(?:${listed})(?![\\p{L}\\p{M}])`, 'giu');

/** Of the languages that share the Latin script, the Cyrillic and the Arabic; the commonest of each first. */
const SIGNS: Readonly<Record<'latin' | 'cyrillic' | 'arabic', readonly LanguageSigns[]>> = {
	latin: [
		{
			tag: 'en',
			words: words(
				'the|of|and|to|in|that|is|with|for|on|as|it|be|are|was|were|by|at|from|this|has|have|will|not|said|they|their|we|our|he|she|which|been'
			)
		},
		{
			tag: 'fr',
			words: words('le|la|les|des|et|du|une|est|dans|pour|que|avec|sur|qui|sont|aux|nous|il|elle')
		},
		{
			tag: 'es',
			letters: /[ñ¿¡áíóú]/giu,
			words: words('el|la|los|las|del|una|por|que|con|para|como|y|es|está|más|al|su|sus|sobre|son')
		},
		{ tag: 'de', words: words('der|die|das|und|den|von|mit|ist|für|auf|zu|im') },
		{
			tag: 'pt',
			letters: /[ãõáíóúâê]/giu,
			words: words('o|os|as|do|da|dos|das|uma|em|não|que|com|para|por|e')
		},
		{ tag: 'it', words: words('il|lo|gli|di|del|della|una|che|per|con|è|sono|nel|la|e') },
		{ tag: 'nl', words: words('de|het|een|van|en|dat|voor|op|zijn|niet') },
		{ tag: 'pl', letters: /[ąęłńśźż]/giu, words: words('w|z|na|do|nie|się|jest|oraz|że') },
		{ tag: 'tr', letters: /[ğış]/gu, words: words('ve|bir|bu|için|ile|da|de|olarak') }
	],
	cyrillic: [
		{ tag: 'ru', letters: /[ыэё]/giu, words: words('и|в|на|не|что|с|по|от|это|как|его|для') },
		{ tag: 'uk', letters: /[їєґі]/giu, words: words('і|в|на|не|що|з|по|від|це|як|його|для|та') },
		{ tag: 'be', letters: /[ўі]/giu, words: words('і|у|на|не|што|з|па|ад|гэта|як|яго|для') },
		{
			tag: 'bg',
			letters: /ъ(?=\p{L})/giu,
			words: words('и|в|на|не|че|с|от|това|като|за|се|е|със|са')
		},
		{ tag: 'sr', letters: /[ђћљњџј]/giu, words: words('и|у|на|не|да|са|од|је|су|се|као|за') },
		{ tag: 'mk', letters: /[ѓќѕљњџј]/giu, words: words('и|во|на|не|дека|со|од|е|се|како|за|ќе') },
		{ tag: 'kk', letters: /[әғқңөұүһі]/giu, words: words('және|мен|бұл|үшін|бойынша') },
		{ tag: 'tg', letters: /[ғӣқӯҳҷ]/giu, words: words('ва|дар|ба|аз|ки|бо|барои|ин') },
		{ tag: 'mn', letters: /[өү]/giu, words: words('ба|нь|энэ|юм|байна') }
	],
	arabic: [
		{
			tag: 'ar',
			letters: /[ةىأإيك]/gu,
			words: words('في|من|على|إلى|أن|التي|الذي|هذا|هذه|عن|مع|ما|لا')
		},
		{
			tag: 'fa',
			letters: /[پچژگکی]/gu,
			words: words('در|به|از|که|را|با|این|آن|است|برای|های|ها|و')
		},
		{
			tag: 'ur',
			letters: /[ٹڈڑںےہھ]/gu,
			words: words('کے|کی|کا|کو|میں|ہے|اور|سے|نے|پر|ہیں|کہ|یہ')
		},
		{ tag: 'ps', letters: /[ټډړږښڼېۍ]/gu, words: words('د|په|چې|او|ته|له|کې|سره') },
		{ tag: 'ckb', letters: /[ڕڵێۆە]/gu, words: words('لە|بە|و|کە|ئەو|بۆ|ئەم') },
		{ tag: 'ug', letters: /[ۇۆۈېەڭ]/gu, words: words('ۋە|بىلەن|بۇ|ئۈچۈن') },
		{ tag: 'sd', letters: /[ڄٻڀٺٿڪڦڳڱڏ]/gu, words: words('جي|۾|آهي|۽|کان|تي') }
	]
};
