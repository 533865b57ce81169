/** A quote as its field has it: where it stands is known of one that nobody changed, and found out of other words. */
export function quoteIn(text: string): { readonly exact: string } {
	try {
		const read: unknown = JSON.parse(text);
		if (typeof read === 'object' && read !== null && 'exact' in read) {
			return read as { readonly exact: string };
		}
	} catch {
		// Words as they were typed.
	}
	return { exact: text.trim() };
}
