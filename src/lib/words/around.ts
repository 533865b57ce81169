/** What stands before a place of a text and after it: for what is no text, a link for instance. */
export function around(text: string, place: string): [before: string, after: string] {
	const at = text.indexOf(`{${place}}`);
	return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + place.length + 2)];
}
