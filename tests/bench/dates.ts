import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as chrono from 'chrono-node';
import { DATE_TRIGGERS, NUMERIC_TRIGGER } from '#lib/intake/dates/mentions/date-triggers.ts';
import { dateMentions } from '#lib/intake/dates/mentions/date-mentions.ts';
import type { Day } from '#lib/dates/day.ts';
import { readDay, startOf } from '#lib/dates/day.ts';
import { readEdtf } from '#lib/dates/edtf.ts';

/** A figure of the benchmark, as one line of `--json`. */
export interface DateFigure {
	readonly name: string;
	readonly value: number;
	readonly unit: 'share';
	readonly target: number;
	readonly better: 'more';
	/** Cases behind it. */
	readonly of: number;
}

interface ChronoCase {
	readonly lang: string;
	readonly parser: string;
	readonly input: string;
	readonly reference_new_Date_args?: string;
	readonly expect: null | {
		readonly text: string | null;
		readonly start?: { year?: number; month?: number; day?: number; toBeDate_args?: string };
	};
}

interface Scored {
	readonly lang: string;
	readonly input: string;
	readonly expected: Day;
	/** Whether the words name a day, and not a month or a year. */
	readonly day: boolean;
	readonly found: string[];
}

const TARGETS: Record<string, number> = { en: 0.85, ru: 0.85, uk: 0.8, fr: 0.8, es: 0.8, de: 0.8 };

/**
 * How well date mentions are read, on the cases of two public parsers' own tests (chrono, dateparser):
 * by language, of the cases whose words name a day, the share in which it is the one expected (`day`); of
 * all that are not mere clock times, the share whose date holds the day expected (`all`: a month or a
 * week is not a day to us); and the share of texts without a date in which none is found.
 */
export function dateFigures(folder: string): { figures: DateFigure[]; missed: Scored[] } {
	const cases = JSON.parse(readFileSync(join(folder, 'chrono_cases.json'), 'utf8')) as ChronoCase[];
	const scored = cases.flatMap(scoredCase);
	const figures = Object.entries(TARGETS).flatMap(([lang, target]) => {
		const own = scored.filter((one) => one.lang === lang);
		const days = own.filter(({ day }) => day);
		return [
			figure(`dates-${lang}-day`, days.filter(isDay).length, days.length, target),
			figure(`dates-${lang}-all`, own.filter(holds).length, own.length, target)
		];
	});
	const cyrillic = dateparserCases(folder);
	const silent = cases.filter((one) => one.expect === null && !one.parser.includes('strict'));
	const kept = silent.filter((one) => found(one.input, languageOf(one), REFERENCE).length === 0);
	return {
		figures: [
			...figures,
			figure('dates-cyrillic-day', cyrillic.filter(isDay).length, cyrillic.length, 0.6),
			figure('dates-silent', kept.length, silent.length, 0.95)
		],
		missed: [
			...scored.filter((one) => !holds(one)),
			...cyrillic.filter((one) => !holds(one)),
			...silent
				.filter((one) => !kept.includes(one))
				.map(({ lang, input, ...one }) => ({
					lang: `${lang} silent`,
					input,
					expected: REFERENCE,
					day: false,
					found: found(input, languageOf({ lang, ...one }), REFERENCE)
				}))
		]
	};
}

const REFERENCE = '2012-08-10' as Day;

function figure(name: string, good: number, of: number, target: number): DateFigure {
	return { name, value: good / of, unit: 'share', target, better: 'more', of };
}

const isDay = ({ expected, found: dates }: Scored): boolean =>
	dates.some((date) => date.split('/')[0] === expected);

const holds = ({ expected, found: dates }: Scored): boolean =>
	dates.some((date) => {
		const when = readEdtf(date);
		const at = startOf(expected);
		return when.ok && when.value.span.start <= at && at < when.value.span.end;
	});

const found = (text: string, language: string | null, reference: Day): string[] =>
	dateMentions(text, { reference, language }).map(({ date }) => date.written);

function languageOf({ lang, parser }: Pick<ChronoCase, 'lang' | 'parser'>): string {
	return /GB|Little/.test(parser) ? 'en-GB' : parser.includes('.fr') ? 'fr' : lang;
}

/** Nothing where no day is expected: a clock time alone, or a case without a day. */
function scoredCase(one: ChronoCase): Scored[] {
	const { start, text } = one.expect ?? {};
	const reference = dayOf(one.reference_new_Date_args);
	if (!start || !reference) return [];
	const own = dayFrom(start.year, start.month, start.day);
	const expected = own ?? dayOf(start.toBeDate_args);
	const language = languageOf(one);
	if (!expected || !namesDay(text ?? one.input, language)) return [];
	const dates = found(one.input, language, reference);
	return [
		{ lang: one.lang, input: one.input, expected, day: saysDay(one.input, language), found: dates }
	];
}

/** By the parser’s own account of what it is certain of. */
const saysDay = (text: string, language: string): boolean =>
	chrono[language.slice(0, 2) as 'en']
		.parse(text, new Date(2012, 7, 10, 12))
		.some(({ start }) => start.isCertain('day') || start.isCertain('weekday'));

const namesDay = (words: string, language: string): boolean =>
	[NUMERIC_TRIGGER, DATE_TRIGGERS[language.slice(0, 2) as keyof typeof DATE_TRIGGERS]].some(
		(triggers) => words.search(triggers) >= 0
	);

const dayFrom = (year?: number, month?: number, day?: number): Day | null => {
	if (year === undefined || month === undefined || day === undefined) return null;
	const digits = (number: number, length: number) => String(number).padStart(length, '0');
	const whole = year < 0 ? `-${digits(-year - 1, 4)}` : digits(year, 4);
	const read = readDay(`${whole}-${digits(month, 2)}-${digits(day, 2)}`);
	return read.ok ? read.value : null;
};

/** The day of the arguments of `new Date(…)`, with the month from 0: `2012, 8 - 1, 10, 12`. */
function dayOf(written = ''): Day | null {
	const parts = written.split(',').map((part) => {
		const [number, less = 0] = part.split(/(?<=\d)\s*-\s*/).map(Number);
		return number! - less;
	});
	return parts.length < 3 ? null : dayFrom(parts[0], parts[1]! + 1, parts[2]);
}

function dateparserCases(folder: string): Scored[] {
	const pairs = JSON.parse(readFileSync(join(folder, 'dateparser_cases.json'), 'utf8')) as {
		input: string;
		datetime: number[];
		script: string;
	}[];
	const seen = new Set<string>();
	return pairs
		.filter(({ script, input }) => script === 'cyrillic' && !seen.has(input) && seen.add(input))
		.flatMap(({ input, datetime: [year, month, day] }) => {
			const expected = dayFrom(year, month, day);
			if (!expected) return [];
			return [
				{
					lang: 'cyrillic',
					input,
					expected,
					day: true,
					found: found(input, null, '2012-11-13' as Day)
				}
			];
		});
}
