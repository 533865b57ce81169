/** A text without NULs and lone surrogates, which stand as U+FFFD instead, and how many there were. */
export function wellFormed(text: string): { text: string; odd: number } {
	let odd = 0;
	const whole = text.replace(ODD, () => {
		odd++;
		return '\ufffd';
	});
	return { text: whole, odd };
}

// With `u`, a pair is one character, and so only a lone half is of the class of surrogates.
const ODD = /[\p{Cs}\0]/gu;
