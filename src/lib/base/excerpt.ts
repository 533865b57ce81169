const MOST = 60; // code points: enough to recognise a value by, in a sentence of two lines

// What would break a line, run backwards, or be no character of XML.
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/** The beginning of a value that somebody else wrote, fit to be repeated in a sentence about it. */
export function excerpt(value: string): string {
	let length = 0;
	let count = 0;
	for (const character of value) {
		if (count++ === MOST) return `${printable(value.slice(0, length).trimEnd())}…`;
		length += character.length;
	}
	return printable(value);
}

const printable = (text: string): string => text.replaceAll(UNPRINTABLE, '\ufffd');
