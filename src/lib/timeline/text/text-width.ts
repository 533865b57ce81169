// Advances of Noto Sans, in which pages and exported pictures are set, in 94ths of the font size from “ ” on: of ASCII,
// of А to я, and of OTHERS. A table and no canvas, so that the server and every browser break and lay out labels alike, and
// nothing moves when a script takes over; what an embed finds in place of that type is seldom wider.
const ADVANCES =
	'89F]Vne5<<TV9>9CVVVVVVVVVV99VVVIu\\][eTQdf@:ZQugiYiZTTeXwWUV?C?VJ:UZMZU@ZZ88R8xZYZZGMBZPjRPLDTDV' +
	'\\Z]PeTuVgg[bufheY\\TZmWf_~~`pY]~\\TXUIYTgNZZRWhZXYYNLPePZWtt[gSNkVO~00BBGjPP9VC';
const OTHERS = '–—‘’“”„…«»·×•';
const [ASCII_END, CYRILLIC] = [127, 0x410];
const UNSEEN = /[\p{M}\u2066-\u2069]/u; // marks over letters, and what keeps a text in its own order
const ARABIC = 0.45; // the mean of its letters, which join

/** The index of a character among the advances, -1 where it has none there. */
function advanceIndex(character: string, code: number): number {
	if (code < ASCII_END) return code - 32;
	if (code >= CYRILLIC && code < CYRILLIC + 64) return code - CYRILLIC + 95;
	const other = OTHERS.indexOf(character);
	return other < 0 ? other : other + 159;
}

function shareOf(character: string): number {
	if (UNSEEN.test(character)) return 0;
	const code = character.codePointAt(0)!;
	const advance = ADVANCES.charCodeAt(advanceIndex(character, code));
	if (advance) return (advance - 32) / 94;
	const [base] = character.normalize('NFD');
	if (base !== character) return widthOf(base!);
	if (code > 0x2e80) return 1;
	return code > 0x5d0 && code < 0x780 ? ARABIC : /\p{Lu}/u.test(character) ? 0.7 : 0.6;
}

const known: number[] = [];

const widthOf = (character: string): number =>
	(known[character.codePointAt(0)!] ??= shareOf(character));

/** How wide a text is, in pixels. */
export function textWidth(text: string, fontSize: number): number {
	let width = 0;
	for (const character of text) width += widthOf(character);
	return width * fontSize;
}

/** Breaks a text into lines of at most a width in pixels; what does not fit ends in “…”. */
export function wrapped(text: string, fontSize: number, width: number, most: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(/\s+/)) {
		const longer = line ? `${line} ${word}` : word;
		if (!line || textWidth(longer, fontSize) <= width) {
			line = longer;
		} else {
			lines.push(line);
			line = word;
		}
	}
	lines.push(line);
	return lines
		.slice(0, most)
		.map((one, i) => (i === most - 1 && lines.length > most ? `${one}…` : one))
		.map((one) => shortenedAtWord(one, fontSize, width));
}

/**
 * Cuts a text to a width in pixels, with “…” where something was left out; at least one character stays.
 * Reads no further than what fits, however long the text is.
 */
export function shortened(text: string, fontSize: number, width: number): string {
	if (lengthWithin(text, fontSize, width, 0) === text.length) return text;
	const whole = text.replace(/ ?…$/, '');
	const [first = ''] = whole;
	const length = lengthWithin(whole, fontSize, width, widthOf('…'));
	return `${whole.slice(0, length || first.length).trimEnd()}…`;
}

/** The same, cut after a word where that leaves more than half. */
export function shortenedAtWord(text: string, fontSize: number, width: number): string {
	const cut = shortened(text, fontSize, width);
	// A blank after the last character that is left: that one ends a word.
	const end = text.lastIndexOf(' ', cut.length - 1);
	return cut !== text && end > cut.length / 2
		? `${text
				.slice(0, end)
				.trimEnd()
				.replace(/[,;:–-]$/, '')}…`
		: cut;
}

/** The code units of the longest beginning that leaves room for a rest, a share of the font size. */
function lengthWithin(text: string, fontSize: number, width: number, ending: number): number {
	let taken = 0;
	let length = 0;
	for (const character of text) {
		taken += widthOf(character);
		if ((taken + ending) * fontSize > width) break;
		length += character.length;
	}
	return length;
}

/**
 * The line that each label stands on, so that none stands on another: the first that has room for it, from
 * left to right. Null for one that finds none.
 * @param labels where each begins and ends, px
 */
export function labelLines(
	labels: readonly { readonly from: number; readonly to: number }[],
	lines: number,
	gap: number
): (number | null)[] {
	const ends = Array<number>(lines).fill(-Infinity);
	const lineOf = labels.map((): number | null => null);
	const order = [...labels.keys()].sort((a, b) => labels[a]!.from - labels[b]!.from);
	for (const at of order) {
		const { from, to } = labels[at]!;
		const line = ends.findIndex((end) => end + gap <= from);
		if (line === -1) continue;
		ends[line] = to;
		lineOf[at] = line;
	}
	return lineOf;
}
