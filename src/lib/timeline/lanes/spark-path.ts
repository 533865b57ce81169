/**
 * The outline of counts in equal strips, as steps that stand on a base line.
 * @param tallest the count that reaches the full height
 */
export function sparkPath(
	line: ArrayLike<number>,
	tallest: number,
	width: number,
	height: number
): string {
	const strip = width / line.length;
	const round = (value: number) => Math.round(value * 10) / 10;
	let path = `M0 ${height}`;
	for (let at = 0; at < line.length; at++) {
		// What is not nothing can be seen.
		const rise = line[at]! > 0 ? Math.max(1.5, (line[at]! / tallest) * height) : 0;
		path += `V${round(height - rise)}H${round((at + 1) * strip)}`;
	}
	return `${path}V${height}Z`;
}
