import { parsedProblem } from '../parsed-problem.ts';
import type { Format, ParsedItem, ImportFile } from '../format.ts';

/**
 * A calendar (RFC 5545). It is known, so that it is not taken for posts, and not read: of a statement it
 * holds neither the text nor the evidence.
 */
export const calendar: Format = {
	name: 'calendar',
	title: 'Calendar (.ics), not supported',
	recognises: (_, head) => (/^\s*BEGIN:VCALENDAR\b/i.test(head) ? 0.97 : 0),
	read
};

// eslint-disable-next-line @typescript-eslint/require-await -- a format is read asynchronously
async function* read({ name }: ImportFile): AsyncGenerator<ParsedItem, void> {
	yield parsedProblem(
		'unknown-format',
		{ file: name },
		{
			lost: 'file',
			because: 'a calendar holds only the dates and titles of statements, and is not imported',
			hint: 'import the JSON or CSV file of the same timeline; for another calendar, a table of its dates'
		}
	);
}
