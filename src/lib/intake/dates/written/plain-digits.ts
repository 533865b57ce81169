/**
 * The digits of every script as ASCII, `٢١` and `２１` and `२१`, and the full-width signs of East Asian
 * keyboards. As long as the text, UTF-16 unit for unit.
 */
export function plainDigits(text: string): string {
	return text
		.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH))
		.replace(/(?![0-9])\p{Nd}/gu, (digit) => (digit.length > 1 ? digit : String(valueOf(digit))));
}

const FULL_WIDTH = 0xfee0; // what lies between a full-width sign and its plain one

// Unicode keeps ten digits in a row, which begins at a multiple of sixteen or six behind one.
function valueOf(digit: string): number {
	const offset = digit.charCodeAt(0) & 15;
	const first = String.fromCharCode(digit.charCodeAt(0) - offset);
	return /\p{Nd}/u.test(first) ? offset : offset - 6;
}
