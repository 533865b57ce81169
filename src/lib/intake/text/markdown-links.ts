/** Words with the links that Markdown writes into them as words alone, and where those lead. */
export interface MarkdownLinks {
	readonly words: string;
	readonly links: readonly { readonly words: string; readonly address: string }[];
}

const LINK =
	/!?\[([^[\]\n]{0,300})\]\((https?:\/\/[^\s()]{1,2000}(?:\([^\s()]{0,200}\)[^\s()]{0,500})*)(?: "[^"\n]{0,200}")?\)/g;

/** Takes the links of Markdown out of words: of `[words](address)` the words stay. */
export function markdownLinks(text: string): MarkdownLinks {
	if (!text.includes('](')) return { words: text, links: [] };
	const links: { words: string; address: string }[] = [];
	const words = text.replace(LINK, (_, inside: string, address: string) => {
		links.push({ words: inside, address });
		return inside;
	});
	return { words, links };
}
