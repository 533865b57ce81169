/**
 * A whole number with its thousands parted: `12,000`. Not by `toLocaleString`: the first call of that
 * loads the browser's locale data, which takes longer than drawing the chart.
 */
export const formatCount = (count: number, separator = ','): string =>
	String(count).replace(/\B(?=(?:\d{3})+$)/g, separator);
