/** A share in words: “33%”; a small one is never said to be nothing. */
export function percent(share: number): string {
	if (share > 0 && share < 0.005) return '<1%';
	return `${Math.round(share * 100)}%`;
}
