import { writeDataset } from '../model/file/write.ts';
import type { OpenedDataset } from '../store/store.ts';
import { renderStatic } from '../ui/render-static.ts';
import { carried, ONE_PAGE } from './carried-data.ts';
import OnePage from './OnePage.svelte';

/** The address of a dataset’s page, and what it asks for. */
export interface OnePageQuestion {
	readonly home: string;
	readonly query: string;
}

/** What a dataset in one file is made of, as bytes: it may be long, and whoever serves it need not write it again. */
export interface OnePageParts {
	readonly title: string;
	/** What it shows before its script runs, and what that needs. */
	readonly body: Uint8Array<ArrayBuffer>;
}

/** A dataset as it is drawn at an address, and what its script needs to draw it anywhere else. */
export function onePageParts(opened: OpenedDataset, question: OnePageQuestion): OnePageParts {
	const { dataset, id, revision, asOf, frozen, kept, draft } = opened;
	const shownState = draft ? null : { id, revision, asOf, frozen, kept };
	const home = draft ? null : question.home;
	const params = new URLSearchParams(question.query);
	const { body } = renderStatic(OnePage, { dataset, shownState, home, params, go: null });
	const query = question.query && `?${question.query}`;
	const data = { file: writeDataset(dataset), query, shownState, home };
	const written = `<div>${body}</div>
${carried(ONE_PAGE, data)}`;
	return { title: dataset.title, body: new TextEncoder().encode(written) };
}
