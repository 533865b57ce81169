/** The first index from `from` to `to` whose number is not below the one sought; `to` if none. */
export const bisectLeft = (
	sorted: ArrayLike<number>,
	sought: number,
	from = 0,
	to = sorted.length
): number => bisectBy((index) => sorted[index]! < sought, from, to);

/** The first index from `from` to `to` that does not come before what is sought, in order; `to` if none. */
export function bisectBy(isBefore: (index: number) => boolean, from: number, to: number): number {
	let low = from;
	let high = to;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (isBefore(middle)) low = middle + 1;
		else high = middle;
	}
	return low;
}
