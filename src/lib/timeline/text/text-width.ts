// Shares of the font size that a character takes in a common sans, rounded up, so that the server,
// which has no fonts, and every browser break and place labels alike.
const NARROW = /[ilj.,:;'’|!ftrI()[\]{}/\\ -]/;
const WIDE = /[mwMW@%—…–]/;
const CAPITAL = /[\p{Lu}\d]/u;
const UNSEEN = /[\u2066-\u2069]/; // keep a text in its own order

function shareOf(character: string): number {
	if (UNSEEN.test(character)) return 0;
	if (NARROW.test(character)) return 0.34;
	if (WIDE.test(character)) return 0.9;
	if (CAPITAL.test(character)) return 0.7;
	return character.codePointAt(0)! > 0x2e80 ? 1 : 0.57;
}

const ASCII = Array.from({ length: 128 }, (_, code) => shareOf(String.fromCharCode(code)));

const widthOf = (character: string): number =>
	ASCII[character.codePointAt(0)!] ?? shareOf(character);

/** About how wide a text is, in pixels: rather too wide than too narrow. */
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
	const kept = lines.slice(0, most);
	if (lines.length > most) kept[most - 1] = `${kept[most - 1]!} …`;
	return kept.map((one) => shortened(one, fontSize, width));
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
	return `${whole.slice(0, Math.max(first.length, length)).trimEnd()}…`;
}

/** The same, cut after a word where that leaves more than half. */
export function shortenedAtWord(text: string, fontSize: number, width: number): string {
	const cut = shortened(text, fontSize, width);
	if (cut === text) return text;
	const end = cut.lastIndexOf(' ');
	const isInWord = /\S/.test(text[cut.length - 1] ?? ' ');
	return isInWord && end > cut.length / 2
		? `${cut
				.slice(0, end)
				.trimEnd()
				.replace(/[,;:–-]$/, '')}…`
		: cut;
}

/** The code units of the longest beginning that leaves room for a rest, a share of the font size. */
function lengthWithin(text: string, fontSize: number, width: number, rest: number): number {
	let taken = 0;
	let length = 0;
	for (const character of text) {
		taken += widthOf(character);
		if ((taken + rest) * fontSize > width) break;
		length += character.length;
	}
	return length;
}
