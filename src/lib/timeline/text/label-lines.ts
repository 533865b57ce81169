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
	const placed = labels.map((): number | null => null);
	const order = [...labels.keys()].sort((a, b) => labels[a]!.from - labels[b]!.from);
	for (const at of order) {
		const { from, to } = labels[at]!;
		const line = ends.findIndex((end) => end + gap <= from);
		if (line === -1) continue;
		ends[line] = to;
		placed[at] = line;
	}
	return placed;
}
