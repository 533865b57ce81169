import type { DatasetFile } from '../model/file/file.ts';
import { writeDataset } from '../model/file/write.ts';
import { LINK_STATES, type LinkState } from '../model/link-state.ts';
import { TERMS_FORMAT, TERMS_VERSION } from '../model/wire/wire-version.ts';
import { writeAddress } from '../query/address/address.ts';
import { type CompareQuery, hasCell, START_COMPARE_QUERY } from '../query/address/compare-query.ts';
import { isFiltered } from '../query/address/filter-of.ts';
import { limitSentences, moreRefused } from '../query/address/limit-sentences.ts';
import { pageAddress } from '../query/address/page-paths.ts';
import { comparedTerms } from '../query/comparison/compared-terms.ts';
import { type Reading, readingOf } from '../query/reading.ts';
import { studyOf } from '../study/study.ts';
import { timelineIcs } from './calendar/timeline-ics.ts';
import { comparisonJson } from './comparison-json.ts';
import type { DownloadName } from './download-names.ts';
import type { DatasetInState, FileSource } from './file-source.ts';
import { timelineJsonld } from './linked-data/timeline-jsonld.ts';
import { cardPicture } from './picture/card-picture.ts';
import { comparisonPicture } from './picture/comparison-picture.ts';
import { PLAIN_PICTURE } from './picture/picture-options.ts';
import { timelinePicture } from './picture/timeline-picture.ts';
import { comparisonCsv, distancesCsv, termsCsv } from './table/comparison-csv.ts';
import { csvOf } from './table/csv.ts';
import { timelineCsv } from './table/timeline-csv.ts';
import { UnreadableAddress } from './unreadable-address.ts';

/**
 * The terms that tell the two groups of a comparison apart, as JSON; `groups` is null where it has another number.
 * @param address the query that shows it
 */
const termsJson = ({ study, comparison, problems }: Reading, address: string) => ({
	format: TERMS_FORMAT,
	version: TERMS_VERSION,
	dataset: study.dataset.title,
	address,
	problems,
	groups: null,
	...comparedTerms(comparison)
});

/**
 * What a timeline shows in its window, as a dataset file of its own. The statements that others are
 * reported by, or refer to, come along without further links, so that the file can be read. An address
 * that asks for everything gives the whole dataset, with the links that are hidden until asked for.
 */
function timelineJson({ study, address, listed }: Reading): DatasetFile {
	const { dataset } = study;
	if (!isFiltered(address) && !address.window) return writeDataset(dataset);
	const indices = new Set(listed.map(({ index }) => index));
	// A set that grows while it is walked is walked to its new end.
	for (const index of indices) {
		const { reportedBy, references } = dataset.statements[index]!;
		const needed = [...(reportedBy ? [reportedBy] : []), ...references.map(({ to }) => to)];
		for (const id of needed) indices.add(study.indexOf.get(id)!);
	}
	const links = new Set(listed.flatMap((match) => match.links));
	return writeDataset({
		...dataset,
		statements: dataset.statements.filter((_, index) => indices.has(index)),
		links: dataset.links.filter((link) => links.has(link))
	});
}

/** A file on its way to a reader. */
export interface Download {
	readonly name: string;
	readonly type: string;
	readonly body: string | Uint8Array<ArrayBuffer>;
}

interface FileForm {
	readonly type: string;
	readonly bodyOf: (source: FileSource) => Download['body'];
}

const CSV = 'text/csv; charset=utf-8; header=present';
const SVG = 'image/svg+xml; charset=utf-8';

