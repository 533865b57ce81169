/** The first index from `from` to `to` whose number is not below the one sought; `to` if none. */
export function bisectLeft(
	sorted: ArrayLike<number>,
	sought: number,
	from = 0,
	to = sorted.length
): number {
	let low = from;
	let high = to;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (sorted[middle]! < sought) low = middle + 1;
		else high = middle;
	}
	return low;
}
