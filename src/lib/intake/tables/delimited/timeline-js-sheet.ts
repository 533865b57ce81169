import { withoutComments } from '../columns/comment-row.ts';
import { delimited, guessDelimiter } from './delimited.ts';
import { DelimitedReader } from './delimited-reader.ts';
import type { Format } from '../../format.ts';
import { isSheetHeader, sheetNames } from '../columns/timeline-js-columns.ts';

/** The spreadsheet of TimelineJS as CSV. As a workbook it is known by its columns as well. */
export const timelineJsSheet: Format = {
	...delimited,
	name: 'timeline-js-sheet',
	title: 'TimelineJS spreadsheet (CSV)',
	recognises(_, head) {
		const reader = new DelimitedReader(guessDelimiter(head));
		const [header] = reader.read(withoutComments(head).slice(0, 4000), true).rows;
		return header && isSheetHeader(sheetNames(header.cells).names) ? 0.95 : 0;
	}
};
