import { channelHtml } from './channel-html.ts';
import { codebookCsv } from './codebook-csv.ts';
import { datasetFile } from './dataset-file.ts';
import { delimited } from './delimited.ts';
import type { Format } from './format.ts';
import { pastedPosts } from './pasted-posts.ts';
import { refiQda } from './refi-qda.ts';
import { telegramJson } from './telegram-json.ts';
import { timelineJsSheet } from './timeline-js-sheet.ts';
import { timelineJs } from './timeline-js.ts';
import { webAnnotation } from './web-annotation.ts';
import { xlsx } from './xlsx.ts';

/** Every format that can be imported; where two are equally sure of an input, the first reads it. */
export const FORMATS: readonly Format[] = [
	datasetFile,
	telegramJson,
	channelHtml,
	webAnnotation,
	timelineJs,
	timelineJsSheet,
	codebookCsv,
	refiQda,
	xlsx,
	delimited,
	pastedPosts
];
