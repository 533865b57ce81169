import { ANY_SEASON, BROAD_WORDS as W, seasonNumber } from './broad-words.ts';
import { fullYear } from './full-year.ts';
import { ORDINAL, ordinalOf, ROMAN } from './numeric-date.ts';
import type { WrittenDate } from './date-of-cell.ts';

type Reader = (parts: Readonly<Record<string, string>>) => string | null;

// What may stand between the name of a period and its year, and after the year.
const OF = '(?:[ ,/-]+|,? ?(?:of|in|the|года?|de|del|des|عام|سنة) )?(?:the |عام |سنة )?';
const AFTER_YEAR = '(?: ?(?:г\\.?|года?|гг\\.?|р\\.?|року|годы|м|م))?';
const YEAR = '(?<year>\\d{4})';

/** Periods that are less than exact, or wider than a month, each with how it is written in EDTF. */
const FORMS: readonly (readonly [string, Reader])[] = [
	// Q3 2023, 3rd quarter of 2023, III квартал 2023
	...withYear(
		`(?:Q|T|кв\\.? ?)(?<at>[1-4])|(?<before>[1-4])Q|(?<nth>${ORDINAL})[ -]?(?:${W.quarter})|(?:${W.quarter}) (?<after>${ORDINAL})`,
		(parts) => monthsOf(parts.year!, nthOf(parts), 3)
	),
	// 3Q23, Q3 '23
	[
		`(?:Q(?<at>[1-4])|(?<before>[1-4])Q)[ ,/-]*[’']?(?<short>\\d\\d)`,
		(parts) => monthsOf(parts.year!, nthOf(parts), 3)
	],
	// H1 2022, first half of 2022
	...withYear(
		`H(?<at>[12])|(?<before>[12])H|(?<nth>${ORDINAL})[ -]?(?:${W.half})|(?:${W.half}) (?<after>${ORDINAL})`,
		(parts) => monthsOf(parts.year!, nthOf(parts), 6)
	),
	[
		`(?:H(?<at>[12])|(?<before>[12])H)[ ,/-]*[’']?(?<short>\\d\\d)`,
		(parts) => monthsOf(parts.year!, nthOf(parts), 6)
	],
	// Summer 2023, winter 2021/22: a winter is that of the year in which it begins
	...withYear(
		`(?<season>${ANY_SEASON})`,
		({ season, year }) => `${year!}-${seasonNumber(season!)}`
	),
	[
		`(?<season>${W.winter})${OF}${YEAR}(?: ?[/–-] ?(?<next>\\d{4}|\\d\\d))${AFTER_YEAR}`,
		({ year, next }) => (follows(year!, next!) ? `${year!}-24` : null)
	],
	// 1920s, the 1920’s, 1920-е годы, années 1920, 1920er
	[
		`(?:the )?(?<tens>\\d{3})0(?:.?s|-?(?:е|х|ті|их)|er(?: jahren?)?)(?: гг\\.?| год(?:ы|ов|ах)| роки| рр\\.?)?`,
		({ tens }) => `${tens!}X`
	],
	[
		`(?:les |los |las )?(?:années|años|década de(?: los)?|عقد) (?<tens>\\d{3})0`,
		({ tens }) => `${tens!}X`
	],
	// 19th century, XXI век, القرن 19, siglo XIX, 5th century BC
	[
		`(?:the )?(?<nth>${ORDINAL})[ -]?(?:${W.century})(?<bc> ?(?:${W.bc}))?(?: (?:${W.ad}))?`,
		({ nth, bc }) => centuryOf(nth!, bc)
	],
	[
		`(?:${W.century}) (?:ال)?(?<nth>${ORDINAL}|${ROMAN})(?<bc> ?(?:${W.bc}))?(?: (?:${W.ad}))?`,
		({ nth, bc }) => centuryOf(nth!, bc)
	],
	// 44 BC, AD 79
	[
		`(?<year>\\d{1,4}) ?(?:(?:г\\.?|год[ау]?|р\\.?|рік|року) ?)?(?:${W.bc})`,
		({ year }) => yearBefore(year!)
	],
	[
		`(?<year>\\d{1,4}) ?(?:${W.ad})|(?:AD|A\\.D\\.) ?(?<after>\\d{1,4})`,
		({ year, after }) => (year ?? after)!.padStart(4, '0')
	],
	// Years by themselves: 2023.0 as spreadsheets export it, 1998/99, 2023 г.
	[`${YEAR}(?:\\.0+|,0+)`, ({ year }) => year!],
	[`${YEAR} ?(?:г\\.?|год[ау]?|р\\.?|рік|року|年|년)`, ({ year }) => year!],
	[`(?:year|year of|год|рік|année|año|jahr|عام|سنة) ${YEAR}`, ({ year }) => year!],
	[
		`${YEAR} ?[/–-] ?(?<next>\\d\\d)`,
		({ year, next }) =>
			follows(year!, next!) || Number(next) > 12 ? spanOfYears(year!, next!) : null
	]
];

