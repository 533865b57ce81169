import { hasOwn } from './has-own.ts';
import { oncePerText } from './once-per-text.ts';

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
