/** How a number format shows a number: as a date of so fine a grain, as a clock time, or as a number. */
export type NumberGrain = 'number' | 'time' | 'day-time' | 'day' | 'month' | 'year';

// ECMA-376, part 1, 18.8.30, and those that Excel adds for East Asian dates.
const BUILT_IN: Record<number, NumberGrain> = {
	...{
		14: 'day',
		15: 'day',
		16: 'day',
		17: 'month',
		18: 'time',
		19: 'time',
		20: 'time',
		21: 'time'
	},
	...{
		22: 'day-time',
		27: 'day',
		28: 'day',
		29: 'day',
		30: 'day',
		31: 'day',
		32: 'time',
		33: 'time'
	},
	...{ 34: 'time', 35: 'time', 36: 'day', 50: 'day', 51: 'day', 52: 'month', 53: 'day', 54: 'day' },
	...{ 55: 'month', 56: 'day', 57: 'day', 58: 'day' }
};

const LONGEST = 255; // characters of a format, as Excel itself allows

/** @param defined the format's own code, where the workbook defines it */
export function grainOf(id: number, defined: string | undefined): NumberGrain {
	const code = defined?.slice(0, LONGEST);
	if (code === undefined) return BUILT_IN[id] ?? 'number';
	// What is in quotation marks, in brackets (colours, [h] for hours past 24) or after a stroke is not a letter.
	if (/\[h+\]|\[m+\]|\[s+\]/i.test(code)) return 'number';
	const letters = code
		.split(';')[0]!
		.replace(/"[^"]*"|\[[^[\]]*\]|\\.|_.|\*./g, '')
		.replace(/general/i, '')
		.toLowerCase();
	const has = (letter: string) => letters.includes(letter);
	const clock = has('h') || has('s');
	if (has('d')) return clock ? 'day-time' : 'day';
	if (has('y') || has('e')) return gregorian(letters, clock);
	if (clock) return 'time';
	return has('m') && !/[0#?]/.test(letters) ? 'month' : 'number';
}

function gregorian(letters: string, clock: boolean): NumberGrain {
	if (letters.includes('y')) return clock ? 'day-time' : letters.includes('m') ? 'month' : 'year';
	return 'number'; // an E without a year is an exponent
}
