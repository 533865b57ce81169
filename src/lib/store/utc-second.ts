/** An instant as the store writes it, to the second: `2026-11-24T14:09:00Z`. */
export const utcSecond = (instant: number): string =>
	new Date(instant).toISOString().replace(/\.\d+Z$/, 'Z');
