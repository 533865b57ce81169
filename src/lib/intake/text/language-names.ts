import { hasOwn } from '../../base/fields.ts';

// What people write for a language, beside its tag.
const NAMES: Readonly<Record<string, string>> = {
	en: 'english|eng|английский|الإنجليزية|انجليزي|anglais|inglés|englisch|англійська',
	ru: 'russian|rus|русский|рус|الروسية|russe|ruso|russisch|російська',
	ar: 'arabic|ara|العربية|عربي|арабский|arabe|árabe|arabisch|арабська',
	fr: 'french|fra|fre|français|francais|французский|الفرنسية|francés|französisch|французька',
	es: 'spanish|spa|español|castellano|испанский|الإسبانية|espagnol|spanisch|іспанська',
	de: 'german|deu|ger|deutsch|немецкий|الألمانية|allemand|alemán|німецька',
	uk: 'ukrainian|ukr|українська|украинский|ukrainien|ucraniano|ukrainisch|الأوكرانية',
	fa: 'persian|farsi|fas|per|فارسی|персидский|persan|persa|persisch',
	ur: 'urdu|urd|اردو|урду',
	tr: 'turkish|tur|türkçe|турецкий|turc|turco|türkisch',
	zh: 'chinese|zho|chi|mandarin|中文|汉语|китайский|chinois|chino|chinesisch',
	pt: 'portuguese|por|português|португальский|portugais|portugués|portugiesisch',
	it: 'italian|ita|italiano|итальянский|italien|italienisch',
	pl: 'polish|pol|polski|польский|polonais|polaco|polnisch',
	nl: 'dutch|nld|dut|nederlands|голландский|néerlandais|neerlandés|niederländisch',
	he: 'hebrew|heb|עברית|иврит|hébreu|hebreo|hebräisch',
	ja: 'japanese|jpn|日本語|японский|japonais|japonés|japanisch',
	hi: 'hindi|hin|हिन्दी|хинди'
};

const TAG_OF = new Map(
	Object.entries(NAMES).flatMap(([tag, names]) => names.split('|').map((name) => [name, tag]))
);

// The tags of three letters and more that are in use are few beside the words that look like one.
const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

/** The tag, BCP 47, of a language that is named by tag or by word: `en`, `pt_BR`, “Arabic”; null for other words. */
export function languageNamed(words: string): string | null {
	const name = words.trim();
	if (hasOwn(NAMES, name)) return name;
	const named = TAG_OF.get(name.toLowerCase());
	if (named) return named;
	const tag = name.replaceAll('_', '-');
	return TAG.test(tag) && isKnown(tag) ? tag : null;
}

// Made once: it takes longer to make than to ask, and each row of a table asks.
const IN_ENGLISH = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

function isKnown(tag: string): boolean {
	try {
		const [primary] = Intl.getCanonicalLocales(tag);
		const language = primary!.split('-')[0]!;
		return IN_ENGLISH.of(language) !== undefined;
	} catch {
		return false;
	}
}

/** A language tag as a dataset file takes it, `en` or `pt-BR`; null for anything else that was written for one. */
export const languageTag = (written: string): string | null =>
	/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(written) ? written : null;
