import { ar, Chrono, de, en, es, fr, type ParsedComponents, ru, uk } from 'chrono-node';
import { lastOf } from '../../../base/sequences.ts';
import { type Day, startOf } from '../../../dates/day.ts';
import type { DraftDate } from '../../draft.ts';
import { pointsOf } from '../../text/markup-text.ts';
import { dateOfWords, type NamedDate } from './date-of-words.ts';
import { tenseNear } from './tense-near.ts';
import { DATE_LANGUAGES, type DateLanguage, dateWindows, type Stretch } from './date-triggers.ts';
import { fixChronoResult, normalizeForChrono, type ReadDate } from './normalize-for-chrono.ts';
import { writtenMentions } from './written-mentions.ts';

/** A date that a text names. */
export interface DateMention {
	/** In Unicode code points; the end is left out. */
	readonly start: number;
	readonly end: number;
	/** As the text has them. */
	readonly words: string;
	readonly date: DraftDate;
}

/** What is known of a text whose dates are sought. */
interface DateContext {
	/** The day that the text was published; without it only whole dates are found. */
	readonly reference: Day | null;
	/** BCP 47; null to go by the letters. */
	readonly language: string | null;
}

/**
 * The dates that a text names, in its order: days, months, years, weeks, seasons, decades, centuries, and
 * stretches of them, never a clock time. English, Russian, Ukrainian, Arabic, French, Spanish and German.
 *
 * Parsed by chrono-node; only what it is certain of counts as said. The year, where none is said, is
 * inferred from `reference` and the tense of the sentence (`yearNear`), and the date tells so. What is
 * wider than a month is read as in a cell (`readWrittenDate`).
 */
export function dateMentions(text: string, { reference, language }: DateContext): DateMention[] {
	const spelt = normalizeForChrono(text);
	const main = mainLanguage(spelt, language);
	const dayFirst = main !== 'en' || /^en-(?!US|PH)/i.test(language ?? '');
	const readings = languagesOf(spelt, main, language !== null).flatMap((one) =>
		dateWindows(spelt, one, one === main).flatMap((window) =>
			readWindow(spelt, window, one, reference).flatMap((read) =>
				fixChronoResult(spelt, read, dayFirst)
			)
		)
	);
	const points = pointsOf(text);
	const named = readings.map((read) => ({ ...read, ...yearsAway(spelt, read) }));
	const broad = writtenMentions(spelt, dayFirst ? 'day-first' : 'month-first');
	return apart<Stretch & ((typeof named)[number] | (typeof broad)[number])>([
		...broad,
		...named
	]).flatMap((one) => {
		const words = text.slice(one.start, one.end);
		const date = 'from' in one ? dateOf(words, one) : { ...one.read, words };
		if (!date) return [];
		const { written, inferred } = date;
		return [
			{
				start: points(one.start),
				end: points(one.end),
				words,
				date: { written, words, inferred }
			}
		];
	});

	function dateOf(words: string, read: (typeof named)[number]): DraftDate | null {
		return dateOfWords(words, read.from, read.to, {
			published: reference,
			tense: leansOnTense(read.from) ? tenseNear(spelt, read) : null,
			years: read.years,
			read: main === 'en' ? read.read : null
		});
	}
}

/** Whether the year or the week hangs on when the words were said. */
const leansOnTense = ({ says }: NamedDate): boolean => !says.has('year');

function mainLanguage(text: string, stated: string | null): DateLanguage {
	const tag = stated?.toLowerCase().split('-')[0];
	const known = DATE_LANGUAGES.find((language) => language === tag);
	if (known) return known;
	if (/[\u0600-\u06ff]/.test(text)) return 'ar';
	if (/[\u0400-\u04ff]/.test(text)) return /[іїєґ]/iu.test(text) ? 'uk' : 'ru';
	return 'en';
}

/** The main language first, and then those of other letters that stand in the text beside it. */
function languagesOf(text: string, main: DateLanguage, isStated: boolean): DateLanguage[] {
	const others: DateLanguage[] = [];
	if (/[a-z]/i.test(text) && ['ar', 'ru', 'uk'].includes(main)) others.push('en');
	if (/[\u0600-\u06ff]/.test(text) && main !== 'ar') others.push('ar');
	if (/[\u0400-\u04ff]/.test(text) && main !== 'ru' && main !== 'uk') others.push('ru');
	// A few words need not hold a letter that tells Ukrainian from Russian; the months do.
	if (main === 'ru' && !isStated) others.push('uk');
	return [main, ...others];
}

