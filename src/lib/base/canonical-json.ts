/** The keys of an object in their order, each with the text that stands before its value. */
type KeyOrder = readonly { readonly key: string; readonly opening: string }[];

/**
 * Writes values as JSON by RFC 8785 (JCS): no white space, keys in order of their UTF-16 code units, so that
 * the same value always gives the same text. Half a surrogate pair, which that RFC refuses, is escaped.
 * It remembers how the keys of an object are ordered: in a list most things have the same ones.
 */
export class CanonicalWriter {
	readonly #orders = new Map<string, KeyOrder>();

	write(value: unknown): string {
		if (Array.isArray(value)) return `[${value.map((one) => this.write(one)).join(',')}]`;
		if (typeof value !== 'object' || value === null) return JSON.stringify(value);
		let text = '';
		for (const { key, opening } of this.#orderOf(value)) {
			text += opening + this.write((value as Record<string, unknown>)[key]);
		}
		return text ? `${text}}` : '{}';
	}

	#orderOf(value: object): KeyOrder {
		const keys = Object.keys(value);
		const name = JSON.stringify(keys);
		const known = this.#orders.get(name);
		if (known) return known;
		const order = keys
			.sort()
			.map((key, at) => ({ key, opening: `${at > 0 ? ',' : '{'}${JSON.stringify(key)}:` }));
		this.#orders.set(name, order);
		return order;
	}
}

/** A value as JSON by RFC 8785. */
export const canonicalJson = (value: unknown): string => new CanonicalWriter().write(value);
