const APART = 6; // px between lines

/** Lines from bottom left to top right over a field, cut at its edges, px. */
export function hatchPath(x: number, y: number, width: number, height: number): string {
	let path = '';
	for (let from = APART - height; from < width; from += APART) {
		const [left, right] = [Math.max(0, from), Math.min(width, from + height)];
		if (right <= left) continue;
		path += `M${x + left},${y + height - (left - from)}L${x + right},${y + height - (right - from)}`;
	}
	return path;
}
