import { hasOwn } from './has-own.ts';

/**
 * A text with its places filled: `from {day}`. A place that is given nothing stays as it is.
 * @param written how a value is written
 */
export const filled = <Value>(
	text: string,
	places: Readonly<Record<string, Value>>,
	written: (value: Value) => string = String
): string =>
	text.replace(/\{(\w+)\}/g, (place, name: string) =>
		hasOwn(places, name) ? written(places[name]!) : place
	);
