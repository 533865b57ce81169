/**
 * A value as JSON by RFC 8785 (JCS): no white space, keys in order of their UTF-16 code units, so that
 * the same value always gives the same text. Half a surrogate pair, which that RFC refuses, is escaped.
 */
export function canonicalJson(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	let text = '';
	for (const key of Object.keys(value).sort()) {
		const inner = (value as Record<string, unknown>)[key];
		text += `${text ? ',' : '{'}${JSON.stringify(key)}:${canonicalJson(inner)}`;
	}
	return text ? `${text}}` : '{}';
}
