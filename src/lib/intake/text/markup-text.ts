import { Parser } from 'htmlparser2';

/** What a scrap of HTML says as plain text, and where its links and pictures lead. */
export interface MarkupText {
	readonly text: string;
	/** In order; `words` are those that the link stands on. */
	readonly links: readonly { readonly address: string; readonly words: string }[];
}

const BLOCKS = new Set(
	'address article blockquote br div dl dt dd figure h1 h2 h3 h4 h5 h6 hr li ol p pre section table tr ul'.split(
		' '
	)
);

const DEEPEST = 200; // tags inside one another, past which the parser slows down with every one

/**
 * Reads a scrap of HTML as text: tags go, blocks become lines, what a script says is left out. What is
 * nested more deeply than anyone writes stays as it is.
 */
export function markupText(html: string): MarkupText {
	if (!/[<&]/.test(html)) return { text: html.trim(), links: [] };
	const links: { address: string; words: string }[] = [];
	let text = '';
	let link: { address: string; from: number } | null = null;
	let silent = 0;
	let depth = 0;
	const parser = new Parser({
		onopentag(name, attributes) {
			depth++;
			if (depth > DEEPEST) parser.pause();
			if (name === 'script' || name === 'style') silent++;
			if (BLOCKS.has(name)) text += '\n';
			if (name === 'a' && attributes.href) link = { address: attributes.href, from: text.length };
			else if (attributes.src) links.push({ address: attributes.src, words: attributes.alt ?? '' });
		},
		ontext(words) {
			if (silent === 0) text += words.replace(/\s+/g, ' ');
		},
		onclosetag(name) {
			depth--;
			if (name === 'script' || name === 'style') silent--;
			if (BLOCKS.has(name) && name !== 'br') text += '\n';
			if (name !== 'a' || !link) return;
			links.push({ address: link.address, words: text.slice(link.from).trim() });
			link = null;
		}
	});
	parser.end(html);
	if (depth > DEEPEST) return { text: html.trim(), links: [] };
	return { text: tidy(text), links };
}

const tidy = (text: string): string =>
	text
		.replace(/[^\S\n]+/g, ' ')
		.replace(/ ?\n ?/g, '\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
