/**
 * A value as JSON by RFC 8785 (JCS): no white space, keys in order of their UTF-16 code units, so that
 * the same value always gives the same text. Half a surrogate pair, which that RFC refuses, is escaped.
 */
export function canonicalJson(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const fields = Object.entries(value)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`);
	return `{${fields.join(',')}}`;
}
