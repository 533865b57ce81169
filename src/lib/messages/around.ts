/** What stands before a placeholder of a text and after it: for what is not text, a link for instance. */
export function around(text: string, name: string): [before: string, after: string] {
	const at = text.indexOf(`{${name}}`);
	return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + name.length + 2)];
}