// The calendar repeats itself after 400 years, weekdays included. Counted from so far ahead, no day is
// one that the machine's time zone left out, and a year that chrono took from the reference shows.
const AHEAD = 400;
const COUNTED = 2200; // years past it were counted from the reference

function readWindow(
	text: string,
	window: Stretch,
	language: DateLanguage,
	reference: Day | null
): ReadDate[] {
	const day = new Date(reference === null ? 0 : startOf(reference));
	const noon = new Date(day.getUTCFullYear() + AHEAD, day.getUTCMonth(), day.getUTCDate(), 12);
	return PARSERS[language]
		.parse(text.slice(window.start, window.end), noon)
		.filter((result) => !NO_DAY.some((tag) => result.tags().has(tag)))
		.map((result) => ({
			start: window.start + result.index + result.text.search(/\S/),
			end: window.start + result.index + result.text.trimEnd().length,
			from: namedBy(result.start, result.text),
			to: result.end ? namedBy(result.end, result.text) : null,
			read: null
		}));
}

const NO_DAY = ['result/relativeDateAndTime', 'casualReference/now'];

function namedBy(parsed: ParsedComponents, words: string): NamedDate {
	const year = parsed.get('year')!;
	const ahead = year > COUNTED && !words.includes(String(year));
	const says = (['year', 'month', 'day', 'weekday'] as const).filter((part) =>
		parsed.isCertain(part)
	);
	const counted = ahead && (says.includes('year') || !says.includes('month'));
	return {
		year: ahead ? year - AHEAD : year,
		month: parsed.get('month')!,
		day: parsed.get('day')!,
		weekday: parsed.get('weekday'),
		says: new Set(says),
		counted
	};
}

/** The parser without its readers of clock times: statements have days, and “12 to 15 trucks” no hour. */
function daysOnly({ parsers, refiners }: Chrono): Chrono {
	const readsClock = (parser: Chrono['parsers'][number]) =>
		new Chrono({ parsers: [parser], refiners: [] })
			.parse('12:30', new Date(0))
			.some(({ start }) => start.isCertain('hour') && !start.isCertain('day'));
	return new Chrono({ parsers: parsers.filter((parser) => !readsClock(parser)), refiners });
}

// `en.casual` and not `en.GB`, which takes “November 21” for a month of 2021.
const PARSERS: Readonly<Record<DateLanguage, Chrono>> = {
	en: daysOnly(en.casual),
	ru: daysOnly(ru.casual),
	uk: daysOnly(uk.casual),
	ar: daysOnly(ar.casual),
	fr: daysOnly(fr.casual),
	es: daysOnly(es.casual),
	de: daysOnly(de.casual)
};

/** Of readings that overlap, the longest; in the order of the text. */
function apart<Read extends Stretch>(readings: readonly Read[]): Read[] {
	const longest: Read[] = [];
	for (const read of [...readings].sort((a, b) => a.start - b.start || b.end - a.end)) {
		const last = lastOf(longest);
		if (!last || last.end <= read.start) longest.push(read);
		else if (read.end - read.start > last.end - last.start) longest[longest.length - 1] = read;
	}
	return longest;
}

const AFTER: readonly (readonly [number, RegExp])[] = [
	[
		0,
		/^,?\s*(?:(?:of )?(?:this|the current) year|с\. ?г\.|т\. ?г\.|(?:сего|текущего|этого|нынешнего) года|цього року|(?:من\s+)?(?:هذا العام|العام الجاري|العام الحالي|هذه السنة|السنة الجارية)|de cette année|de este año|dieses Jahres)/iu
	],
	[
		-1,
		/^,?\s*(?:(?:of )?last year|(?:прошлого|минувшего) года|минулого року|(?:من\s+)?(?:العام الماضي|السنة الماضية)|de l.année dernière|del año pasado|(?:des )?letzten Jahres)/iu
	],
	[
		1,
		/^,?\s*(?:(?:of )?next year|(?:следующего|будущего) года|наступного року|(?:من\s+)?(?:العام (?:المقبل|القادم)|السنة (?:المقبلة|القادمة))|de l.année prochaine|del próximo año|(?:des )?nächsten Jahres)/iu
	]
];

const LONGEST = 40; // UTF-16 units

/**
 * How many years a date lies from that of the words by what follows it: 0 for “this year” and “с.г.”,
 * -1 for “last year”; and the stretch with those words. `years` is null where nothing of it follows.
 */
function yearsAway(text: string, date: Stretch): { years: number | null; end: number } {
	const after = text.slice(date.end, date.end + LONGEST);
	for (const [years, words] of AFTER) {
		const match = words.exec(after);
		if (match) return { years, end: date.end + match[0].length };
	}
	return { years: null, end: date.end };
}
