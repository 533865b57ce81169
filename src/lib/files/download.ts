import { writeAddress } from '../reader/address.ts';
import type { Dataset } from '../model/dataset.ts';
import { Reading } from '../reader/reading.svelte.ts';
import { cardPicture } from './card-picture.ts';
import { comparisonCsv } from './comparison-csv.ts';
import { comparisonJson } from './comparison-json.ts';
import { comparisonPicture } from './comparison-picture.ts';
import { csvOf } from './csv.ts';
import { distancesCsv } from './distances-csv.ts';
import { PLAIN_LOOK, type PictureLook } from './picture-look.ts';
import { timelinePicture } from './timeline-picture.ts';
import { whileRendering } from './while-rendering.ts';

/** The files that an address can be had as. */
export const DOWNLOADS = [
	'compare.csv',
	'compare.json',
	'compare.svg',
	'distances.csv',
	'timeline.svg',
	'card.svg'
] as const;

export type DownloadName = (typeof DOWNLOADS)[number];

/** A file on its way to a reader. */
export interface Download {
	readonly name: string;
	readonly type: string;
	readonly body: string;
}

const CSV = 'text/csv; charset=utf-8; header=present';

/**
 * What an address shows of a dataset, as a file.
 * @param id the name of the dataset, which the file's name begins with
 * @param look how a picture is wanted
 */
export const downloadOf = (
	file: DownloadName,
	id: string,
	dataset: Dataset,
	params: URLSearchParams,
	look = PLAIN_LOOK
): Download =>
	whileRendering(() => {
		const reading = new Reading(
			() => dataset,
			() => params
		);
		return fileOf(file, id, reading, look);
	});

function fileOf(
	file: DownloadName,
	dataset: string,
	reading: Reading,
	look: PictureLook
): Download {
	const { comparison, comparing } = reading;
	const name = `${dataset}-${file === 'distances.csv' ? 'distances' : comparing.show}`;
	const address = writeAddress({ ...reading.address, view: 'compare' });
	switch (file) {
		case 'compare.csv':
			return { name: `${name}.csv`, type: CSV, body: csvOf(comparisonCsv(reading)) };
		case 'distances.csv':
			return { name: `${name}.csv`, type: CSV, body: csvOf(distancesCsv(comparison)) };
		case 'compare.json': {
			const body = `${JSON.stringify(comparisonJson(reading, address), null, '\t')}\n`;
			return { name: `${name}.json`, type: 'application/json', body };
		}
		case 'compare.svg':
			return {
				name: `${name}.svg`,
				type: 'image/svg+xml; charset=utf-8',
				body: comparisonPicture(reading, address, look)
			};
		case 'timeline.svg':
			return {
				name: `${dataset}-timeline.svg`,
				type: 'image/svg+xml; charset=utf-8',
				body: timelinePicture(
					reading,
					writeAddress({ ...reading.address, view: 'timeline', page: 1 }),
					look
				)
			};
		case 'card.svg':
			return {
				name: `${dataset}-card.svg`,
				type: 'image/svg+xml; charset=utf-8',
				body: cardPicture(reading)
			};
	}
}
