import { hasWords } from '../text/plain-words.ts';
import { lineSign } from './line-sign.ts';

/** A post by its lines, as it was pasted or written. */
export interface PostParts {
	/** Who published it first, by its forwarding line; null without one. */
	readonly publisher: string | null;
	/** The date and the clock time over a copied message, as they stand there. */
	readonly copied: { readonly date: string; readonly time: string } | null;
	/** The lines over the pin; without a pin the first line with words, which then is part of the text as well. */
	readonly heading: readonly string[];
	/** What follows 📍. */
	readonly pin: string | null;
	/** The rest, to the letter; its lines are joined by `\n`. */
	readonly text: string;
	/** The address of the whole, from the line that ends the post. */
	readonly address: string | null;
	/** The line of the post, from 0, on which the text begins. */
	readonly textLine: number;
}

const PIN_WITHIN = 8; // lines: a later pin belongs to the text
const LONGEST_HEADING = 300; // UTF-16 units; a longer first line is a paragraph

/** Takes a post apart into what stands over its words and its words. */
export function postParts(lines: readonly string[]): PostParts {
	let from = 0;
	let publisher: string | null = null;
	let copied: PostParts['copied'] = null;
	for (; from < lines.length; from++) {
		const sign = lineSign(lines[from]!);
		if (sign.kind === 'forwarding') publisher = sign.publisher;
		else if (sign.kind === 'copied') {
			publisher ??= sign.publisher;
			copied = sign;
		} else if (sign.kind !== 'blank' && sign.kind !== 'rule') break;
	}
	const { to, address } = endOf(lines, from);
	const pinned = lines.slice(from, Math.min(from + PIN_WITHIN, to)).findIndex(isPin);
	const textLine = pinned < 0 ? from : afterBlanks(lines, from + pinned + 1, to);
	return {
		publisher,
		copied,
		heading: pinned < 0 ? firstLine(lines, from, to) : headingOf(lines, from, from + pinned),
		pin: pinned < 0 ? null : lines[from + pinned]!.trim().replace(/^📍\ufe0f?\s*/u, ''),
		text: lines.slice(textLine, to).join('\n'),
		address,
		textLine
	};
}

const isPin = (line: string): boolean => lineSign(line).kind === 'pin';

function endOf(lines: readonly string[], from: number) {
	let to = lines.length;
	let address: string | null = null;
	for (; to > from; to--) {
		const sign = lineSign(lines[to - 1]!);
		if (sign.kind === 'tail') address ??= sign.address;
		else if (sign.kind !== 'blank' && sign.kind !== 'rule') break;
	}
	return { to, address };
}

function afterBlanks(lines: readonly string[], from: number, to: number): number {
	const offset = lines.slice(from, to).findIndex((line) => line.trim() !== '');
	return offset < 0 ? to : from + offset;
}

const headingOf = (lines: readonly string[], from: number, to: number): string[] =>
	lines.slice(from, to).filter((line) => line.trim() !== '');

/** The first line with words: over them a post may show an address, hashtags or emoji alone. */
function firstLine(lines: readonly string[], from: number, to: number): string[] {
	const shown = lines.slice(from, to).filter((line) => line.trim() !== '');
	const line = shown.find(hasWords) ?? shown[0] ?? '';
	return shown.length > 1 && line.length <= LONGEST_HEADING ? [line] : [];
}
