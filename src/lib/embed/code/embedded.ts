import { studyOf } from '../../study/study.ts';
import type { Dataset } from '../../model/dataset.ts';
import { readAddress, type Address } from '../../query/address/address.ts';
import { hasCell, NO_CELL, START_COMPARE_QUERY } from '../../query/address/compare-query.ts';
import { pageSentence } from '../../wording/unmet-request.ts';
import type { DatasetUrl } from './embed-addresses.ts';
import { readEmbedOptions, type EmbedOptions } from '../embed-options.ts';
import { messagesIn } from '../../messages/messages-in.ts';
import { compareHeight } from './compare-height.ts';
import { frameHeight } from './frame-height.ts';

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
			: frameHeight(study, options, messages, address.statement)
	};
	return { embedded, problems: [...problems, ...ofOptions.map(pageSentence)] };
}
