const NAMES = [
	...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
	...['August', 'September', 'October', 'November', 'December']
];

/** The name of a month, counted from 1: “November”, or “Nov”. */
export function monthName(month: number, length: 'long' | 'short'): string {
	const name = NAMES[month - 1]!;
	return length === 'long' ? name : name.slice(0, 3);
}
