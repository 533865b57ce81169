import { headOf } from '../embed/code/head.ts';
import { embeddedPriority, priorityCode, priorityHead } from '../embed/code/priority-code.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Address } from '../query/address/address.ts';
import { knownTerms, type KnownTerms } from '../query/known-terms.ts';
import { priorityReading } from '../query/priority-reading.ts';
import ReaderPage from '../reader/ReaderPage.svelte';
import PriorityPage from '../reader/priority/PriorityPage.svelte';
import type { OpenedDataset } from '../store/store.ts';
import { type Study, studyOf } from '../study/study.ts';
import { renderStatic } from '../ui/render-static.ts';
import { shownStateOf } from './shown-state.ts';

/** Where a dataset’s page is, and what is asked of it. */
interface PageQuestion {
	readonly origin: string;
	readonly path: string;
	/** The dataset’s name in the address. */
	readonly name: string;
	readonly query: string;
}

/** What a page begins with: a dataset, or its first picture where that is too large to travel along. */
type PageAnswer =
	| {
			readonly title: string;
			readonly dataset: Dataset;
			readonly first: null;
			readonly terms: KnownTerms | null;
	  }
	| {
			readonly title: string;
			readonly dataset: null;
			readonly first: { readonly head: string; readonly body: string };
			readonly terms: null;
	  };

const MOST_INLINE = 500; // statements that travel with the page; more are fetched after it, and drawn in a thread

/** What the page of a dataset begins with. */
export function pageAnswer(
	opened: OpenedDataset,
	{ origin, path, name, query }: PageQuestion
): PageAnswer {
	const { dataset } = opened;
	const { title } = dataset;
	const terms = knownTerms(dataset, query);
	if (dataset.statements.length <= MOST_INLINE) return { title, dataset, first: null, terms };
	const datasetUrl = { origin, name };
	const props = {
		dataset,
		shownState: shownStateOf(opened),
		origin,
		path,
		params: new URLSearchParams(query),
		go: null,
		terms: { known: terms, elsewhere: null },
		// What others could link to and embed.
		headOf: opened.draft
			? null
			: (study: Study, address: Address) => headOf(study, datasetUrl, address, null)
	};
	// The marks that Svelte leaves for a script would be taken for those of the page around it.
	return { title, dataset: null, first: renderStatic(ReaderPage, props), terms: null };
}

/** The page of one priority: where the dataset’s page is, the id, and the query of the priority’s page. */
interface PriorityQuestion extends PageQuestion {
	readonly priority: string;
}

/** The page of a priority as HTML; null where the dataset has none of that id. */
type PriorityAnswer = {
	readonly title: string;
	readonly head: string;
	readonly body: string;
} | null;

/** The page of a priority as its dataset draws it: no script draws it again. */
export function priorityAnswer(
	opened: OpenedDataset,
	{ origin, path, name, priority, query }: PriorityQuestion
): PriorityAnswer {
	const shown = priorityReading(studyOf(opened.dataset), priority, new URLSearchParams(query));
	if (!shown) return null;
	const datasetUrl = { origin, name };
	const { number, title } = shown.at.priority;
	const { body } = renderStatic(PriorityPage, {
		shown,
		shownState: shownStateOf(opened),
		origin,
		path,
		code: priorityCode(embeddedPriority(datasetUrl, shown))
	});
	return { title: `${number} ${title}`, head: priorityHead(datasetUrl, shown), body };
}
