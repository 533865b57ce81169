import { datasetJson, partJson, type PartQuestion, statementJson } from '../api/dataset-answers.ts';
import { atomOf, jsonFeedOf } from '../api/feed/written-feed.ts';
import type { FeedName } from '../api/feed/feed-names.ts';
import { feedOf, type FeedQuestion, shownIds } from '../api/feed/feed.ts';
import { marksOf } from '../api/feed/marks.ts';
import { buildingOf, type Building } from '../builder/building.ts';
import { editionOf } from '../embed/edition.ts';
import { compareDocument, type CompareEmbedUrls } from '../embed/plain/compare-document.ts';
import { isComparison } from '../query/comparison/is-comparison.ts';
import { embedDocument, type EmbedUrls } from '../embed/page/embed-document.ts';
import type { DatasetUrl } from '../embed/code/embed-addresses.ts';
import { type Embedded, embeddedAt } from '../embed/code/embedded.ts';
import { embeddedPriority, type EmbeddedPriority } from '../embed/code/priority-code.ts';
import { readEmbedOptions } from '../embed/embed-options.ts';
import { priorityReading } from '../query/priority-reading.ts';
import { headOf } from '../embed/code/head.ts';
import { onePageParts, type OnePageParts, type OnePageQuestion } from '../site/one-page-parts.ts';
import { studyOf } from '../study/study.ts';
import { type Download, downloadOf } from '../files/download.ts';
import type { DatasetInState } from '../files/file-source.ts';
import type { DownloadName, PriorityDownloadName } from '../files/download-names.ts';
import type { PictureOptions } from '../files/picture/picture-options.ts';
import type { StatementId } from '../model/ids.ts';
import { outlineOf } from '../model/wire/outline.ts';
import { UnreadableAddress } from '../files/unreadable-address.ts';
import { sentHits } from '../model/wire/search-hits.ts';
import { searchStudy } from '../query/search/search.ts';
import { detailAt, sentDetail } from '../query/statement-detail.ts';
import type { OpenedDataset } from '../store/store.ts';
import { pageAnswer, priorityAnswer } from './page-answer.ts';
import { priorityDocument } from '../embed/plain/priority-document.ts';
import { priorityDownloadOf } from '../files/priority-download.ts';

/** A file as bytes, which cost nothing to hand over. */
export interface FileAnswer {
	readonly name: string;
	readonly type: string;
	readonly body: Uint8Array<ArrayBuffer>;
}

/** Why a file is not made: what its address asks for cannot be had, in sentences. */
export interface FileRefusal {
	readonly refused: readonly string[];
}

/**
 * All that a server tells of a dataset, each of the state that was opened and of what is asked. Questions and
 * answers are plain values: a large dataset answers in a thread of its own.
 */
