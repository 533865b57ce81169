import { expect, it } from 'vitest';
import { columnsPerSheet } from '#lib/ui/paper-columns.ts';

it.each([
	['all on one sheet, where they fit exactly', [30, 40], [[1, 2]]],
	['as many as fit beside the heads, in their order', [30, 30, 30, 30, 30], [[1, 2], [3, 4], [5]]],
	['one too wide for a sheet alone on its own', [10, 200, 10], [[1], [2], [3]]],
	['none where a table has heads only', [], []]
])('puts columns %s', (_, widths, sheets) => {
	expect(columnsPerSheet(100, 30, widths)).toEqual(sheets);
});
