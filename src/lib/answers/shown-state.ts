import type { DatasetState } from '../query/state-path.ts';
import type { OpenedState } from '../store/store.ts';
import { behindText } from './behind-text.ts';

/** What a page tells of the state that it shows: nothing of what is in a file that is not shown. */
export const shownStateOf = ({
	id,
	revision,
	asOf,
	frozen,
	kept,
	behind
}: OpenedState): DatasetState => ({
	...{ id, revision, asOf, frozen, kept },
	notice: behindText(behind)
});
