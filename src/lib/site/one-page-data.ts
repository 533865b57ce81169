import type { DatasetFile } from '../model/file/file.ts';
import type { DatasetState } from '../query/address/state-path.ts';

/** The element that carries what a dataset in one file needs to move. */
export const ONE_PAGE_ID = 'plumbline-one-page';

/** What the file carries for its script, as JSON. */
export interface OnePageData {
	readonly file: DatasetFile;
	/** What it shows where its address asks for nothing. */
	readonly query: string;
	/** Null for a draft, which nobody can cite. */
	readonly shownState: DatasetState | null;
	/** The address of the dataset’s page, where it came from; null for a draft. */
	readonly home: string | null;
}
