import { ticks, utcMonday, utcSunday, utcTickInterval } from 'd3';
import { lastOf } from '../../base/sequences.ts';
import { formatCount } from '../../base/words.ts';
import type { DateMessages } from '../../dates/date-messages.ts';
import { labelOfInstant } from '../../dates/instant-label.ts';
import { millisecondsInDay, type Span } from '../../dates/span.ts';
import { labelOfYear } from '../../dates/year-label.ts';
import { textWidth } from '../text/text-width.ts';
import { TimeScale } from './window.ts';

/** A line of the time axis. */
interface Tick {
	/** The instant that it stands for: its identity while the window moves. */
	readonly at: number;
	/** px from the left edge of the plot */
	readonly x: number;
	readonly label: string;
}

/** What the ticks leave out: the month and year under days, the year under months. */
interface Context {
	readonly at: number;
	readonly x: number;
	readonly label: string;
}

export interface TimeAxis {
	readonly ticks: readonly Tick[];
	/** Named at the left edge, and wherever it changes. */
	readonly contexts: readonly Context[];
}

type Level = 'hour' | 'day' | 'month' | 'year';

type Name = (date: Date, messages: DateMessages) => string;

const yearOf: Name = (date, messages) => labelOfYear(date.getUTCFullYear(), messages);

const LABELS: Record<Level, Name> = {
	hour: (date) => date.toISOString().slice(-13, -8),
	day: (date) => String(date.getUTCDate()),
	month: (date, { alone }) => alone.months.short[date.getUTCMonth()]!,
	year: yearOf
};

const CONTEXTS: Record<Level, Name> = {
	hour: (date, messages) => labelOfInstant(date, 'day', messages, 'long'),
	day: (date, messages) => labelOfInstant(date, 'month', messages, 'long'),
	month: yearOf,
	year: () => ''
};

/**
 * Ticks in calendar steps, about one in `spacing` px; fewer where their labels would touch.
 * @param isTimed whether clock times are in a window: only then has it hours
 */
export function timeAxis(
	scale: TimeScale,
	spacing: number,
	fontSize: number,
	messages: DateMessages,
	isTimed: (window: Span) => boolean
): TimeAxis {
	const { start, end } = scale.window;
	const days = (end - start) / millisecondsInDay + 1;
	const count = (Math.max(2, Math.round(scale.width / spacing)) * days) / (days - 1);
	const dates = tickDates(
		new Date(start - millisecondsInDay),
		new Date(end),
		count > days && !isTimed(scale.window) ? days : count
	);
	const level = levelOf(dates);
	// A day is a span: its number stands under its middle, where its statements stand.
	const shift = level === 'day' ? millisecondsInDay / 2 : 0;
	const ticks = dates
		.map((date) => ({
			at: date.getTime(),
			x: scale.x(date.getTime() + shift),
			label: LABELS[level](date, messages)
		}))
		.filter(({ x }) => x >= 0 && x <= scale.width);
	if (spacing < scale.width && isCrowded(ticks, fontSize))
		return timeAxis(scale, spacing * 1.5, fontSize, messages, isTimed);
	const contexts = contextsOf(scale, dates, (date) => CONTEXTS[level](date, messages), fontSize);
	return { ticks, contexts };
}

const isCrowded = (ticks: readonly Tick[], fontSize: number): boolean =>
	ticks.some(({ x, label }, at) => {
		const next = ticks[at + 1];
		return next && next.x - x < textWidth(label + next.label, fontSize) / 2;
	});

/** In the steps of d3's `utcTicks`, but weeks begin on Mondays, as bins do. */
function tickDates(start: Date, end: Date, count: number): Date[] {
	const step = utcTickInterval(start, end, count);
	return (step === utcSunday ? utcMonday : step)?.range(start, new Date(end.getTime() + 1)) ?? [];
}

function levelOf(dates: readonly Date[]): Level {
	if (dates.length < 2) return 'day';
	const step = Math.max(...dates.slice(1).map((date, at) => date.getTime() - dates[at]!.getTime()));
	if (step < millisecondsInDay) return 'hour';
	if (step < 28 * millisecondsInDay) return 'day';
	return step < 365 * millisecondsInDay ? 'month' : 'year';
}

const BESIDE = 9; // px right of the plot, of 16, on which a context may stand: bold and in another font it is wider

/**
 * The first context stands at the left edge, and gives way to the next when there is no room; one that would leave
 * the chart is moved in.
 */
function contextsOf(
	scale: TimeScale,
	dates: readonly Date[],
	name: (date: Date) => string,
	fontSize: number
): Context[] {
	const contexts: Context[] = [];
	for (const { at, label } of changes(scale.window, dates, name)) {
		const latest = scale.width + BESIDE - textWidth(label, fontSize);
		const x = Math.max(0, Math.min(scale.x(at), latest));
		const last = lastOf(contexts);
		if (last && last.x + textWidth(last.label, fontSize) + 12 > x) {
			if (last.at !== scale.window.start) continue;
			contexts.pop();
		}
		contexts.push({ at, x, label });
	}
	return contexts;
}

function* changes(window: Span, dates: readonly Date[], name: (date: Date) => string) {
	let named = name(new Date(window.start));
	if (named) yield { at: window.start, label: named };
	for (const date of dates) {
		const label = name(date);
		if (!label || label === named) continue;
		if (date.getTime() <= window.start || date.getTime() >= window.end) continue;
		named = label;
		yield { at: firstOf(date, label, name), label };
	}
}

/** A month or year begins on its first day, also where no tick stands there. */
function firstOf(date: Date, label: string, name: (date: Date) => string): number {
	const first = new Date(date);
	while (name(new Date(first.getTime() - millisecondsInDay)) === label)
		first.setTime(first.getTime() - millisecondsInDay);
	return first.getTime();
}

/** Ticks in whole days from day 0, about one in `spacing` px. A day's number stands under its middle. */
export function dayAxis(scale: TimeScale, spacing: number): TimeAxis {
	const { start, end } = scale.window;
	const count = Math.max(2, Math.round(scale.width / spacing));
	// A day whose beginning lies before the window may have its middle in it.
	const days = ticks(start / millisecondsInDay - 1, end / millisecondsInDay, count).filter(
		Number.isInteger
	);
	return {
		ticks: days
			.map((day) => ({
				at: day * millisecondsInDay,
				x: scale.x((day + 0.5) * millisecondsInDay),
				label: dayNumber(day)
			}))
			.filter(({ x }) => x >= 0 && x <= scale.width),
		contexts: []
	};
}

/** “day 0”, “+12”, “−3”. */
export const dayNumber = (day: number): string =>
	day === 0 ? 'day 0' : day > 0 ? `+${formatCount(day)}` : `−${formatCount(-day)}`;
