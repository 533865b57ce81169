import { expect, it } from 'vitest';
import { labelOfWindow } from '#lib/dates/label.ts';
import { ENGLISH } from '#lib/messages/english.ts';

it.each([
	['days of one year', '2023-11-08', '2023-11-25', '8 Nov – 24 Nov 2023'],
	['days of two years', '2023-12-30', '2024-01-03', '30 Dec 2023 – 2 Jan 2024'],
	['a year, to its last day', '2023-01-01', '2024-01-01', '1 Jan – 31 Dec 2023'],
	['one day', '2023-11-08', '2023-11-09', '8 Nov 2023'],
	['an hour of a day', '2023-11-08T10:00Z', '2023-11-08T11:00Z', '8 Nov 2023'],
	['a day that begins at noon', '2023-11-08T12:00Z', '2023-11-09T12:00Z', '8 Nov – 9 Nov 2023'],
	['the same day of two years', '2023-11-08', '2024-11-09', '8 Nov 2023 – 8 Nov 2024'],
	['years before our era', '-000044-03-15', '0014-08-20', '15 Mar 45 BC – 19 Aug 14']
])('a window of %s', (_, start, end, label) => {
	expect(labelOfWindow({ start: Date.parse(start), end: Date.parse(end) }, ENGLISH.dates)).toBe(
		label
	);
});
