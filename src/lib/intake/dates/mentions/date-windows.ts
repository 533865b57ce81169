import { lastOf } from '../../../base/last-of.ts';
import { DATE_TRIGGERS, NUMERIC_TRIGGER, type DateLanguage } from './date-triggers.ts';

/** A stretch of a text, in UTF-16 units; the end is left out. */
export interface Stretch {
	readonly start: number;
	readonly end: number;
}

const BEFORE = 40; // UTF-16 units: room for “between the twenty-first and”
const AFTER = 44;
const LONGEST = 480; // so that no pattern runs over more, however long a line is

/**
 * Where in a text a date of a language may stand, so that the rest need not be parsed; with `figures`
 * also dates in figures alone. Stretches keep to whole words and to one line, and do not overlap.
 */
export function dateWindows(text: string, language: DateLanguage, figures: boolean): Stretch[] {
	const windows: Stretch[] = [];
	for (const trigger of triggersOf(text, language, figures)) {
		const last = lastOf(windows);
		const end = endOfWords(text, trigger.end);
		if (last && trigger.start <= last.end && end - last.start <= LONGEST) {
			windows[windows.length - 1] = { start: last.start, end: Math.max(end, last.end) };
		} else if (!last || trigger.end > last.end) {
			windows.push({ start: startOfWords(text, trigger.start, last?.end ?? 0), end });
		}
	}
	return windows;
}

function triggersOf(text: string, language: DateLanguage, figures: boolean): Stretch[] {
	const found = (pattern: RegExp) =>
		Array.from(text.matchAll(pattern), ({ index, 0: words }) => ({
			start: index,
			end: index + words.length
		}));
	const named = found(DATE_TRIGGERS[language]);
	if (!figures) return named;
	return [...named, ...found(NUMERIC_TRIGGER)].sort((a, b) => a.start - b.start || a.end - b.end);
}

function startOfWords(text: string, at: number, floor: number): number {
	const from = Math.max(floor, at - BEFORE);
	const before = text.slice(from, at);
	const line = before.search(/[\n\r][^\n\r]*$/);
	if (line >= 0) return from + line + 1;
	if (from === 0 || /\s/.test(text[from - 1]!)) return from;
	const blank = before.search(/\s/);
	return blank < 0 ? at : from + blank + 1;
}

function endOfWords(text: string, at: number): number {
	const after = text.slice(at, at + AFTER);
	const line = after.search(/[\n\r]/);
	if (line >= 0) return at + line;
	if (at + AFTER >= text.length) return text.length;
	const blank = after.search(/\s\S*$/);
	return blank < 0 ? at + AFTER : at + blank;
}
