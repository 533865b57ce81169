import { channelHtml } from './posts/channel-html.ts';
import { codebookCsv } from './codebooks/codebook-csv.ts';
import { datasetFile } from './datasets/dataset-file.ts';
import { delimited } from './tables/delimited/delimited.ts';
import type { Format } from './format.ts';
import { calendar } from './datasets/calendar.ts';
import { hypothesisCsv } from './datasets/hypothesis-csv.ts';
import { hypothesisJson } from './datasets/hypothesis-json.ts';
import { jsonTable } from './tables/json-table.ts';
import { ownTable } from './tables/own-table.ts';
import { pastedPosts } from './posts/pasted-posts.ts';
import { refiQda } from './codebooks/refi-qda.ts';
import { telegramJson } from './posts/telegram-json.ts';
import { timelineJsSheet } from './tables/delimited/timeline-js-sheet.ts';
import { timelineJs } from './timelines/timeline-js.ts';
import { webAnnotation } from './datasets/web-annotation.ts';
import { xlsx } from './tables/workbook/xlsx.ts';

/** Every format that can be imported; where two are equally sure of an input, the first reads it. */
export const FORMATS: readonly Format[] = [
	datasetFile,
	ownTable,
	telegramJson,
	channelHtml,
	hypothesisJson,
	hypothesisCsv,
	webAnnotation,
	timelineJs,
	timelineJsSheet,
	codebookCsv,
	refiQda,
	xlsx,
	delimited,
	jsonTable,
	calendar,
	pastedPosts
];