const PATTERNS = FORMS.map(([form, read]) => [new RegExp(`^(?:${form})$`, 'iu'), read] as const);

/** Reads a period that is wider than a month or has words for it: a season, a quarter, a century, 44 BC. */
export function broadDate(text: string): WrittenDate | null {
	for (const [pattern, read] of PATTERNS) {
		const parts = pattern.exec(text)?.groups;
		if (!parts) continue;
		const whole = parts.short ? fullYear(parts.short) : null;
		const written = read(whole ? { ...parts, year: whole.year } : parts);
		if (written) return { written, inferred: whole?.inferred ?? spanNote(text, written) };
	}
	return null;
}

/** A form with its year behind it or before it. */
function withYear(form: string, read: Reader): (readonly [string, Reader])[] {
	return [
		[`(?:the |в |за |у )?(?:${form})${OF}${YEAR}${AFTER_YEAR}`, read],
		[`${YEAR}${AFTER_YEAR}[ ,/-]*(?:${form})`, read]
	];
}

const nthOf = ({ at, before, nth, after }: Readonly<Record<string, string>>): number =>
	ordinalOf((at ?? before ?? nth ?? after)!) ?? 0;

function monthsOf(year: string, nth: number, length: number): string | null {
	if (nth < 1 || nth * length > 12) return null;
	const two = (month: number) => String(month).padStart(2, '0');
	return `${year}-${two((nth - 1) * length + 1)}/${year}-${two(nth * length)}`;
}

function centuryOf(nth: string, bc: string | undefined): string | null {
	const number = ordinalOf(nth);
	if (number === null || number < 1 || number > 99) return null;
	return `${bc ? '-' : ''}${String(number - 1).padStart(2, '0')}XX`;
}

/** A year before our era as EDTF counts it: 0 is 1 BC. */
export function yearBefore(year: string): string {
	const before = Number(year) - 1;
	return `${before > 0 ? '-' : ''}${String(before).padStart(4, '0')}`;
}

/** Whether the second is the year after the first: 2021 and 22. */
const follows = (year: string, next: string): boolean =>
	(Number(year) + 1) % 10 ** next.length === Number(next) % 10 ** next.length;

/** “2023-47” may be meant for a week: that it is read as years is said. */
function spanNote(text: string, written: string): string | null {
	const [from, to] = written.split('/');
	if (!to || !WEEK_OR_YEARS.test(text)) return null;
	return `“${text}” is read as the years ${from!} to ${to}; a week is written as ${text.replace('-', '-W')}`;
}

const WEEK_OR_YEARS = /^\d{4}-(?:[1-4]\d|5[0-3])$/;

function spanOfYears(year: string, next: string): string | null {
	const to = `${year.slice(0, 2)}${next}`;
	return to > year ? `${year}/${to}` : null;
}
