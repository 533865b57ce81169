import { messagesIn } from '../../messages/messages-in.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Dataset } from '../../model/dataset.ts';
import { type Address, readAddress } from '../../query/address/address.ts';
import {
	type CompareQuery,
	hasCell,
	NO_CELL,
	START_COMPARE_QUERY
} from '../../query/address/compare-query.ts';
import { type Study, studyOf } from '../../study/study.ts';
import { pageSentence } from '../../wording/unmet-request.ts';
import { type EmbedOptions, readEmbedOptions } from '../embed-options.ts';
import type { DatasetUrl } from './embed-addresses.ts';
import { frameHeight } from './frame-height.ts';
import { publisherNames, textHeight } from './text-height.ts';

/** A state of a dataset’s timeline, or of a comparison, that is to stand in an article, and how. */
export interface Embedded {
	readonly title: string;
	/** The language of the title, BCP 47. */
	readonly language: string;
	readonly datasetUrl: DatasetUrl;
	readonly address: Address;
	readonly options: EmbedOptions;
	/** px of its frame, where nothing keeps that as tall as it should be. */
	readonly height: number;
}

/**
 * What the query of a dataset’s page, or of an embed, looks like in an article: the timeline, with the cell that is
 * open, or a comparison. What cannot be had is left out, and said in words.
 */
export function embeddedAt(
	dataset: Dataset,
	datasetUrl: DatasetUrl,
	params: URLSearchParams
): { embedded: Embedded; problems: string[] } {
	const study = studyOf(dataset);
	const { address, problems: ofAddress } = readAddress(params, study);
	const problems = ofAddress.map(pageSentence);
	const { options, problems: ofOptions } = readEmbedOptions(params);
	const { view, compareQuery } = address;
	const isCompared = view === 'compare';
	const messages = messagesIn(options.language);
	const embedded: Embedded = {
		title: dataset.title,
		language: dataset.language,
		datasetUrl,
		address: {
			...address,
			compareQuery: isCompared
				? { ...compareQuery, ...NO_CELL }
				: hasCell(compareQuery)
					? compareQuery
					: { ...START_COMPARE_QUERY, folded: compareQuery.folded }
		},
		options,
		height: isCompared
			? compareHeight(study, address, messages)
			: frameHeight(study, options, messages, address)
	};
	return { embedded, problems: [...problems, ...ofOptions.map(pageSentence)] };
}

const COLUMN = 500; // px: the narrowest that is reckoned with
const AROUND = 60; // px above and below all, and around the figure
const HEADS = 170; // px of heads that stand upright, and of a line that tells what is counted
const KEY = 110; // px
const FOOT = 150; // px of whose words are shown, and of the ways to more
const LANES = 4; // at the most, on one axis

/** px of a row, whose name may take two lines. */
const ROW: Record<CompareQuery['show'], number> = {
	matrix: 52,
	coverage: 48,
	attention: 56,
	documents: 48,
	axis: 20
};

/**
 * px that an embedded comparison takes at the most, where nothing keeps its frame as tall as it should be: what is
 * too tall is paper, what is too short would scroll.
 */
function compareHeight(
	{ rows, dataset }: Study,
	{ compareQuery: { show } }: Address,
	messages: Messages
): number {
	const tall = (text: string, size: number, line: number) => textHeight(text, size, line, COLUMN);
	const texts = [
		tall(dataset.title, 20, 25),
		...dataset.documents.map(({ title, issuer }) =>
			tall(messages.embed.against + title + issuer, 14, 24)
		),
		tall(publisherNames(dataset), 12, 18),
		tall(messages.fairness, 12, 18)
	];
	const lanes = show === 'axis' ? LANES : 1;
	return (
		texts.reduce((sum, px) => sum + px, AROUND + HEADS + KEY + FOOT) +
		lanes * (rows.length * ROW[show] + 40)
	);
}
