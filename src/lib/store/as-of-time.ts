/** The instant of a state in UTC, to the second: `2026-11-24T14:09:00Z`. */
export const asOfTime = (instant: number): string =>
	new Date(instant).toISOString().replace(/\.\d+Z$/, 'Z');