const FORMS: Record<DownloadName, FileForm> = {
	'timeline.csv': { type: CSV, bodyOf: ({ reading }) => csvOf(timelineCsv(reading)) },
	'timeline.json': {
		type: 'application/json',
		bodyOf: ({ reading }) => jsonText(timelineJson(reading))
	},
	'timeline.jsonld': {
		type: 'application/ld+json',
		bodyOf: (source) => jsonText(timelineJsonld(source))
	},
	'timeline.ics': { type: 'text/calendar; charset=utf-8', bodyOf: timelineIcs },
	'timeline.svg': {
		type: SVG,
		bodyOf: ({ reading, page, options }) =>
			timelinePicture(reading, pageAddress(page, timelineQuery(reading)), options)
	},
	'card.svg': { type: SVG, bodyOf: ({ reading }) => cardPicture(reading) },
	'compare.csv': { type: CSV, bodyOf: ({ reading }) => csvOf(comparisonCsv(reading)) },
	'compare.json': {
		type: 'application/json',
		bodyOf: ({ reading }) => jsonText(comparisonJson(reading, comparisonQuery(reading)))
	},
	'compare.svg': {
		type: SVG,
		bodyOf: ({ reading, page, options }) =>
			comparisonPicture(reading, pageAddress(page, comparisonQuery(reading)), options)
	},
	'distances.csv': {
		type: CSV,
		bodyOf: ({ reading }) => csvOf(distancesCsv(reading.comparison))
	},
	'terms.csv': { type: CSV, bodyOf: ({ reading }) => csvOf(termsCsv(reading.comparison)) },
	'terms.json': {
		type: 'application/json',
		bodyOf: ({ reading }) => jsonText(termsJson(reading, comparisonQuery(reading)))
	}
};

// Links that a reader does not see unless their status is asked for; data of a whole dataset hold them.
const DATA = new Set<DownloadName>(['timeline.csv', 'timeline.jsonld', 'timeline.ics']);

/**
 * A whole dataset as a file: as `downloadOf` with an address that asks for nothing, but data hold the
 * rejected links as well. A picture shows what a reader sees.
 */
export const wholeDownloadOf = (file: DownloadName, of: DatasetInState, page: URL): Download =>
	downloadOf(file, of, page, PLAIN_PICTURE, DATA.has(file) ? LINK_STATES : undefined);

/**
 * What an address shows of a dataset, as a file: the same address gives the same bytes.
 * @param address the page’s, with its query
 * @param options how a picture is wanted
 * @param unasked the links that are shown where the address asks for no status
 * @throws UnreadableAddress where the address asks for what a page would leave out, or do otherwise
 */
export function downloadOf(
	file: DownloadName,
	of: DatasetInState,
	address: URL,
	options = PLAIN_PICTURE,
	unasked?: readonly LinkState[]
): Download {
	const [about, ending] = file.split('.') as [string, string];
	const params = new URLSearchParams(address.search);
	// A comparison counts other links where none are asked for; a timeline’s file is of the timeline.
	if (about === 'timeline' || about === 'card') params.delete('view');
	else params.set('view', 'compare');
	const reading = readingOf(studyOf(of.dataset), params, unasked);
	if (reading.refusals.length > 0)
		throw new UnreadableAddress(limitSentences(reading.refusals, moreRefused));
	const name = of.frozen ? `${of.id}@${of.revision}` : of.id;
	const shown = about === 'compare' ? reading.compareQuery.show : about;
	const { type, bodyOf } = FORMS[file];
	const page = `${address.origin}${address.pathname}`;
	const { id, revision, asOf } = of;
	const body = bodyOf({ id, revision, asOf, reading, page, options });
	return { name: `${name}-${shown}.${ending}`, type, body };
}

/** What only a comparison shows is left out, unless a cell of it is opened. */
const timelineQuery = ({ address, compareQuery }: Reading): string =>
	writeAddress({
		...{ ...address, view: 'timeline', page: 1 },
		compareQuery: hasCell(compareQuery)
			? withShownAnchors(compareQuery)
			: { ...START_COMPARE_QUERY, folded: compareQuery.folded }
	});

const comparisonQuery = ({ address, compareQuery }: Reading): string =>
	writeAddress({ ...address, view: 'compare', compareQuery: withShownAnchors(compareQuery) });

/** Statements are set about an anchor on one axis alone. */
const withShownAnchors = (compareQuery: CompareQuery): CompareQuery =>
	compareQuery.show === 'axis' ? compareQuery : { ...compareQuery, anchors: [] };

const jsonText = (value: object): string => `${JSON.stringify(value, null, '\t')}\n`;