export const ANSWERS = {
	title: ({ dataset }: OpenedDataset): string => dataset.title,

	page: pageAnswer,

	priority: priorityAnswer,

	/** What a browser needs of a large dataset to draw for itself, as JSON. */
	outline: (opened: OpenedDataset): Uint8Array<ArrayBuffer> =>
		bytesOf(JSON.stringify({ ...outlineOf(opened.dataset), edition: editionOf(opened) })),

	/** A statement with its words and evidence, as JSON; null where there is none of that id. */
	statement: ({ dataset }: OpenedDataset, id: string): Uint8Array<ArrayBuffer> | null => {
		const study = studyOf(dataset);
		const index = study.indexOf.get(id as StatementId);
		return index === undefined ? null : bytesOf(JSON.stringify(sentDetail(detailAt(index, study))));
	},

	file: (
		opened: OpenedDataset,
		{ file, page, options }: { file: DownloadName; page: string; options: PictureOptions }
	): FileAnswer | FileRefusal =>
		fileAnswer(() => downloadOf(file, inState(opened), new URL(page), options)),

	/** A file of the page of a priority; null where there is none of that id. */
	priorityFile: (opened: OpenedDataset, { page, ...wanted }: PriorityFileQuestion) =>
		fileAnswer(() => priorityDownloadOf(inState(opened), { ...wanted, address: new URL(page) })),

	/** The page of an embed of a priority, as HTML; null where there is none of that id. */
	priorityEmbed: (
		opened: OpenedDataset,
		{ priority, query, ...urls }: PriorityEmbedQuestion
	): Uint8Array<ArrayBuffer> | null => {
		const params = new URLSearchParams(query);
		const page = priorityDocument(opened.dataset, editionOf(opened), priority, params, urls);
		return page === null ? null : bytesOf(page);
	},

	/** What a search finds, as JSON, for a browser that has not the words. */
	found: ({ dataset }: OpenedDataset, sought: string): Uint8Array<ArrayBuffer> =>
		bytesOf(JSON.stringify(sentHits(searchStudy(sought, studyOf(dataset))))),

	/** The page of an embed, as HTML. */
	embed: (
		opened: OpenedDataset,
		{ datasetUrl, query, comparing, ...urls }: EmbedQuestion
	): Uint8Array<ArrayBuffer> => {
		const params = new URLSearchParams(query);
		const head: EmbedUrls['head'] = (study, address, options) =>
			headOf(study, datasetUrl, address, options);
		const of = [opened.dataset, editionOf(opened), params] as const;
		return bytesOf(
			isComparison(params)
				? compareDocument(...of, { home: urls.home, ...comparing, head })
				: embedDocument(...of, { ...urls, head })
		);
	},

	/** What an address looks like in an article. */
	embedded: (
		{ dataset }: OpenedDataset,
		{ datasetUrl, query }: { datasetUrl: DatasetUrl; query: string }
	): Embedded => embeddedAt(dataset, datasetUrl, new URLSearchParams(query)).embedded,

	/** What the address of a priority looks like in an article; null where there is none of that id. */
	embeddedPriority: (
		{ dataset }: OpenedDataset,
		{ datasetUrl, priority, query }: { datasetUrl: DatasetUrl; priority: string; query: string }
	): EmbeddedPriority | null => {
		const params = new URLSearchParams(query);
		const shown = priorityReading(studyOf(dataset), priority, params);
		return shown && embeddedPriority(datasetUrl, shown, readEmbedOptions(params).options);
	},

	/** What the API tells of a dataset, as JSON. */
	apiDataset: (opened: OpenedDataset, at: { origin: string; name: string }) =>
		bytesOf(datasetJson(opened, at)),

	/** What the API tells of a part of a list, as JSON. */
	apiPart: (
		opened: OpenedDataset,
		question: PartQuestion
	): Uint8Array<ArrayBuffer> | FileRefusal => {
		const json = partJson(opened, question);
		return typeof json === 'string' ? bytesOf(json) : json;
	},

	/** What the API tells of a statement, as JSON; null where there is none of that id. */
	apiStatement: (
		opened: OpenedDataset,
		question: { statement: string; origin: string; name: string }
	): Uint8Array<ArrayBuffer> | null => {
		const json = statementJson(opened, question);
		return json === null ? null : bytesOf(json);
	},

	/** What tells each statement from other states of it. */
	marks: marksOf,

	/** The ids of the statements that a query shows. */
	shownIds,

	/** A feed of what was newly published. */
	feed: (
		opened: OpenedDataset,
		{ form, self, ...question }: FeedQuestion & { form: FeedName; self: string }
	): Uint8Array<ArrayBuffer> =>
		bytesOf((form === 'feed.atom' ? atomOf : jsonFeedOf)(feedOf(opened, question), self)),

	/** What a dataset in one file shows before its script runs, and what that needs. */
	onePage: (opened: OpenedDataset, question: OnePageQuestion): OnePageParts =>
		onePageParts(opened, question),

	/** The page that makes the code of an embed. */
	building: (
		opened: OpenedDataset,
		{ origin, query }: { origin: string; query: string }
	): Building => buildingOf(opened, { origin, searchParams: new URLSearchParams(query) })
};

interface EmbedQuestion {
	readonly datasetUrl: DatasetUrl;
	readonly query: string;
	readonly home: string;
	readonly script: string;
	readonly boot: string;
	readonly css: string;
	/** What a comparison is made with. */
	readonly comparing: Pick<CompareEmbedUrls, 'boot' | 'css'>;
}

interface PriorityFileQuestion {
	readonly file: PriorityDownloadName;
	readonly priority: string;
	/** The address of the page of the priority, with its query. */
	readonly page: string;
	readonly options: PictureOptions;
}

interface PriorityEmbedQuestion {
	readonly priority: string;
	readonly query: string;
	readonly home: string;
	readonly boot: string;
	readonly css: string;
}

export type Answers = typeof ANSWERS;
export type Question = keyof Answers;
/** What has to be said with a question. */
export type AnswerRequest<Kind extends Question> = Parameters<Answers[Kind]>[1];
export type Answer<Kind extends Question> = ReturnType<Answers[Kind]>;

const inState = ({ id, dataset, revision, asOf, frozen }: OpenedDataset): DatasetInState => ({
	...{ id, dataset, revision, asOf, frozen }
});

/** A file as bytes, or why it is not made; null where what it is of is not there. */
function fileAnswer(make: () => Download): FileAnswer | FileRefusal;
function fileAnswer(make: () => Download | null): FileAnswer | FileRefusal | null;
function fileAnswer(make: () => Download | null): FileAnswer | FileRefusal | null {
	try {
		const drawing = make();
		if (!drawing) return null;
		const { name, type, body } = drawing;
		return { name, type, body: typeof body === 'string' ? bytesOf(body) : body };
	} catch (thrown) {
		if (thrown instanceof UnreadableAddress) return { refused: thrown.problems };
		throw thrown;
	}
}

const encoder = new TextEncoder();

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => encoder.encode(text);
