import { hasOwn } from './fields.ts';
import { oncePerText } from './once-per.ts';

/** A text that begins with a capital letter, as a sentence does. */
export const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * A whole number with its thousands parted: `12,000`. Not by `toLocaleString`: the first call of that
 * loads the browser's locale data, which takes longer than drawing the chart.
 */
export const formatCount = (count: number, separator = ','): string =>
	String(count).replace(/\B(?=(?:\d{3})+$)/g, separator);

/** `1 statement`, `2 statements`, `12,000 statements`. */
export const pluralize = (count: number, one: string, many = `${one}s`): string =>
	`${formatCount(count)} ${count === 1 ? one : many}`;

/**
 * A text with its values filled in: `from {day}`. A placeholder without a value stays as it is.
 * @param text of a table: what it consists of is kept
 * @param written how a value is written
 */
export function interpolate<Value>(
	text: string,
	values: Readonly<Record<string, Value>>,
	written: (value: Value) => string = String
): string {
	const parts = partsOf(text);
	let whole = parts[0]!;
	for (let at = 1; at < parts.length; at += 2) {
		const name = parts[at]!;
		whole += hasOwn(values, name) ? written(values[name]!) : `{${name}}`;
		whole += parts[at + 1]!;
	}
	return whole;
}

/** The words of a text and the names of its placeholders, in turn: sentences of 100,000 statements are made of a few. */
const partsOf = oncePerText((text) => text.split(/\{(\w+)\}/));

// Hebrew, Arabic and their kin, with their forms for presentation.
const LEFTWARDS = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A text to be put into a sentence that runs to the right: where it runs to the left, kept in its own order. */
export const isolated = (text: string): string =>
	LEFTWARDS.test(text) ? `\u2068${text}\u2069` : text;

const MOST = 60; // code points: enough to recognise a value by, in a sentence of two lines

// What would break a line, run backwards, or be no character of XML.
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/** The beginning of a value that somebody else wrote, fit to be repeated in a sentence about it. */
export function excerpt(value: string): string {
	let length = 0;
	let count = 0;
	for (const character of value) {
		if (count++ === MOST) return `${printable(value.slice(0, length).trimEnd())}…`;
		length += character.length;
	}
	return printable(value);
}

const printable = (text: string): string => text.replaceAll(UNPRINTABLE, '\ufffd');

/**
 * Words as an id: letters and digits of any script in lower case, hyphens between. The marks that stand
 * over or under letters are left out, since ids have none. Empty where no letter or digit is left.
 */
export const slugOf = (words: string): string =>
	words
		.normalize('NFC')
		.toLowerCase()
		.replace(/\p{M}/gu, '')
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '');
